package org.sijill.text;

/**
 * The words of a block as a reader sees them and as a writer typed them, place by place.
 *
 * @param printed the words; {@link #ESCAPE} stands for a backslash, {@link #CODE} for code
 * @param typed the same, with {@link #ESCAPE} for each character that is meant as such: behind a
 *     backslash, or written as a reference
 */
public record TypedWords(String printed, String typed) {

  /** U+FFFC, OBJECT REPLACEMENT CHARACTER. */
  public static final char ESCAPE = '\uFFFC';

  /** U+FFFD, REPLACEMENT CHARACTER. */
  public static final char CODE = '\uFFFD';

  /** Checks that the two agree place by place. */
  public TypedWords {
    if (printed.length() != typed.length()) {
      throw new IllegalArgumentException("words of different lengths");
    }
  }

  /** Returns a text that knows no markup, such as a title. */
  public static TypedWords plain(String text) {
    return new TypedWords(text, text);
  }
}
