package org.sijill.link;

/** Chooses the best few of many. */
final class Best {

  private Best() {}

  /** Which of two comes first; no two are equal. */
  interface Order {
    boolean isBefore(int a, int b);
  }

  /**
   * Returns the first of some numbers in an order, the best before the others.
   *
   * @param numbers holds them, and perhaps more
   * @param count how many there are
   * @param most how many are wanted, and not very many
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

  /** Puts a number in its place among those before {@code size}. */
  private static void insert(int number, int[] best, int size, Order order) {
    int at = size;
    while (at > 0 && order.isBefore(number, best[at - 1])) {
      best[at] = best[at - 1];
      at--;
    }
    best[at] = number;
  }
}
