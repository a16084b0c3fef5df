package org.sijill.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.util.ULocale;

/**
 * Properties of characters by ICU's tables. Java's own differ between JDKs, each of which has its
 * version of Unicode, and a site must be the same on all of them.
 */
public final class Unicode {

  private Unicode() {}

  /** Returns whether a character is a letter, with or without case, or a decimal digit. */
  public static boolean isLetterOrDigit(int c) {
    return UCharacter.isLetterOrDigit(c);
  }

  /** Returns whether a character belongs to an alphabet, as a digit or an emoji does not. */
  public static boolean isAlphabetic(int c) {
    return UCharacter.isUAlphabetic(c);
  }

  /** Returns whether a character is a mark that combines with a letter. */
  public static boolean isMark(int c) {
    return isNonSpacingMark(c)
        || UCharacter.getType(c) == UCharacterCategory.COMBINING_SPACING_MARK;
  }

  /** Returns whether a character is a mark without a width of its own. */
  public static boolean isNonSpacingMark(int c) {
    return UCharacter.getType(c) == UCharacterCategory.NON_SPACING_MARK;
  }

  /** Returns whether a character is an invisible control, such as a joiner or a line break. */
  public static boolean isControl(int c) {
    return switch (UCharacter.getType(c)) {
      case UCharacterCategory.CONTROL,
          UCharacterCategory.FORMAT,
          UCharacterCategory.LINE_SEPARATOR,
          UCharacterCategory.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  /** Returns a text in lower case, by the root locale's rules. */
  public static String toLowerCase(String text) {
    return UCharacter.toLowerCase(ULocale.ROOT, text);
  }

  /** Returns whether a character is a decimal digit of any script. */
  public static boolean isDigit(int c) {
    return UCharacter.isDigit(c);
  }

  /**
   * Returns whether a character may be part of a word: a letter, a digit, one below the line as in
   * a formula, a mark, a joiner, a soft hyphen. A digit above the line mostly leads to a note.
   */
  public static boolean isPartOfWord(int c) {
    return isLetterOrDigit(c)
        || isMark(c)
        || (c >= '\u2080' && c <= '\u2089')
        || c == '\u200C'
        || c == '\u200D'
        || c == '\u00AD'
        || c == '\u2060';
  }

  /** Returns whether a character is a capital letter or a decimal digit. */
  static boolean isCapitalOrDigit(int c) {
    return UCharacter.isUpperCase(c) || UCharacter.isDigit(c);
  }
}
