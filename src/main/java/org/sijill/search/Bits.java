package org.sijill.search;

import java.util.Arrays;
import java.util.Base64;

/** A row of bits as Base64 (RFC 4648, 4): the first bit is the weightiest. For one thread. */
final class Bits {

  /** No more ones than this are written at a time. */
  private static final int MOST_ONES = 24;

  private byte[] bytes = new byte[1 << 10];
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
    if (length + Byte.SIZE > bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length);
    }
    while (filled >= Byte.SIZE) {
      filled -= Byte.SIZE;
      bytes[length++] = (byte) (pending >>> filled);
    }
    pending &= (1L << filled) - 1;
  }

  /** Returns the text, the last byte filled with zeros, and begins anew. */
  String take() {
    if (filled > 0) {
      write(0, Byte.SIZE - filled);
    }
    String text = Base64.getEncoder().withoutPadding().encodeToString(Arrays.copyOf(bytes, length));
    length = 0;
    return text;
  }
}
