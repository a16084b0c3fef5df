package org.sijill.render;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sijill.edtf.EdtfDate;
import org.sijill.model.RecordKey;
import org.sijill.page.SitePlan;

/** What many pages of one language show alike, made once. Thread-safe. */
final class ViewCache {

  private final Map<EdtfDate, Views.DateView> dates = new ConcurrentHashMap<>();
  private final Map<String, Card> cards = new ConcurrentHashMap<>();
  private volatile @Nullable Map<RecordKey, Name> names;

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
   * How lists name an entity.
   *
   * @param rank its place among all entities by their names, in the order of the language
   * @param link the name
   */
  record Name(int rank, Reference link) {}

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

  Card card(String article, Function<String, Card> maker) {
    Card known = cards.get(article);
    return known != null ? known : cards.computeIfAbsent(article, maker);
  }

  /** Returns a link to an entity, with its rank among the names of all. */
  Name name(RecordKey entity, Supplier<Map<RecordKey, Name>> maker) {
    Map<RecordKey, Name> all = names;
    if (all == null) {
      all = maker.get();
      names = all;
    }
    return Objects.requireNonNull(all.get(entity));
  }
}
