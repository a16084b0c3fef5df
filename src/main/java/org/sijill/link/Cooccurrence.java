package org.sijill.link;

/**
 * How often two things occur in the same articles.
 *
 * @param both the number of articles with both
 * @param first the number of articles with the first
 * @param second the number of articles with the second
 * @param all the number of all articles
 */
record Cooccurrence(int both, int first, int second, int all) {

  /** Returns how often they occur together compared with chance; above 1 means more often. */
  double lift() {
    return (double) both * all / ((double) first * second);
  }

  /**
   * Returns how surprising their number of shared articles is, by Dunning's log-likelihood ratio
   * ("Accurate Methods for the Statistics of Surprise and Coincidence", 1993).
   */
  double logLikelihoodRatio() {
    int neither = all - first - second + both;
    return 2
        * (term(both, first, second)
            + term(first - both, first, all - second)
            + term(second - both, all - first, second)
            + term(neither, all - first, all - second));
  }

  private double term(int observed, int row, int column) {
    return observed == 0 ? 0 : observed * Math.log((double) observed * all / row / column);
  }
}
