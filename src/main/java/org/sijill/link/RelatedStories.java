package org.sijill.link;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.sijill.diagnostics.Progress;

/**
 * The related articles of each article, found on demand, as a preview shows few pages of thousands.
 * Immutable apart from its cache. Thread-safe.
 */
public final class RelatedStories {

  private final Map<String, List<Related>> found = new ConcurrentHashMap<>();

  /** Null once all are found, as the features of all articles take much memory. */
  private volatile @Nullable RelatedArticles finder;

  RelatedStories(RelatedArticles finder) {
    this.finder = finder;
  }

  /** Returns an article's related articles, most related first. */
  List<Related> of(String article) {
    RelatedArticles now = finder;
    return now == null
        ? found.getOrDefault(article, List.of())
        : found.computeIfAbsent(article, now::of);
  }

  /** Finds the related articles of all articles, on all cores. */
  void findAll(Progress progress) {
    RelatedArticles now = finder;
    if (now != null) {
      found.putAll(now.all(progress));
      finder = null;
    }
  }
}
