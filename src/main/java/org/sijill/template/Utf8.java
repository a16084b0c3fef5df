package org.sijill.template;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A page while it is printed: a growing row of bytes in UTF-8. For one thread. */
final class Utf8 {

  /** The most bytes that one UTF-16 code unit may become: the entity of a quotation mark. */
  private static final int WIDEST = 6;

  /** Most pages are no larger, in bytes. */
  private static final int PAGE = 1 << 14;

  private byte[] bytes;
  private int length;
  private char[] chars;

  /** Has room for a page. */
  Utf8() {
    this(PAGE);
  }

  private Utf8(int room) {
    bytes = new byte[room];
    chars = new char[room / 16];
  }

  /** Returns a text with what means something in HTML escaped. */
  static String escaped(String text) {
    Utf8 out = new Utf8(text.length() * WIDEST);
    out.appendEscaped(text);
    return new String(out.bytes, 0, out.length, StandardCharsets.UTF_8);
  }

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

  void append(String text) {
    append(text, 3, false);
  }

  /** Appends text with the five characters escaped that mean something in HTML. */
  void appendEscaped(String text) {
    append(text, WIDEST, true);
  }

  /**
   * What is common is put here, from and into local arrays: asked for each character, and with
   * fields for each byte, it takes more than twice as long.
   */
  private void append(String text, int widest, boolean escapes) {
    int count = text.length();
    reserve(count * widest);
    char[] from = characters(text);
    byte[] to = bytes;
    int at = length;
    for (int i = 0; i < count; i++) {
      char c = from[i];
      if (c < 0x80 && !(escapes && c <= '>' && isSpecial(c))) {
        to[at++] = (byte) c;
      } else if (c >= 0x80 && c < 0x800) {
        to[at++] = (byte) (0xC0 | (c >> 6));
        to[at++] = (byte) (0x80 | (c & 0x3F));
      } else {
        length = at;
        i += putRare(from, i, count);
        at = length;
      }
    }
    length = at;
  }

  private char[] characters(String text) {
    if (chars.length < text.length()) {
      chars = new char[2 * text.length()];
    }
    text.getChars(0, text.length(), chars, 0);
    return chars;
  }

  private static boolean isSpecial(char c) {
    return c == '&' || c == '<' || c == '>' || c == '"' || c == '\'';
  }

  /** Puts any other character, and returns how many code units it has beside the first. */
  private int putRare(char[] from, int i, int count) {
    char c = from[i];
    if (c < 0x80) {
      putEntity(c);
    } else if (Character.isSurrogate(c)) {
      return putSurrogate(Character.codePointAt(from, i, count));
    } else {
      bytes[length++] = (byte) (0xE0 | (c >> 12));
      putTail(c >> 6);
      putTail(c);
    }
    return 0;
  }

  private void putEntity(char c) {
    switch (c) {
      case '&' -> putAscii("&amp;");
      case '<' -> putAscii("&lt;");
      case '>' -> putAscii("&gt;");
      case '"' -> putAscii("&quot;");
      default -> putAscii("&#39;");
    }
  }

  /**
   * Puts a character beyond U+FFFF and returns how many code units it has beside the first. A
   * surrogate alone is no character, and becomes a question mark as it does in the JDK.
   */
  private int putSurrogate(int c) {
    if (c < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
      bytes[length++] = '?';
      return 0;
    }
    bytes[length++] = (byte) (0xF0 | (c >> 18));
    putTail(c >> 12);
    putTail(c >> 6);
    putTail(c);
    return 1;
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }

  private void putTail(int bits) {
    bytes[length++] = (byte) (0x80 | (bits & 0x3F));
  }

  private void putAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      bytes[length++] = (byte) text.charAt(i);
    }
  }

  private void reserve(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }
}
