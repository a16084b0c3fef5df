package org.sijill.content;

import java.util.Locale;
import org.sijill.diagnostics.Position;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Rule;
import org.sijill.text.CodeUnits;

/**
 * Keeps characters out that a text cannot need and a page must not carry.
 *
 * <p>Explicit bidirectional formatting (UAX #9, section 2: U+202A–U+202E, U+2066–U+2069) can make a
 * page show another text than it holds, and Sijill isolates runs by itself. The marks U+200E,
 * U+200F and U+061C and the joiners stay: they only touch their neighbours, and writers type them.
 */
final class Characters {

  private Characters() {}

  /** Reports the first character that must not stand in a value, at the value's position. */
  static void check(String value, Position position, Problems problems) {
    int index = firstBad(value);
    if (index >= 0) {
      report(value.codePointAt(index), position, problems);
    }
  }

  /** Reports each line's first character that must not stand in a file; true if there is none. */
  static boolean checkLines(String text, String file, int firstLine, Problems problems) {
    if (firstBad(text) < 0) {
      return true;
    }
    int number = firstLine - 1;
    for (String line : text.split("\n", -1)) {
      number++;
      int bad = firstBad(line);
      if (bad >= 0) {
        report(line.codePointAt(bad), new Position(file, number, bad + 1), problems);
      }
    }
    return false;
  }

  private static void report(int character, Position position, Problems problems) {
    String name = String.format(Locale.ROOT, "U+%04X", character);
    if (isBidiControl(character)) {
      problems.report(
          position,
          Rule.BIDI_CONTROL,
          "the bidirectional control " + name,
          "remove it: runs of the other direction are isolated for you");
    } else {
      problems.report(
          position, Rule.CONTROL_CHARACTER, "the control character " + name, "remove it");
    }
  }

  private static int firstBad(String text) {
    char[] units = text.toCharArray();
    for (int i = 0; i < units.length; i++) {
      if (!isOrdinary(units[i]) && isBad(text, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Nearly all characters: those that need no second look. */
  private static boolean isOrdinary(char c) {
    int isOutside =
        CodeUnits.isOutside(c, ' ', 0x7E)
            & CodeUnits.isOutside(c, 0xA0, 0x2029)
            & CodeUnits.isOutside(c, 0x206A, 0xD7FF);
    return isOutside == 0;
  }

  private static boolean isBad(String text, int index) {
    int c = text.codePointAt(index);
    boolean control = (c < ' ' && c != '\n' && c != '\t') || (c >= 0x7F && c <= 0x9F);
    boolean noncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    boolean loneSurrogate = c >= 0xD800 && c <= 0xDFFF && !insidePair(text, index);
    return control || noncharacter || loneSurrogate || c == 0xFEFF || isBidiControl(c);
  }

  private static boolean insidePair(String text, int index) {
    return index > 0 && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
  }

  private static boolean isBidiControl(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }
}
