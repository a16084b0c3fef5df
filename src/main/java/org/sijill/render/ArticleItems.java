package org.sijill.render;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Archive;
import org.sijill.model.Article;
import org.sijill.model.ArticleText;
import org.sijill.model.Language;
import org.sijill.model.Phrase;
import org.sijill.model.RecordKey;
import org.sijill.model.RecordKind;
import org.sijill.text.Languages;

/** Articles as lists show them. */
final class ArticleItems {

  private final Desk desk;

  ArticleItems(Desk desk) {
    this.desk = desk;
  }

  List<Views.Item> of(List<Article> articles) {
    return articles.stream().map(this::of).toList();
  }

  Views.Item of(Article article) {
    Shelf.Card card = desk.site().shelf().card(desk.language(), article, this::card);
    return new Views.Item(
        Objects.requireNonNull(desk.link(article.key(), card.title())),
        desk.date(article.published()),
        card.summary(),
        source(article),
        card.elsewhere());
  }

  private Shelf.Card card(Article article) {
    Language shown = shownIn(article);
    ArticleText text = Objects.requireNonNull(article.texts().get(shown));
    return new Shelf.Card(
        desk.phrase(new Phrase(text.title(), shown)),
        desk.phrase(new Phrase(text.summary(), shown)),
        elsewhere(article, shown));
  }

  Views.@Nullable Link source(Article article) {
    String id = article.source();
    return id == null
        ? null
        : desk.link(
            new RecordKey(RecordKind.SOURCE, id),
            Archive.require(desk.site().archive().sources(), id).name().in(desk.language()));
  }

  /** Returns the headline that a page of this language shows. */
  Phrase title(Article article) {
    Language shown = shownIn(article);
    return new Phrase(Objects.requireNonNull(article.texts().get(shown)).title(), shown);
  }

  /** Returns the language in which a page of this language shows an article. */
  Language shownIn(Article article) {
    Map<Language, ArticleText> texts = article.texts();
    return texts.containsKey(desk.language()) ? desk.language() : texts.keySet().iterator().next();
  }

  /**
   * The names of the other languages in which the article can be read; none where it can be read in
   * all of them, so that nobody need be told.
   */
  private List<Views.Phrase> elsewhere(Article article, Language shown) {
    if (article.texts().size() == desk.site().archive().settings().languages().size()) {
      return List.of();
    }
    return article.texts().keySet().stream()
        .filter(language -> !language.equals(shown))
        .map(language -> desk.phrase(new Phrase(Languages.autonym(language), language)))
        .toList();
  }
}
