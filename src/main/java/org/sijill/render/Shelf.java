package org.sijill.render;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.sijill.model.Article;
import org.sijill.model.EdtfDate;
import org.sijill.model.Language;

/** What many pages of a language show alike, made once. Thread-safe. */
final class Shelf {

  private final Map<Dated, Views.DateView> dates = new ConcurrentHashMap<>();
  private final Map<Listed, Card> cards = new ConcurrentHashMap<>();

  private record Dated(Language language, EdtfDate date) {}

  private record Listed(Language language, String article) {}

  /**
   * What a list shows of an article, wherever the list stands.
   *
   * @param title the headline, in the language shown
   * @param summary the summary, in the language shown
   * @param elsewhere the names of the other languages in which the article can be read
   */
  record Card(Views.Phrase title, Views.Phrase summary, List<Views.Phrase> elsewhere) {}

  Views.DateView date(Language language, EdtfDate date, Function<EdtfDate, Views.DateView> maker) {
    return dates.computeIfAbsent(new Dated(language, date), key -> maker.apply(date));
  }

  Card card(Language language, Article article, Function<Article, Card> maker) {
    return cards.computeIfAbsent(new Listed(language, article.id()), key -> maker.apply(article));
  }
}
