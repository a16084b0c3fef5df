package org.sijill.link;

import java.util.Arrays;
import org.sijill.link.Occurrences.Counts;

/** Weighs the features of articles by their rarity. Immutable, safe to share between threads. */
final class Weights {

  /** The weight of each count. */
  private static final double[] COUNTS = counts();

  private final int[] ranks;
  private final int[] frequency;
  private final double[] rarity;
  private final int most;

  /**
   * Prepares the computation of weights.
   *
   * @param ranks the rank of each feature in their order
   * @param frequency how many articles have each
   * @param size how many articles there are
   * @param most how many of an article's features are kept
   */
  Weights(int[] ranks, int[] frequency, int size, int most) {
    this.ranks = ranks;
    this.frequency = frequency;
    this.rarity = Arrays.stream(frequency).mapToDouble(f -> Math.log((double) size / f)).toArray();
    this.most = most;
  }

  /**
   * Returns the article's features of the greatest weight that other articles have too, by rank.
   * Squares are summed in the order of the article's features, which is the same in each run, as
   * rounding depends on the order.
   */
  Row of(Counts article) {
    int[] features = article.features();
    double[] weights = new double[features.length];
    int[] shared = new int[features.length];
    int count = 0;
    double squares = 0;
    for (int i = 0; i < features.length; i++) {
      int feature = features[i];
      weights[i] = rarity[feature] * COUNTS[article.count(i)];
      squares += weights[i] * weights[i];
      if (rarity[feature] > 0 && frequency[feature] > 1) {
        shared[count++] = i;
      }
    }
    int[] heaviest =
        count <= most
            ? Arrays.copyOf(shared, count)
            : Best.of(shared, count, most, (a, b) -> isBefore(a, b, weights, features));
    return row(heaviest, features, weights, Math.sqrt(squares));
  }

  private boolean isBefore(int a, int b, double[] weights, int[] features) {
    return weights[a] > weights[b]
        || (weights[a] == weights[b] && ranks[features[a]] < ranks[features[b]]);
  }

  private Row row(int[] kept, int[] features, double[] weights, double length) {
    long[] ordered = new long[kept.length];
    for (int k = 0; k < kept.length; k++) {
      ordered[k] = (long) ranks[features[kept[k]]] << 32 | kept[k];
    }
    Arrays.sort(ordered);
    int[] numbers = new int[kept.length];
    double[] unit = new double[kept.length];
    for (int k = 0; k < kept.length; k++) {
      numbers[k] = (int) (ordered[k] >>> 32);
      unit[k] = weights[(int) ordered[k]] / length;
    }
    return new Row(numbers, unit);
  }

  private static double[] counts() {
    double[] weights = new double[Counts.MOST + 1];
    for (int count = 1; count < weights.length; count++) {
      weights[count] = 1 + Math.log(count);
    }
    return weights;
  }
}
