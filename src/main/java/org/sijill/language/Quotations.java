package org.sijill.language;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Titles in quotation marks, as one language has them. Marks that a title has of its own become the
 * inner marks, so that “a “b”” is “a ‘b’”, and those within these the outer ones again. Immutable.
 */
final class Quotations {

  private final Marks outer;
  private final Marks inner;

  /** Two marks. */
  private record Marks(String open, String close) {

    /** Takes the marks of a pattern from around its word. */
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

  /** An English apostrophe is the inner mark that closes: it counts where one has been opened. */
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
