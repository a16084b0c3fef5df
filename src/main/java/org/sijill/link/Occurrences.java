package org.sijill.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * How often each article has each feature: an entity, event or word. Features are stored as
 * numbers, since a large archive has millions of occurrences.
 *
 * @param features the features by number; the numbers differ from run to run
 * @param articles each article's features
 * @param <F> the feature
 */
record Occurrences<F>(List<F> features, List<Counts> articles) {

  /**
   * The features of one article.
   *
   * @param features their numbers, each once
   * @param counts how often the article has each, at most {@link #MOST}; unsigned
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by identity
  record Counts(int[] features, byte[] counts) {

    /**
     * Higher counts are stored as this, so that each fits a byte: a large archive has tens of
     * millions.
     */
    static final int MOST = 255;

    int count(int index) {
      return Byte.toUnsignedInt(counts[index]);
    }
  }

  /** Numbers features as they are met. Thread-safe. */
  static final class Numbers<F> {
    private final Map<F, Integer> known = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();

    int of(F feature) {
      Integer number = known.get(feature);
      return number != null ? number : known.computeIfAbsent(feature, f -> next.getAndIncrement());
    }

    /** Returns the features by number. */
    List<F> all() {
      List<F> all = new ArrayList<>(Collections.nCopies(known.size(), null));
      known.forEach((feature, number) -> all.set(number, feature));
      return all;
    }
  }

  /** Returns the occurrences for articles whose features are counted already, on all cores. */
  static <F> Occurrences<F> of(int articles, IntFunction<Map<F, Integer>> counts) {
    Numbers<F> numbers = new Numbers<>();
    List<Counts> counted =
        IntStream.range(0, articles)
            .parallel()
            .mapToObj(i -> numbered(counts.apply(i), numbers))
            .toList();
    return new Occurrences<>(numbers.all(), counted);
  }

  private static <F> Counts numbered(Map<F, Integer> own, Numbers<F> numbers) {
    int[] features = new int[own.size()];
    byte[] counts = new byte[own.size()];
    int at = 0;
    for (Map.Entry<F, Integer> entry : own.entrySet()) {
      features[at] = numbers.of(entry.getKey());
      counts[at++] = (byte) Math.min(Counts.MOST, entry.getValue());
    }
    return new Counts(features, counts);
  }
}
