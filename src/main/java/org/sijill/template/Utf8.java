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
    append(text, 3, false);
  }

  /** Appends text with the five characters escaped that mean something in HTML. */
  void appendEscaped(String text) {
    append(text, WIDEST, true);
  }

  private void append(String text, int widest, boolean escapes) {
    reserve(text.length() * widest);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        if (!escapes || c > '>' || !putEntity(c)) {
          bytes[length++] = (byte) c;
        }
      } else if (c < 0x800) {
        bytes[length++] = (byte) (0xC0 | (c >> 6));
        bytes[length++] = (byte) (0x80 | (c & 0x3F));
      } else {
        i = putWide(text, i);
      }
    }
  }

  /** Puts the entity of a character, if it needs one. */
  private boolean putEntity(char c) {
    switch (c) {
      case '&' -> putAscii("&amp;");
      case '<' -> putAscii("&lt;");
      case '>' -> putAscii("&gt;");
      case '"' -> putAscii("&quot;");
      case '\'' -> putAscii("&#39;");
      default -> {
        return false;
      }
    }
    return true;
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }

  /**
   * Puts a character from U+0800 on that begins at an index, and returns the index of its last code
   * unit.
   */
  private int putWide(String text, int i) {
    char c = text.charAt(i);
    if (Character.isSurrogate(c)) {
      return putSurrogate(text, i);
    }
    bytes[length++] = (byte) (0xE0 | (c >> 12));
    putTail(c >> 6);
    putTail(c);
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
