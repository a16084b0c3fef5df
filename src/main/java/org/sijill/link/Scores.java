package org.sijill.link;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

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
    List<Integer> best =
        IntStream.range(0, count)
            .mapToObj(i -> touched[i])
            .sorted(
                Comparator.comparing((Integer a) -> -scores[a])
                    .thenComparing(Comparator.naturalOrder()))
            .limit(most)
            .toList();
    for (int i = 0; i < count; i++) {
      scores[touched[i]] = 0;
    }
    count = 0;
    return best;
  }
}
