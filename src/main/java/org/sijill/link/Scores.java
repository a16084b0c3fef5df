package org.sijill.link;

/** Sums scores for many articles, few of which are touched. For one thread. */
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

  /** Returns the articles with the highest scores, and resets all scores. */
  int[] takeBest(int most) {
    int[] best =
        Best.of(
            touched,
            count,
            most,
            (a, b) -> scores[a] > scores[b] || (scores[a] == scores[b] && a < b));
    for (int i = 0; i < count; i++) {
      scores[touched[i]] = 0;
    }
    count = 0;
    return best;
  }
}
