package org.sijill.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sijill.link.Links;
import org.sijill.model.Archive;
import org.sijill.model.Article;
import org.sijill.model.RecordKey;

/**
 * All lists of articles.
 *
 * @param all the list of all articles
 * @param timeline the chronology
 * @param bySource each source's list, by its id
 * @param byThread each thread's list, by its id
 * @param byEntity the list of the articles about each entity
 */
record ArticleLists(
    Listing all,
    Timeline timeline,
    Map<String, Listing> bySource,
    Map<String, Listing> byThread,
    Map<RecordKey, Listing> byEntity) {

  private static final Listing NONE = Listing.of(List.of(), Listing.Order.NEWEST_FIRST);

  static ArticleLists of(Archive archive, Links links) {
    Listing all = Listing.of(archive.articles().values(), Listing.Order.NEWEST_FIRST);
    return new ArticleLists(
        all,
        Timeline.of(archive),
        listings(all, Listing.Order.NEWEST_FIRST, a -> nullable(a.source())),
        listings(all, Listing.Order.OLDEST_FIRST, a -> nullable(a.thread())),
        listings(all, Listing.Order.NEWEST_FIRST, a -> links.coverage().entities(a.id())));
  }

  Listing ofSource(@Nullable String source) {
    return bySource.getOrDefault(source, NONE);
  }

  Listing ofThread(@Nullable String thread) {
    return byThread.getOrDefault(thread, NONE);
  }

  Listing about(RecordKey entity) {
    return byEntity.getOrDefault(entity, NONE);
  }

  private static Collection<String> nullable(@Nullable String id) {
    return id == null ? List.of() : List.of(id);
  }

  /** Groups articles by the values that they have. */
  private static <K> Map<K, Listing> listings(
      Listing all, Listing.Order order, Function<Article, Collection<K>> keys) {
    Map<K, List<Article>> groups = new HashMap<>();
    for (Article article : all.articles()) {
      for (K key : keys.apply(article)) {
        groups.computeIfAbsent(key, k -> new ArrayList<>()).add(article);
      }
    }
    Map<K, Listing> listings = new HashMap<>();
    groups.forEach((key, articles) -> listings.put(key, Listing.of(articles, order)));
    return listings;
  }
}
