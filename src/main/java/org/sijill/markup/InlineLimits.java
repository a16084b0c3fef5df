package org.sijill.markup;

/**
 * Says how much may stand inside one paragraph, by counting. Recursion grows with its marks, and so
 * does what each of them may cost: a footnote looks at all open marks of emphasis before it, a row
 * of back ticks for one that is as long.
 */
final class InlineLimits {

  /** In UTF-16 code units. */
  static final int MAX_LENGTH = 1 << 15;

  /** Marks that may open something: emphasis, links, pictures, HTML. */
  static final int MAX_MARKS = 1000;

  /** A declaration or an instruction counts as so many marks, for its end may be far away. */
  private static final int MARKS_OF_A_DECLARATION = 20;

  private static final int MAX_BACK_TICKS = 16;

  private static final int MAX_PAIRS_OF_NOTE_AND_EMPHASIS = 10_000;

  private InlineLimits() {}

  /** Returns whether a paragraph may be parsed. */
  static boolean allow(CharSequence content) {
    int length = content.length();
    if (length > MAX_LENGTH) {
      return false;
    }
    int marks = 0;
    int emphasis = 0;
    int notes = 0;
    int backTicks = 0;
    char before = '\n';
    for (int i = 0; i < length; i++) {
      char c = content.charAt(i);
      backTicks = c == '`' ? backTicks + 1 : 0;
      if (backTicks > MAX_BACK_TICKS) {
        return false;
      }
      if (c == '*' || c == '_') {
        emphasis++;
      } else if (c == '[' || c == '<') {
        marks++;
      } else if (before == '<' && (c == '!' || c == '?')) {
        marks += MARKS_OF_A_DECLARATION;
      } else if (before == '[' && c == '^') {
        notes++;
      }
      before = c;
    }
    return marks + emphasis <= MAX_MARKS
        && (long) notes * emphasis <= MAX_PAIRS_OF_NOTE_AND_EMPHASIS;
  }
}
