package org.sijill.render;

import java.util.ArrayList;
import java.util.List;
import org.sijill.text.Unicode;

/** Divides the labels of the map of links into lines that fit beside its dots. */
final class MapLabels {

  /** The most columns in a line of a headline. */
  private static final int ARTICLE = 36;

  /** The most lines of a headline. */
  private static final int LINES = 3;

  /** The most columns of an entity's name, which has one line. */
  private static final int ENTITY = 38;

  private MapLabels() {}

  /** Returns a headline as a few lines of about one length. */
  static List<String> ofArticle(String headline) {
    int columns = columns(headline);
    int lines = Math.max(1, (columns + ARTICLE - 1) / ARTICLE);
    int width = Math.min(ARTICLE, columns / lines + 6);
    List<String> labels = new ArrayList<>();
    String rest = headline;
    while (labels.size() < LINES - 1 && columns(rest) > width) {
      int end = breakBefore(rest, width);
      labels.add(rest.substring(0, end).strip());
      rest = rest.substring(end).strip();
    }
    labels.add(cut(rest, ARTICLE));
    return labels;
  }

  /** Returns a name as one line. */
  static String ofEntity(String name) {
    return cut(name, ENTITY);
  }

  /** Returns as much of a text as fits, with an ellipsis for the rest. */
  static String cut(String text, int width) {
    return columns(text) <= width
        ? text
        : text.substring(0, breakBefore(text, width - 1)).stripTrailing() + "…";
  }

  /** Returns the end of the words that fit, or of the letters if the first word does not. */
  private static int breakBefore(String text, int width) {
    int end = fitting(text, width);
    int space = text.lastIndexOf(' ', end);
    return space > 0 ? space : end;
  }

  /** Returns the end of the characters that fit. */
  private static int fitting(String text, int width) {
    int end = 0;
    for (int room = width; end < text.length(); ) {
      room -= column(text.codePointAt(end));
      if (room < 0) {
        break;
      }
      end = text.offsetByCodePoints(end, 1);
    }
    return end;
  }

  /** Returns how many columns a text takes, each about as wide as a small letter. */
  static int columns(String text) {
    return text.codePoints().map(MapLabels::column).sum();
  }

  /** Marks above and below letters take no room; the letters of East Asia take that of two. */
  private static int column(int character) {
    if (Unicode.isNonSpacingMark(character)) {
      return 0;
    }
    boolean wide = (character >= 0x2E80 && character < 0xFB00) || character >= 0x1F000;
    return wide ? 2 : 1;
  }
}
