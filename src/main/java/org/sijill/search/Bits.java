package org.sijill.search;

/** A row of bits as text: six bits a character, the first bit the weightiest. For one thread. */
final class Bits {

  private static final String ALPHABET =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  private static final int WIDTH = 6;

  private final StringBuilder text = new StringBuilder();
  private int pending;
  private int filled;

  /** Writes a number as so many ones, and a zero. */
  void unary(int number) {
    for (int i = 0; i < number; i++) {
      bit(1);
    }
    bit(0);
  }

  /** Writes a number by Rice's code: its lowest {@code width} bits after the rest in unary. */
  void rice(int number, int width) {
    unary(number >>> width);
    for (int i = width - 1; i >= 0; i--) {
      bit(number >>> i & 1);
    }
  }

  /** Returns the width with which numbers of this mean are shortest. */
  static int width(double mean) {
    int width = 0;
    while ((1 << (width + 1)) < mean * 1.4) {
      width++;
    }
    return width;
  }

  private void bit(int bit) {
    pending = pending << 1 | bit;
    filled++;
    if (filled == WIDTH) {
      text.append(ALPHABET.charAt(pending));
      pending = 0;
      filled = 0;
    }
  }

  /** Returns the text, and begins anew. */
  String take() {
    while (filled > 0) {
      bit(0);
    }
    String result = text.toString();
    text.setLength(0);
    return result;
  }
}
