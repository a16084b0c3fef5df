package org.sijill.template;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A page while it is printed: a growing row of bytes in UTF-8. For one thread. */
final class Utf8 {

  /** Most pages are no larger, in bytes. */
  private static final int PAGE = 1 << 14;

  private byte[] bytes = new byte[PAGE];
  private int length;

  /** Begins anew. */
  void clear() {
    length = 0;
  }

  void append(byte[] more) {
    reserve(more.length);
    System.arraycopy(more, 0, bytes, length, more.length);
    length += more.length;
  }

  /** Appends a character of ASCII. */
  void append(char ascii) {
    reserve(1);
    bytes[length++] = (byte) ascii;
  }

  /** Appends text. A surrogate alone is no character, and becomes a question mark. */
  void append(String text) {
    append(text.getBytes(StandardCharsets.UTF_8));
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }

  private void reserve(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }
}
