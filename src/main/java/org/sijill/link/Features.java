package org.sijill.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * What articles have, of one sort: entities, events or words. Each feature weighs by its rarity
 * (the logarithm of articles per article that has it), so that what all articles have weighs
 * nothing; an article's features together have the length 1, so that likeness is their cosine, from
 * 0 to 1.
 *
 * <p>Inside, a feature is its rank in their order: a large archive has millions of them.
 *
 * @param <F> the feature
 */
final class Features<F extends Comparable<F>> {

  /** So many articles before and after one in time may share a feature with it. */
  private static final int WINDOW = 64;

  private final List<F> byRank;
  private final Row[] articles;
  private final Row[] postings;

  /**
   * Numbers in rising order, each with its weight: an article's features, or the articles that have
   * a feature.
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Row(int[] numbers, double[] weights) {}

  /** How often an article has each feature; the features are known by number. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Counts(int[] features, int[] counts) {}

  /**
   * Weighs features, on all cores.
   *
   * @param size how many articles there are, in the order of time
   * @param counts how often an article has each feature
   * @param most how many of an article's features count, the weightiest; of equal ones the first in
   *     their order
   */
  Features(int size, IntFunction<Map<F, Integer>> counts, int most) {
    Map<F, Integer> numbers = new ConcurrentHashMap<>();
    AtomicInteger next = new AtomicInteger();
    Counts[] counted = new Counts[size];
    IntStream.range(0, size)
        .parallel()
        .forEach(
            i -> {
              Map<F, Integer> own = counts.apply(i);
              int[] features = new int[own.size()];
              int[] times = new int[own.size()];
              int at = 0;
              for (Map.Entry<F, Integer> entry : own.entrySet()) {
                Integer number = numbers.get(entry.getKey());
                features[at] =
                    number != null
                        ? number
                        : numbers.computeIfAbsent(entry.getKey(), f -> next.getAndIncrement());
                times[at++] = entry.getValue();
              }
              counted[i] = new Counts(features, times);
            });
    // The cores number features as they meet them; their ranks are the same on every machine.
    List<F> sorted = new ArrayList<>(numbers.keySet());
    Collections.sort(sorted);
    this.byRank = List.copyOf(sorted);
    int[] ranks = new int[sorted.size()];
    for (int rank = 0; rank < ranks.length; rank++) {
      ranks[numbers.getOrDefault(sorted.get(rank), 0)] = rank;
    }
    int[] frequency = new int[ranks.length];
    for (Counts own : counted) {
      for (int feature : own.features()) {
        frequency[ranks[feature]]++;
      }
    }
    this.articles = new Row[size];
    IntStream.range(0, size)
        .parallel()
        .forEach(i -> articles[i] = weights(counted[i], ranks, frequency, size, most));
    this.postings = postings(articles, frequency);
  }

  /** Returns an article's weightiest features that others have too. */
  private static Row weights(Counts own, int[] ranks, int[] frequency, int size, int most) {
    long[] keyed = new long[own.features().length];
    for (int i = 0; i < keyed.length; i++) {
      keyed[i] = (long) ranks[own.features()[i]] << 32 | own.counts()[i];
    }
    Arrays.sort(keyed);
    int[] features = new int[keyed.length];
    double[] weights = new double[keyed.length];
    double squares = 0;
    int kept = 0;
    for (long key : keyed) {
      int feature = (int) (key >> 32);
      double rarity = Math.log((double) size / frequency[feature]);
      double weight = rarity * (1 + Math.log((int) key));
      squares += weight * weight;
      if (rarity > 0 && frequency[feature] > 1) {
        features[kept] = feature;
        weights[kept++] = weight;
      }
    }
    double length = Math.sqrt(squares);
    double least = kept > most ? nthLargest(Arrays.copyOf(weights, kept), most) : 0;
    return heaviest(features, weights, kept, Math.min(most, kept), least, length);
  }

  private static double nthLargest(double[] weights, int n) {
    Arrays.sort(weights);
    return weights[weights.length - n];
  }

  /** Keeps what weighs more than the least, and of what weighs just that the first few. */
  private static Row heaviest(
      int[] features, double[] weights, int count, int most, double least, double length) {
    int heavier = 0;
    for (int i = 0; i < count; i++) {
      heavier += weights[i] > least ? 1 : 0;
    }
    int ties = most - heavier;
    int[] numbers = new int[most];
    double[] unit = new double[most];
    int at = 0;
    for (int i = 0; i < count; i++) {
      if (weights[i] > least || (weights[i] == least && ties-- > 0)) {
        numbers[at] = features[i];
        unit[at++] = weights[i] / length;
      }
    }
    return new Row(numbers, unit);
  }

  private static Row[] postings(Row[] articles, int[] frequency) {
    int[] sizes = new int[frequency.length];
    for (Row article : articles) {
      for (int feature : article.numbers()) {
        sizes[feature]++;
      }
    }
    Row[] postings = new Row[frequency.length];
    for (int feature = 0; feature < sizes.length; feature++) {
      if (sizes[feature] > 0) {
        postings[feature] = new Row(new int[sizes[feature]], new double[sizes[feature]]);
      }
    }
    int[] filled = new int[frequency.length];
    for (int i = 0; i < articles.length; i++) {
      for (int k = 0; k < articles[i].numbers().length; k++) {
        int feature = articles[i].numbers()[k];
        postings[feature].numbers()[filled[feature]] = i;
        postings[feature].weights()[filled[feature]++] = articles[i].weights()[k];
      }
    }
    return postings;
  }

  /**
   * Adds to {@code scores} how like an article its neighbours in time are, times {@code weight}.
   */
  void addLikeness(int article, double weight, Scores scores) {
    Row own = articles[article];
    for (int k = 0; k < own.numbers().length; k++) {
      Row list = postings[own.numbers()[k]];
      double factor = weight * own.weights()[k];
      int at = Arrays.binarySearch(list.numbers(), article);
      int to = Math.min(list.numbers().length, at + WINDOW + 1);
      for (int i = Math.max(0, at - WINDOW); i < to; i++) {
        scores.add(list.numbers()[i], factor * list.weights()[i]);
      }
    }
  }

  /** Returns the cosine of two articles, from 0 to 1. */
  double likeness(int a, int b) {
    Row one = articles[a];
    Row other = articles[b];
    double sum = 0;
    for (int i = 0, k = 0; i < one.numbers().length && k < other.numbers().length; ) {
      int order = Integer.compare(one.numbers()[i], other.numbers()[k]);
      if (order == 0) {
        sum += one.weights()[i] * other.weights()[k];
      }
      i += order <= 0 ? 1 : 0;
      k += order >= 0 ? 1 : 0;
    }
    return sum;
  }

  /** Returns the features that two articles share, those that make them most alike first. */
  List<F> shared(int a, int b) {
    Row one = articles[a];
    Row other = articles[b];
    Map<Integer, Double> products = new HashMap<>();
    for (int i = 0; i < one.numbers().length; i++) {
      int k = Arrays.binarySearch(other.numbers(), one.numbers()[i]);
      if (k >= 0) {
        products.put(one.numbers()[i], one.weights()[i] * other.weights()[k]);
      }
    }
    return products.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(entry -> byRank.get(entry.getKey()))
        .toList();
  }
}
