package org.sijill.link;

/** Selects the best few of many numbers. */
final class Best {

  private Best() {}

  /** Decides which of two numbers comes first; no two are equal. */
  interface Order {
    boolean isBefore(int a, int b);
  }

  /**
   * Returns the best of some numbers by an order, best first.
   *
   * @param numbers an array that begins with the numbers
   * @param count how many there are
   * @param most how many to return at most; a small number
   */
  static int[] of(int[] numbers, int count, int most, Order order) {
    int[] best = new int[Math.min(count, most)];
    for (int i = 0; i < count; i++) {
      if (i < best.length) {
        insert(numbers[i], best, i, order);
      } else if (order.isBefore(numbers[i], best[best.length - 1])) {
        insert(numbers[i], best, best.length - 1, order);
      }
    }
    return best;
  }

  /** Inserts a number into the sorted ones before {@code size}. */
  private static void insert(int number, int[] best, int size, Order order) {
    int at = size;
    while (at > 0 && order.isBefore(number, best[at - 1])) {
      best[at] = best[at - 1];
      at--;
    }
    best[at] = number;
  }
}
