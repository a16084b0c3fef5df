package org.sijill.verify;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The absolute address of the site's root, as most of its pages and feeds state it.
 *
 * @param value ends with a slash; empty if the site has no absolute addresses
 */
record BaseAddress(String value) {

  /** In UTF-16 code units; no server takes longer ones. */
  private static final int LONGEST = 2_000;

  static BaseAddress of(SitePages site, List<FeedFacts> feeds) {
    Map<String, Integer> votes = new HashMap<>();
    for (PageFacts page : site.pages().values()) {
      page.canonicals().forEach(c -> count(c.value(), site.files(), votes));
    }
    feeds.forEach(feed -> feed.links().forEach(l -> count(l.value(), site.files(), votes)));
    return new BaseAddress(
        votes.entrySet().stream()
            .max(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .map(Map.Entry::getKey)
            .orElse(""));
  }

  /** Counts what is left of an absolute address without the longest path that the site has. */
  private static void count(String address, SiteFiles files, Map<String, Integer> votes) {
    boolean isUsable = address.length() <= LONGEST && Reference.isAbsolute(address);
    int authority = isUsable ? address.indexOf("//") : -1;
    int slash = authority < 0 ? -1 : address.indexOf('/', authority + 2);
    while (slash >= 0) {
      if (files.has(address.substring(slash + 1))) {
        votes.merge(address.substring(0, slash + 1), 1, Integer::sum);
        return;
      }
      slash = address.indexOf('/', slash + 1);
    }
  }

  /**
   * Returns where an address leads, relative or absolute; empty if it leads to another site, or if
   * this one has no absolute address.
   *
   * @param from the path of the file that holds it
   */
  Optional<Reference> resolve(String from, String address) {
    if (!Reference.isAbsolute(address)) {
      return Optional.of(Reference.of(from, address));
    } else if (value.isEmpty() || !address.startsWith(value)) {
      return Optional.empty();
    }
    String relative = address.substring(value.length());
    boolean isFolder = relative.isEmpty() || relative.endsWith("/");
    return Optional.of(Reference.of("", isFolder ? relative + SitePages.FIRST : relative));
  }

  /** Returns whether nothing can be said about where absolute addresses lead. */
  boolean isUnknown() {
    return value.isEmpty();
  }
}
