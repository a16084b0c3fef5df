package org.sijill.language;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Puts titles in one language's quotation marks. Quotation marks within a title become inner marks,
 * so that “a “b”” is “a ‘b’”, and marks nested in those become outer ones again. Immutable.
 */
final class Quotations {

  private final Marks outer;
  private final Marks inner;

  /** A pair of marks. */
  private record Marks(String open, String close) {

    /** Returns the marks around a word in a pattern. */
    static Marks of(String quoted, String word) {
      int at = quoted.indexOf(word);
      return new Marks(quoted.substring(0, at), quoted.substring(at + word.length()));
    }
  }

  Quotations(String outerQuoted, String innerQuoted, String word) {
    this.outer = Marks.of(outerQuoted, word);
    this.inner = Marks.of(innerQuoted, word);
  }

  String quoted(String title) {
    return outer.open() + within(title) + outer.close();
  }

  private String within(String title) {
    StringBuilder words = new StringBuilder();
    Deque<Marks> open = new ArrayDeque<>();
    title
        .codePoints()
        .mapToObj(Character::toString)
        .forEach(character -> words.append(nested(character, open)));
    return words.toString();
  }

  /**
   * Converts one character. The English apostrophe is also the closing inner mark, and counts as
   * one only if an inner mark is open.
   */
  private String nested(String character, Deque<Marks> open) {
    Marks last = open.peek();
    if (character.equals(outer.open())) {
      open.push(outer);
      return inner.open();
    } else if (outer.equals(last) && character.equals(outer.close())) {
      open.pop();
      return inner.close();
    } else if (outer.equals(last) && character.equals(inner.open())) {
      open.push(inner);
      return outer.open();
    } else if (inner.equals(last) && character.equals(inner.close())) {
      open.pop();
      return outer.close();
    }
    return character;
  }
}
