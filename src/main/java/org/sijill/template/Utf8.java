package org.sijill.template;

import java.util.Arrays;

/** A page while it is printed: a growing row of bytes in UTF-8. For one thread. */
final class Utf8 {

  /** The most bytes that one UTF-16 code unit may become: the entity of a quotation mark. */
  private static final int WIDEST = 6;

  private byte[] bytes = new byte[1 << 14];
  private int length;

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
    reserve(text.length() * 3);
    for (int i = 0; i < text.length(); i++) {
      i = put(text, i);
    }
  }

  /** Appends text with the five characters escaped that mean something in HTML. */
  void appendEscaped(String text) {
    reserve(text.length() * WIDEST);
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '&' -> putAscii("&amp;");
        case '<' -> putAscii("&lt;");
        case '>' -> putAscii("&gt;");
        case '"' -> putAscii("&quot;");
        case '\'' -> putAscii("&#39;");
        default -> i = put(text, i);
      }
    }
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }

  /** Puts the character that begins at an index, and returns the index of its last code unit. */
  private int put(String text, int i) {
    char c = text.charAt(i);
    if (c < 0x80) {
      bytes[length++] = (byte) c;
    } else if (c < 0x800) {
      bytes[length++] = (byte) (0xC0 | (c >> 6));
      putTail(c);
    } else if (!Character.isSurrogate(c)) {
      bytes[length++] = (byte) (0xE0 | (c >> 12));
      putTail(c >> 6);
      putTail(c);
    } else {
      return putSurrogate(text, i);
    }
    return i;
  }

  /** A surrogate alone is no character, and becomes a question mark as it does in the JDK. */
  private int putSurrogate(String text, int i) {
    int c = text.codePointAt(i);
    if (c < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
      bytes[length++] = '?';
      return i;
    }
    bytes[length++] = (byte) (0xF0 | (c >> 18));
    putTail(c >> 12);
    putTail(c >> 6);
    putTail(c);
    return i + 1;
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
