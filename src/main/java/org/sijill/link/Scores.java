package org.sijill.link;

import java.util.ArrayList;
import java.util.List;

/** Sums scores of many articles, of which few are touched. For one thread. */
final class Scores {

  private final double[] scores;
  private final int[] touched;
  private int count;

  Scores(int articles) {
    scores = new double[articles];
    touched = new int[articles];
  }

  void add(int article, double score) {
    if (scores[article] == 0 && score > 0) {
      touched[count++] = article;
    }
    scores[article] += score;
  }

  /** Returns the articles with the highest scores, and begins anew. */
  List<Integer> takeBest(int most) {
    int[] best = new int[most];
    int size = 0;
    for (int i = 0; i < count; i++) {
      size = insert(touched[i], best, size);
    }
    for (int i = 0; i < count; i++) {
      scores[touched[i]] = 0;
    }
    count = 0;
    List<Integer> taken = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      taken.add(best[i]);
    }
    return taken;
  }

  /** Puts an article in its place among the best so far, and returns how many there are. */
  private int insert(int article, int[] best, int size) {
    if (size == best.length && !isBefore(article, best[size - 1])) {
      return size;
    }
    int at = Math.min(size, best.length - 1);
    while (at > 0 && isBefore(article, best[at - 1])) {
      best[at] = best[at - 1];
      at--;
    }
    best[at] = article;
    return Math.min(size + 1, best.length);
  }

  private boolean isBefore(int a, int b) {
    return scores[a] > scores[b] || (scores[a] == scores[b] && a < b);
  }
}
