package org.sijill.page;

import java.util.ArrayList;
import java.util.List;

/** Divides lists, so that no page grows with the archive. */
final class Slices {

  private Slices() {}

  /** Returns a list in pieces of at most {@code size}. */
  static <T> List<List<T>> of(List<T> all, int size) {
    List<List<T>> pages = new ArrayList<>();
    for (int from = 0; from < all.size(); from += size) {
      pages.add(List.copyOf(all.subList(from, Math.min(from + size, all.size()))));
    }
    return pages;
  }

  /** Returns the name of a page's file; the first page has the name without a number. */
  static String name(String name, int part) {
    return part == 1 ? name : name + "-" + part;
  }
}
