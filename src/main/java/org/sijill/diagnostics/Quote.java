package org.sijill.diagnostics;

/** Quotes content in messages, limiting its length. */
public final class Quote {

  /**
   * In UTF-16 code units. Enough to find the place; hostile content may be a million units long.
   */
  private static final int SHOWN = 60;

  /** The picture of U+0000; those of the other control characters follow it. */
  private static final char CONTROL_PICTURES = '\u2400';

  private static final char REPLACEMENT = '\uFFFD';

  private Quote() {}

  /** Returns a value in quotation marks, cut if it is long. */
  public static String of(String value) {
    return "'" + cut(value, SHOWN) + "'";
  }

  /** Returns the text, or its first characters and {@code …}; a surrogate pair is never split. */
  static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    return text.substring(0, end) + "…";
  }

  /** Returns a text on one line, with pictures in place of control characters (U+2400…). */
  static String printable(String text) {
    if (text.chars().noneMatch(Character::isISOControl)) {
      return text;
    }
    StringBuilder printable = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c)) {
        printable.setCharAt(i, c < ' ' ? (char) (CONTROL_PICTURES + c) : REPLACEMENT);
      }
    }
    return printable.toString();
  }
}
