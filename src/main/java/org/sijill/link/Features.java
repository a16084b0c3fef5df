package org.sijill.link;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The features of articles of one kind: entities, events or words. A feature's weight is its
 * inverse document frequency, so that a feature of all articles weighs nothing. An article's vector
 * of weights has length 1, so that the similarity of two articles is their cosine, from 0 to 1.
 *
 * <p>Internally, a feature is represented by its rank in the features' order, which is the same on
 * every machine.
 *
 * @param <F> the feature
 */
final class Features<F extends Comparable<F>> {

  /** How many articles before and after one in time are compared with it for each feature. */
  private static final int WINDOW = 64;

  /**
   * Contributions to similarity that differ by less than 2⁻³⁰ are treated as equal, as the
   * difference is only rounding.
   */
  private static final double SHARES = 1 << 30;

  private final List<F> byRank;
  private final Row[] articles;
  private final Row[] postings;

  /**
   * Computes the weights of features, on all cores.
   *
   * @param found how often each article has each feature, with the articles in chronological order
   * @param most how many features of an article are kept: those of the greatest weight, and of
   *     equal ones the first in their order
   */
  Features(Occurrences<F> found, int most) {
    int size = found.articles().size();
    this.byRank = found.features().parallelStream().sorted().toList();
    int[] ranks = ranks(found.features(), byRank);
    int[] frequency = new int[ranks.length];
    for (Occurrences.Counts own : found.articles()) {
      for (int feature : own.features()) {
        frequency[feature]++;
      }
    }
    Weights weights = new Weights(ranks, frequency, size, most);
    this.articles = found.articles().parallelStream().map(weights::of).toArray(Row[]::new);
    this.postings = postings(articles, ranks.length);
  }

  private static <F> int[] ranks(List<F> byNumber, List<F> byRank) {
    Map<F, Integer> rankOf = new HashMap<>(2 * byRank.size());
    for (int rank = 0; rank < byRank.size(); rank++) {
      rankOf.put(byRank.get(rank), rank);
    }
    return byNumber.stream().mapToInt(f -> rankOf.getOrDefault(f, 0)).toArray();
  }

  private static Row[] postings(Row[] articles, int features) {
    int[] sizes = new int[features];
    for (Row article : articles) {
      for (int feature : article.numbers()) {
        sizes[feature]++;
      }
    }
    Row[] postings = new Row[features];
    for (int feature = 0; feature < features; feature++) {
      if (sizes[feature] > 0) {
        postings[feature] = new Row(new int[sizes[feature]], new double[sizes[feature]]);
      }
    }
    int[] filled = new int[features];
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
   * Adds to {@code scores} the similarity of an article to its neighbours in time, times {@code
   * weight}.
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

  /**
   * Returns the features that two articles share, those that contribute most to their similarity
   * first.
   */
  List<F> shared(int a, int b) {
    Row one = articles[a];
    Row other = articles[b];
    Map<Integer, Long> products = new HashMap<>();
    for (int i = 0; i < one.numbers().length; i++) {
      int k = Arrays.binarySearch(other.numbers(), one.numbers()[i]);
      if (k >= 0) {
        products.put(one.numbers()[i], Math.round(one.weights()[i] * other.weights()[k] * SHARES));
      }
    }
    return products.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(entry -> byRank.get(entry.getKey()))
        .toList();
  }
}
