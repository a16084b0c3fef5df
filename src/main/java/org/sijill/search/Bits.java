package org.sijill.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A row of bits as text: six bits a character, the first bit the weightiest. For one thread. */
final class Bits {

  private static final byte[] ALPHABET =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
          .getBytes(StandardCharsets.US_ASCII);
  private static final int WIDTH = 6;

  /** No more ones than this are written at a time. */
  private static final int MOST_ONES = 24;

  private byte[] text = new byte[1 << 10];
  private int length;
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
    if (length + WIDTH > text.length - WIDTH) {
      text = Arrays.copyOf(text, 2 * text.length);
    }
    while (filled >= WIDTH) {
      filled -= WIDTH;
      text[length++] = ALPHABET[(int) (pending >>> filled) & 63];
    }
    pending &= (1L << filled) - 1;
  }

  /** Returns the text, and begins anew. */
  String take() {
    if (filled > 0) {
      write(0, WIDTH - filled);
    }
    String result = new String(text, 0, length, StandardCharsets.ISO_8859_1);
    length = 0;
    return result;
  }
}
