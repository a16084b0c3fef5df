package org.sijill.render;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Article;
import org.sijill.model.EdtfDate;
import org.sijill.page.SitePlan;

/** What many pages of one language show alike, made once. Thread-safe. */
final class Shelf {

  private final Map<EdtfDate, Views.DateView> dates = new ConcurrentHashMap<>();
  private final Map<String, Card> cards = new ConcurrentHashMap<>();

  /**
   * What a list shows of an article, wherever the list stands.
   *
   * @param headline in the language shown
   * @param date when it was published
   * @param summary in the language shown
   * @param source who published it, if that is known
   * @param elsewhere the names of the other languages in which the article can be read
   */
  record Card(
      Reference headline,
      Views.DateView date,
      Views.Phrase summary,
      @Nullable Reference source,
      List<Views.Phrase> elsewhere) {}

  /**
   * Words that lead to a record, from wherever they stand.
   *
   * @param place where the record is shown
   * @param words what the link says
   */
  record Reference(SitePlan.Place place, Views.Phrase words) {}

  Views.DateView date(EdtfDate date, Function<EdtfDate, Views.DateView> maker) {
    Views.DateView known = dates.get(date);
    return known != null ? known : dates.computeIfAbsent(date, maker);
  }

  Card card(Article article, Function<Article, Card> maker) {
    Card known = cards.get(article.id());
    return known != null ? known : cards.computeIfAbsent(article.id(), id -> maker.apply(article));
  }
}
