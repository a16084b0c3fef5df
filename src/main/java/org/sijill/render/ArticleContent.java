package org.sijill.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijill.link.Citations;
import org.sijill.link.LinkedText;
import org.sijill.link.Related;
import org.sijill.markup.HtmlText;
import org.sijill.markup.Part;
import org.sijill.model.Archive;
import org.sijill.model.Article;
import org.sijill.model.ArticleText;
import org.sijill.model.Direction;
import org.sijill.model.Language;
import org.sijill.model.Phrase;
import org.sijill.model.RecordKey;
import org.sijill.model.RecordKind;
import org.sijill.model.Settings;
import org.sijill.model.Source;
import org.sijill.model.StoryThread;
import org.sijill.page.Listing;
import org.sijill.page.Page;
import org.sijill.text.BidiRuns;
import org.sijill.text.ReadingTime;
import org.sijill.text.Revision;

/** An article's page. */
final class ArticleContent {

  private final PageContext context;
  private final ListContent lists;
  private final ArticleItems items;

  ArticleContent(PageContext context) {
    this.context = context;
    this.lists = new ListContent(context);
    this.items = new ArticleItems(context);
  }

  PageContent of(Page.ArticlePage page) {
    Article article = page.article();
    ArticleText text = Objects.requireNonNull(article.texts().get(page.language()));
    LinkedText linked = context.site().links().text(article.key(), page.language());
    Views.ArticleView view =
        new Views.ArticleView(
            context.html(text.title()),
            context.html(text.summary()),
            context.phrasebook().count("count.minutes", minutes(linked)),
            new SideBySideContent(context).links(article),
            new TimeRail(context).of(article),
            facts(article),
            Revision.isOutdated(article, text) ? context.words("translation.outdated") : null,
            Texts.view(
                context,
                linked,
                article.images(),
                Texts.imageFolder(article),
                ToldEvents.of(article, context)),
            citation(article, text),
            new Entities(context).byKind(context.site().links().coverage().entities(article.id())),
            thread(article),
            citations(article),
            new RelatedContent(context).of(article),
            LinkMapContent.link(context));
    return new PageContent(
            PageTemplate.ARTICLE,
            context.plain(text.title()),
            context.plain(text.summary()),
            List.of(lists.home(), allArticles(context)),
            view)
        .withProse(linked.prose())
        .withScripts("text.js");
  }

  private static int minutes(LinkedText text) {
    ReadingTime time = new ReadingTime();
    for (Part part : text.prose().allParts()) {
      if (part instanceof Part.Words words) {
        time.add(words.text());
      }
    }
    return time.minutes();
  }

  static Views.Link allArticles(PageContext context) {
    Listing.Slice first = context.site().plan().articles().slices().get(0);
    return context.link(
        new Page.ArticleList(context.language(), first), context.words("nav.articles"));
  }

  /** The source card: who published what, when, and by what right it stands here. */
  private List<Views.Fact> facts(Article article) {
    List<Views.Fact> facts = new ArrayList<>();
    Views.Link source = items.source(article);
    facts.add(
        source == null
            ? Facts.text(context, "article.publisher", context.words("article.publisher.unknown"))
            : Facts.one(
                context, "article.publisher", new Views.FactValue(null, source, null, null)));
    if (!article.authors().isEmpty()) {
      facts.add(new Views.Fact(context.words("article.authors"), authors(article)));
    }
    facts.add(
        Facts.one(
            context,
            "article.published",
            new Views.FactValue(null, null, context.date(article.published()), null)));
    Phrase title = originalTitle(article);
    if (title != null) {
      facts.add(Facts.one(context, "article.originalTitle", Facts.value(context.phrase(title))));
    }
    String language = context.phrasebook().nameOf(article.originalLanguage());
    facts.add(Facts.text(context, "article.originalLanguage", language));
    if (article.url() != null) {
      facts.add(Facts.link(context, "article.url", article.url()));
    }
    if (article.archivedUrl() != null) {
      facts.add(Facts.link(context, "article.archivedUrl", article.archivedUrl()));
    }
    if (article.retrieved() != null) {
      facts.add(
          Facts.one(
              context,
              "article.retrieved",
              new Views.FactValue(null, null, context.date(article.retrieved()), null)));
    }
    facts.add(Facts.text(context, "article.rights", context.words(rightsKey(article))));
    translation(article, facts);
    return facts;
  }

