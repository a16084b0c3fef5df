package org.sijill.template;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A page while it is printed: a growing row of bytes in UTF-8. For one thread. */
final class Utf8 {

  /** Most pages are no larger, in bytes. */
  private static final int PAGE = 1 << 14;

  /** The five characters that mean something in HTML, a bit each; all come before U+0040. */
  private static final long SPECIAL = 1L << '&' | 1L << '<' | 1L << '>' | 1L << '"' | 1L << '\'';

  private byte[] bytes;
  private int length;

  /** Has room for a page. */
  Utf8() {
    this(PAGE);
  }

  private Utf8(int room) {
    bytes = new byte[room];
  }

  /** Returns a text with what means something in HTML escaped. */
  static String escaped(String text) {
    Utf8 out = new Utf8(2 * text.length());
    out.appendEscaped(text);
    return new String(out.bytes, 0, out.length, StandardCharsets.UTF_8);
  }

  /** Begins anew. */
  void clear() {
    length = 0;
  }

  void append(byte[] more) {
    append(more, 0, more.length);
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

  /** Appends text with the five characters escaped that mean something in HTML. */
  void appendEscaped(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    int from = 0;
    for (int i = 0; i < utf8.length; i++) {
      if (isSpecial(utf8[i])) {
        append(utf8, from, i);
        append(entity(utf8[i]));
        from = i + 1;
      }
    }
    append(utf8, from, utf8.length);
  }

  /** Asks once, for the machine would guess wrongly at each blank between Arabic words. */
  private static boolean isSpecial(byte b) {
    return ((int) (SPECIAL >>> b) & ((b - 0x40) >>> 31) & ~(b >>> 31)) != 0;
  }

  private static String entity(byte special) {
    return switch (special) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      default -> "&#39;";
    };
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }

  private void append(byte[] more, int from, int to) {
    reserve(to - from);
    System.arraycopy(more, from, bytes, length, to - from);
    length += to - from;
  }

  private void reserve(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }
}
