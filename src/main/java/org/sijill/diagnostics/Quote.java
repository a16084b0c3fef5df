package org.sijill.diagnostics;

/** Quotes content in messages, limiting its length. */
public final class Quote {

  /**
   * In UTF-16 code units. Enough to find the place; hostile content may be a million units long.
   */
  private static final int SHOWN = 60;

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
}