  private static @Nullable Phrase originalTitle(Article article) {
    String title = article.originalTitle();
    return title == null ? null : new Phrase(title, article.originalLanguage());
  }

  /**
   * How to cite the page: who, what, where and when, in the order of the library's cards. A digest
   * is the archive's own work, and names the work that it digests. Without a base address the
   * page's path within the archive is given.
   */
  private String citation(Article article, ArticleText text) {
    Settings settings = context.site().archive().settings();
    List<String> parts = new ArrayList<>();
    Phrase title = new Phrase(text.title(), context.language());
    if (article.rights() == Article.Rights.DIGEST) {
      parts.add(headline(title));
      String work = context.phrasebook().list(work(article, originalTitle(article)));
      parts.add(context.words("citation.digest", "work", work));
    } else {
      parts.addAll(work(article, title));
    }
    parts.add(context.plain(settings.title().in(context.language())));
    parts.add(context.edition());
    String path = context.address().path();
    String address =
        settings.baseUrl() == null ? path : settings.baseUrl().resolve(path).toString();
    parts.add(BidiRuns.isolated(address, Direction.LTR));
    return HtmlText.escape(context.phrasebook().list(parts));
  }

  /** Who wrote and published an article, under which headline, and when. */
  private List<String> work(Article article, @Nullable Phrase title) {
    Language original = article.originalLanguage();
    List<String> work = new ArrayList<>();
    article.authors().forEach(name -> work.add(context.plain(new Phrase(name, original))));
    if (title != null) {
      work.add(headline(title));
    }
    if (article.source() != null) {
      Source source = Archive.require(context.site().archive().sources(), article.source());
      work.add(context.plain(source.name().in(context.language())));
    }
    work.add(context.plain(context.phrasebook().date(article.published())));
    return work;
  }

  private String headline(Phrase title) {
    return context.phrasebook().quoted(context.plain(title));
  }

  private static String rightsKey(Article article) {
    return article.rights() == Article.Rights.DIGEST ? "rights.digest" : "rights.full-text";
  }

  private List<Views.FactValue> authors(Article article) {
    return article.authors().stream()
        .map(name -> Facts.value(context.phrase(new Phrase(name, article.originalLanguage()))))
        .toList();
  }

  private void translation(Article article, List<Views.Fact> facts) {
    ArticleText text = Objects.requireNonNull(article.texts().get(context.language()));
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
    String from = context.phrasebook().nameInSentence(text.translation().of());
    facts.add(
        new Views.Fact(
            context.words("article.translation"),
            List.of(
                Facts.value(context.label(context.words(by, "language", from))),
                Facts.value(context.label(context.words(reviewed))))));
  }

  /** The thread, with the articles before and after this one in the order of the story. */
  private Views.@Nullable ThreadPlace thread(Article article) {
    String id = article.thread();
    if (id == null) {
      return null;
    }
    StoryThread thread = Archive.require(context.site().archive().threads(), id);
    Listing listing = context.site().plan().articlesOfThread(id);
    List<Article> oldestFirst = listing.articles();
    int at = listing.indexOf(article);
    RecordKey key = new RecordKey(RecordKind.THREAD, id);
    return new Views.ThreadPlace(
        Objects.requireNonNull(context.link(key, thread.title().in(context.language()))),
        at > 0 ? items.of(oldestFirst.get(at - 1)) : null,
        at + 1 < oldestFirst.size() ? items.of(oldestFirst.get(at + 1)) : null);
  }

  /** Returns links with other articles, except those already listed as related stories. */
  private List<Views.LabelledLinks> citations(Article article) {
    Citations citations = context.site().links().citations();
    Set<String> related =
        context.site().links().related(article.id()).stream()
            .map(Related::article)
            .collect(Collectors.toSet());
    List<Views.LabelledLinks> groups = new ArrayList<>();
    addLinks("article.continues", article.follows(), related, groups);
    addLinks("article.continuedBy", citations.continuing(article.id()), related, groups);
    addLinks("article.citedBy", citations.citing(article.key()), related, groups);
    return groups;
  }

  private void addLinks(
      String key, List<String> ids, Set<String> named, List<Views.LabelledLinks> groups) {
    List<Views.Link> links =
        ids.stream().filter(id -> !named.contains(id)).map(id -> items.of(id).link()).toList();
    if (!links.isEmpty()) {
      groups.add(new Views.LabelledLinks(context.words(key), links));
    }
  }
}
