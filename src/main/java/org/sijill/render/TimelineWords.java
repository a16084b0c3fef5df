package org.sijill.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks the words on a drawing into lines, which SVG does not do. */
final class TimelineWords {

  /** The average width of a character, rounded up, in the drawing's units. */
  private static final double COLUMN = 6.7;

  /** The same of a Cyrillic letter in bold: most are as wide as an n, and many wider. */
  private static final double CYRILLIC_COLUMN = 8.2;

  private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");

  /** Words end at spaces, and two names of one month at the slash between them. */
  private static final Pattern END = Pattern.compile("(?<=[\\s/])");

  private TimelineWords() {}

  /** Returns a text in a few lines no wider than so many units, if its words are not. */
  static List<String> wrapped(String text, int width, int most) {
    int columns = (int) (width / (CYRILLIC.matcher(text).find() ? CYRILLIC_COLUMN : COLUMN));
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : END.splitAsStream(text).toList()) {
      if (!line.isEmpty() && MapLabels.columns(line + word.strip()) > columns) {
        lines.add(line.toString().strip());
        line.setLength(0);
      }
      line.append(word);
    }
    lines.add(line.toString().strip());
    if (lines.size() > most) {
      String rest = String.join(" ", lines.subList(most - 1, lines.size()));
      lines = new ArrayList<>(lines.subList(0, most - 1));
      lines.add(MapLabels.cut(rest, columns));
    }
    return lines;
  }
}
