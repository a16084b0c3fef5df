package org.sijill.render;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sijill.language.Languages;
import org.sijill.model.Archive;
import org.sijill.model.Article;
import org.sijill.model.ArticleText;
import org.sijill.model.Language;
import org.sijill.model.Phrase;
import org.sijill.model.RecordKey;
import org.sijill.model.RecordKind;
import org.sijill.page.SitePlan;

/** Articles as lists show them. */
final class ArticleItems {

  private final PageContext context;

  ArticleItems(PageContext context) {
    this.context = context;
  }

  List<Views.Item> of(List<Article> articles) {
    return articles.stream().map(this::of).toList();
  }

  Views.Item of(Article article) {
    return of(article.id());
  }

  /** Returns an article by its id. */
  Views.Item of(String article) {
    ViewCache.Card card = context.cache().card(article, this::card);
    return new Views.Item(
        context.link(card.headline()),
        card.date(),
        card.summary(),
        card.source() == null ? null : context.link(card.source()),
        card.elsewhere());
  }

  private ViewCache.Card card(String id) {
    Article article = Archive.require(context.site().archive().articles(), id);
    Language shown = shownIn(article);
    ArticleText text = Objects.requireNonNull(article.texts().get(shown));
    SitePlan.Place place = context.site().plan().place(article.key(), context.language());
    return new ViewCache.Card(
        new ViewCache.Reference(
            Objects.requireNonNull(place), context.phrase(new Phrase(text.title(), shown))),
        context.date(article.published()),
        context.phrase(new Phrase(text.summary(), shown)),
        publisher(article),
        elsewhere(article, shown));
  }

  /** Returns a link to the article's source, if that is known. */
  Views.@Nullable Link source(Article article) {
    ViewCache.Reference publisher = context.cache().card(article.id(), this::card).source();
    return publisher == null ? null : context.link(publisher);
  }

  /** Returns a link to an article known by its publisher, or by its headline if there is none. */
  Views.Link byPublisher(Article article) {
    Views.Link link = of(article).link();
    String source = article.source();
    return source == null
        ? link
        : new Views.Link(
            link.href(),
            context.phrase(Archive.require(context.site().archive().sources(), source).name()),
            link.hreflang(),
            false);
  }

  private ViewCache.@Nullable Reference publisher(Article article) {
    String id = article.source();
    if (id == null) {
      return null;
    }
    SitePlan.Place place =
        context.site().plan().place(new RecordKey(RecordKind.SOURCE, id), context.language());
    Phrase name =
        Archive.require(context.site().archive().sources(), id).name().in(context.language());
    return place == null ? null : new ViewCache.Reference(place, context.phrase(name));
  }

  /** Returns the headline that a page of this language shows. */
  Phrase title(Article article) {
    Language shown = shownIn(article);
    return new Phrase(Objects.requireNonNull(article.texts().get(shown)).title(), shown);
  }

  /** Returns the language in which a page of this language shows an article. */
  Language shownIn(Article article) {
    Map<Language, ArticleText> texts = article.texts();
    return texts.containsKey(context.language())
        ? context.language()
        : texts.keySet().iterator().next();
  }

  /**
   * The names of the other languages in which the article can be read; none where it can be read in
   * all of them, so that nobody need be told.
   */
  private List<Views.Phrase> elsewhere(Article article, Language shown) {
    if (article.texts().size() == context.site().archive().settings().languages().size()) {
      return List.of();
    }
    return article.texts().keySet().stream()
        .filter(language -> !language.equals(shown))
        .map(language -> context.phrase(new Phrase(Languages.autonym(language), language)))
        .toList();
  }
}
