package org.sijill.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Cuts rows into shards of about the same size. */
final class Cut {

  /** No shard is much smaller than this, in bytes, unless all are one. */
  private static final int SMALL = 8_000;

  private Cut() {}

  /**
   * Returns the number of each shard's first row.
   *
   * @param sizes the rows' sizes, in bytes
   * @param most how many shards there may be
   * @param mayBegin at which rows a shard may begin
   */
  static List<Integer> of(int[] sizes, int most, IntPredicate mayBegin) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    long left = IntStream.of(sizes).asLongStream().sum();
    long size = 0;
    for (int i = 0; i < sizes.length; i++) {
      long target = Math.max(SMALL, left / (most - starts.size() + 1));
      if (size > 0 && starts.size() < most && size + sizes[i] / 2 >= target && mayBegin.test(i)) {
        starts.add(i);
        left -= size;
        size = 0;
      }
      size += sizes[i];
    }
    return starts;
  }
}
