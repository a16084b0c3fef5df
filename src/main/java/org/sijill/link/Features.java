package org.sijill.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What articles have, of one sort: entities, events or words. Each feature weighs by its rarity
 * (the logarithm of articles per article that has it), so that what all articles have weighs
 * nothing; an article's features together have the length 1, so that likeness is their cosine, from
 * 0 to 1.
 *
 * @param <F> the feature
 */
final class Features<F> {

  /** So many articles before and after one in time may share a feature with it. */
  private static final int WINDOW = 64;

  private final List<Map<F, Double>> byArticle = new ArrayList<>();
  private final Map<F, int[]> postings = new HashMap<>();
  private final Comparator<F> order;

  /**
   * Weighs features.
   *
   * @param counts for each article, in the order of time, how often it has each feature
   * @param most how many of an article's features count, the weightiest
   * @param order breaks ties between features of one weight
   */
  Features(List<? extends Map<F, Integer>> counts, int most, Comparator<F> order) {
    this.order = order;
    Map<F, Integer> frequency = new HashMap<>();
    counts.forEach(c -> c.keySet().forEach(f -> frequency.merge(f, 1, Integer::sum)));
    Map<F, List<Integer>> lists = new HashMap<>();
    for (int i = 0; i < counts.size(); i++) {
      Map<F, Double> weights = weights(counts.get(i), frequency, counts.size(), most, order);
      byArticle.add(weights);
      for (F feature : weights.keySet()) {
        lists.computeIfAbsent(feature, f -> new ArrayList<>()).add(i);
      }
    }
    lists.forEach(
        (feature, list) ->
            postings.put(feature, list.stream().mapToInt(Integer::intValue).toArray()));
  }

  private static <F> Map<F, Double> weights(
      Map<F, Integer> counts,
      Map<F, Integer> frequency,
      int articles,
      int most,
      Comparator<F> order) {
    Map<F, Double> weights = new TreeMap<>(order);
    counts.forEach(
        (feature, count) -> {
          double rarity = Math.log((double) articles / frequency.getOrDefault(feature, articles));
          if (rarity > 0) {
            weights.put(feature, rarity * (1 + Math.log(count)));
          }
        });
    double length = Math.sqrt(weights.values().stream().mapToDouble(Features::square).sum());
    List<F> kept =
        weights.keySet().stream()
            .filter(f -> frequency.getOrDefault(f, 0) > 1)
            .sorted(
                Comparator.comparing((F f) -> -weights.getOrDefault(f, 0.0)).thenComparing(order))
            .limit(most)
            .toList();
    Map<F, Double> unit = new LinkedHashMap<>();
    kept.forEach(f -> unit.put(f, weights.getOrDefault(f, 0.0) / length));
    return unit;
  }

  /**
   * Adds to {@code scores} how like an article its neighbours in time are, times {@code weight}.
   */
  void addLikeness(int article, double weight, Scores scores) {
    byArticle
        .get(article)
        .forEach(
            (feature, own) -> {
              int[] list = postings.getOrDefault(feature, new int[0]);
              int at = Arrays.binarySearch(list, article);
              int from = Math.max(0, at - WINDOW);
              int to = Math.min(list.length, at + WINDOW + 1);
              for (int i = from; i < to; i++) {
                scores.add(
                    list[i], weight * own * byArticle.get(list[i]).getOrDefault(feature, 0.0));
              }
            });
  }

  /** Returns the cosine of two articles, from 0 to 1. */
  double likeness(int a, int b) {
    double sum = 0;
    for (Map.Entry<F, Double> feature : byArticle.get(a).entrySet()) {
      sum += feature.getValue() * byArticle.get(b).getOrDefault(feature.getKey(), 0.0);
    }
    return sum;
  }

  /** Returns the features that two articles share, those that make them most alike first. */
  List<F> shared(int a, int b) {
    Map<F, Double> one = byArticle.get(a);
    Map<F, Double> other = byArticle.get(b);
    return one.keySet().stream()
        .filter(other::containsKey)
        .sorted(
            Comparator.comparing((F f) -> -one.getOrDefault(f, 0.0) * other.getOrDefault(f, 0.0))
                .thenComparing(order))
        .toList();
  }

  private static double square(double value) {
    return value * value;
  }
}
