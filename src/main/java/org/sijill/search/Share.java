package org.sijill.search;

import java.util.stream.IntStream;

/** Divides what is too little: those who want little get it, and the rest an equal share each. */
final class Share {

  private Share() {}

  /**
   * Returns the most that each may have, so that all together have no more than there is.
   *
   * @param useful where those who want more would get less than this, nobody gets any
   */
  static int of(int[] wanted, long all, int useful) {
    int largest = IntStream.of(wanted).max().orElse(0);
    int most = largest;
    int share = 0;
    while (share < most) {
      int middle = share + (most - share + 1) / 2;
      if (IntStream.of(wanted).asLongStream().map(w -> Math.min(w, middle)).sum() <= all) {
        share = middle;
      } else {
        most = middle - 1;
      }
    }
    return share == largest || share >= useful ? share : 0;
  }
}
