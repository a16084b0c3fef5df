package org.sijill.content;

import java.util.Locale;
import org.sijill.diagnostics.Position;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Rule;
import org.sijill.text.ForbiddenCharacters;

/** Reports the characters that a record must not contain. */
final class Characters {

  private Characters() {}

  /** Reports the first forbidden character of a value, at the value's position. */
  static void check(String value, Position position, Problems problems) {
    int index = ForbiddenCharacters.first(value);
    if (index >= 0) {
      report(value.codePointAt(index), position, problems);
    }
  }

  /** Reports the first forbidden character of each line; returns whether there are none. */
  static boolean checkLines(String text, String file, int firstLine, Problems problems) {
    if (ForbiddenCharacters.first(text) < 0) {
      return true;
    }
    int number = firstLine - 1;
    for (String line : text.split("\n", -1)) {
      number++;
      int bad = ForbiddenCharacters.first(line);
      if (bad >= 0) {
        report(line.codePointAt(bad), new Position(file, number, bad + 1), problems);
      }
    }
    return false;
  }

  private static void report(int character, Position position, Problems problems) {
    String name = String.format(Locale.ROOT, "U+%04X", character);
    if (ForbiddenCharacters.isBidiControl(character)) {
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
}
