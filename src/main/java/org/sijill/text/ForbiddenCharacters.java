package org.sijill.text;

/**
 * Finds characters that no text needs and no page may contain.
 *
 * <p>Explicit bidirectional formatting (UAX #9, section 2: U+202A–U+202E, U+2066–U+2069) can make a
 * page display other text than it contains, and Sijill isolates runs itself. The marks U+200E,
 * U+200F and U+061C and the joiners are allowed: they affect only their neighbours, and writers
 * type them.
 */
public final class ForbiddenCharacters {

  private ForbiddenCharacters() {}

  /** Returns the index of the first forbidden character, or -1. */
  public static int first(String text) {
    char[] units = text.toCharArray();
    for (int i = 0; i < units.length; i++) {
      if (!isOrdinary(units[i]) && isForbidden(text, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Returns whether a forbidden character is a bidirectional control. */
  public static boolean isBidiControl(int character) {
    return (character >= 0x202A && character <= 0x202E)
        || (character >= 0x2066 && character <= 0x2069);
  }

  /** Returns whether a character is certainly allowed, as nearly all are. */
  private static boolean isOrdinary(char c) {
    int isOutside =
        CodeUnits.isOutside(c, ' ', 0x7E)
            & CodeUnits.isOutside(c, 0xA0, 0x2029)
            & CodeUnits.isOutside(c, 0x206A, 0xD7FF);
    return isOutside == 0;
  }

  private static boolean isForbidden(String text, int index) {
    int c = text.codePointAt(index);
    boolean control = (c < ' ' && c != '\n' && c != '\t') || (c >= 0x7F && c <= 0x9F);
    boolean noncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    boolean loneSurrogate = c >= 0xD800 && c <= 0xDFFF && !insidePair(text, index);
    return control || noncharacter || loneSurrogate || c == 0xFEFF || isBidiControl(c);
  }

  private static boolean insidePair(String text, int index) {
    return index > 0 && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
  }
}
