package org.sijill.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Archive;
import org.sijill.model.Article;
import org.sijill.model.ArticleText;
import org.sijill.model.Language;
import org.sijill.model.Phrase;
import org.sijill.model.StoryThread;
import org.sijill.page.Listing;
import org.sijill.page.Page;
import org.sijill.text.Languages;

/** An article's page. */
final class ArticleContent {

  private final Desk desk;
  private final ListContent lists;

  ArticleContent(Desk desk) {
    this.desk = desk;
    this.lists = new ListContent(desk);
  }

  PageContent of(Page.ArticlePage page) {
    Article article = page.article();
    ArticleText text = Objects.requireNonNull(article.texts().get(page.language()));
    Views.ArticleView view =
        new Views.ArticleView(
            desk.html(text.title()),
            desk.html(text.summary()),
            facts(article),
            Texts.view(
                desk,
                desk.site().links().text(article.key(), page.language()),
                article.images(),
                Texts.imageFolder(article)),
            thread(article),
            languages(article));
    return new PageContent(
        "article", text.title(), text.summary(), List.of(lists.home(), allArticles()), view);
  }

  private Views.Link allArticles() {
    Listing.Slice first = desk.site().plan().articles().slices().get(0);
    return desk.link(new Page.ArticleList(desk.language(), first), desk.words("nav.articles"));
  }

  /** The source card: who published what, when, and by what right it stands here. */
  private List<Views.Fact> facts(Article article) {
    List<Views.Fact> facts = new ArrayList<>();
    Views.Link source = new ArticleItems(desk).source(article);
    facts.add(
        source == null
            ? Facts.text(desk, "article.publisher", desk.words("article.publisher.unknown"))
            : Facts.one(desk, "article.publisher", new Views.FactValue(null, source, null, null)));
    if (!article.authors().isEmpty()) {
      facts.add(new Views.Fact(desk.words("article.authors"), authors(article)));
    }
    facts.add(
        Facts.one(
            desk,
            "article.published",
            new Views.FactValue(null, null, desk.date(article.published()), null)));
    if (article.originalTitle() != null) {
      Phrase title = new Phrase(article.originalTitle(), article.originalLanguage());
      facts.add(Facts.one(desk, "article.originalTitle", Facts.value(desk.phrase(title))));
    }
    String language = desk.phrasebook().nameOf(article.originalLanguage());
    facts.add(Facts.text(desk, "article.originalLanguage", language));
    if (article.url() != null) {
      facts.add(Facts.link(desk, "article.url", article.url()));
    }
    if (article.archivedUrl() != null) {
      facts.add(Facts.link(desk, "article.archivedUrl", article.archivedUrl()));
    }
    if (article.retrieved() != null) {
      facts.add(
          Facts.one(
              desk,
              "article.retrieved",
              new Views.FactValue(null, null, desk.date(article.retrieved()), null)));
    }
    facts.add(Facts.text(desk, "article.rights", desk.words(rightsKey(article))));
    translation(article, facts);
    return facts;
  }

  private static String rightsKey(Article article) {
    return article.rights() == Article.Rights.DIGEST ? "rights.digest" : "rights.full-text";
  }

  private List<Views.FactValue> authors(Article article) {
    return article.authors().stream()
        .map(name -> Facts.value(desk.phrase(new Phrase(name, article.originalLanguage()))))
        .toList();
  }

  private void translation(Article article, List<Views.Fact> facts) {
    ArticleText text = Objects.requireNonNull(article.texts().get(desk.language()));
    if (text.translation() == null) {
      return;
    }
    String by =
        switch (text.translation().by()) {
          case HUMAN -> "translation.human";
          case MACHINE -> "translation.machine";
        };
    String reviewed =
        text.translation().reviewed() ? "translation.reviewed" : "translation.unreviewed";
    String from = desk.phrasebook().nameOf(text.translation().of());
    facts.add(
        new Views.Fact(
            desk.words("article.translation"),
            List.of(
                Facts.value(desk.label(desk.words(by, "language", from))),
                Facts.value(desk.label(desk.words(reviewed))))));
  }

  /** The thread with its other articles, in the order of the story. */
  private Views.@Nullable ThreadSummary thread(Article article) {
    String id = article.thread();
    if (id == null) {
      return null;
    }
    StoryThread thread = Archive.require(desk.site().archive().threads(), id);
    return new ThreadViews(desk).of(thread, article);
  }

  private List<Views.Link> languages(Article article) {
    List<Views.Link> links = new ArrayList<>();
    for (Language other : article.texts().keySet()) {
      if (!other.equals(desk.language())) {
        String href = desk.href(new Page.ArticlePage(other, article));
        Phrase name = new Phrase(Languages.autonym(other), other);
        links.add(new Views.Link(href, desk.phrase(name), other.tag(), false));
      }
    }
    return links;
  }
}
