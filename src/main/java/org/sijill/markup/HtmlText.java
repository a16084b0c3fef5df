package org.sijill.markup;

import org.jspecify.annotations.Nullable;
import org.sijill.model.Direction;
import org.sijill.text.BidiRuns;

/** Plain text as HTML. */
public final class HtmlText {

  private HtmlText() {}

  /** Returns the text with the five characters escaped that mean something in HTML. */
  public static String escape(String text) {
    // Most texts have none. Asked for each of its characters, a string takes twice as long.
    return escape(text, text.toCharArray());
  }

  private static String escape(String text, char[] characters) {
    int plain = 0;
    while (plain < characters.length
        && (characters[plain] > '>' || entity(characters[plain]) == null)) {
      plain++;
    }
    if (plain == characters.length) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 16).append(characters, 0, plain);
    for (int i = plain; i < characters.length; i++) {
      String entity = entity(characters[i]);
      if (entity != null) {
        out.append(entity);
      } else {
        out.append(characters[i]);
      }
    }
    return out.toString();
  }

  /** Returns the text escaped, each run of the other direction in a {@code <bdi>}. */
  public static String isolated(String text, Direction base) {
    char[] characters = text.toCharArray();
    if (!BidiRuns.hasOpposite(characters, base)) {
      return escape(text, characters);
    }
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (BidiRuns.Run run : BidiRuns.of(text, base)) {
      if (run.opposite()) {
        out.append("<bdi>").append(escape(run.text())).append("</bdi>");
      } else {
        out.append(escape(run.text()));
      }
    }
    return out.toString();
  }

  private static @Nullable String entity(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      default -> null;
    };
  }
}
