package org.sijill.link;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.sijill.diagnostics.Progress;

/**
 * Each article's related ones, found when they are asked for: a preview shows one page of
 * thousands. Immutable, but for remembering what was found. Thread-safe.
 */
public final class RelatedStories {

  private final Map<String, List<Related>> found = new ConcurrentHashMap<>();

  /** Null when all are found: what articles have in common takes much memory. */
  private volatile @Nullable RelatedArticles finder;

  RelatedStories(RelatedArticles finder) {
    this.finder = finder;
  }

  /** Returns an article's related ones, the most related first. */
  List<Related> of(String article) {
    RelatedArticles now = finder;
    return now == null
        ? found.getOrDefault(article, List.of())
        : found.computeIfAbsent(article, now::of);
  }

  /** Finds those of all articles, on all cores. */
  void findAll(Progress progress) {
    RelatedArticles now = finder;
    if (now != null) {
      found.putAll(now.all(progress));
      finder = null;
    }
  }
}
