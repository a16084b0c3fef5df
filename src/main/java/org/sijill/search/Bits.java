package org.sijill.search;

/**
 * A row of bits as text: each 13 bits, the first the weightiest, are a number that two of {@link
 * #DIGITS} write. A byte of the text holds half a bit more than in Base64. For one thread.
 */
final class Bits {

  /** The characters of one byte that no script has to mark, but for the space. */
  static final String DIGITS =
      "!#$%&'()*+,-./0123456789:;=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~";

  private static final int WIDTH = 13;

  /** No more ones than this are written at a time. */
  private static final int MOST_ONES = 24;

  private final StringBuilder text = new StringBuilder();
  private long pending;
  private int filled;

  /** Writes a number as so many ones, and a zero. */
  void unary(int number) {
    int left = number;
    for (; left > MOST_ONES; left -= MOST_ONES) {
      write((1L << MOST_ONES) - 1, MOST_ONES);
    }
    write((1L << (left + 1)) - 2, left + 1);
  }

  /** Writes a number by Rice's code: its lowest {@code width} bits after the rest in unary. */
  void rice(int number, int width) {
    unary(number >>> width);
    write(number & ((1L << width) - 1), width);
  }

  /** Returns the width with which numbers of this mean are shortest. */
  static int width(double mean) {
    int width = 0;
    while ((1 << (width + 1)) < mean * 1.4) {
      width++;
    }
    return width;
  }

  private void write(long bits, int count) {
    pending = pending << count | bits;
    filled += count;
    while (filled >= WIDTH) {
      filled -= WIDTH;
      int number = (int) (pending >>> filled);
      text.append(DIGITS.charAt(number / DIGITS.length()));
      text.append(DIGITS.charAt(number % DIGITS.length()));
      pending &= (1L << filled) - 1;
    }
  }

  /** Returns the text, the last number filled with zeros, and begins anew. */
  String take() {
    if (filled > 0) {
      write(0, WIDTH - filled);
    }
    String taken = text.toString();
    text.setLength(0);
    return taken;
  }
}
