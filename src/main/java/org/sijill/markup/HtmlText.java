package org.sijill.markup;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Direction;
import org.sijill.text.BidiRuns;

/** Plain text as HTML. */
public final class HtmlText {

  private HtmlText() {}

  /** Returns the text with the five characters escaped that mean something in HTML. */
  public static String escape(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      String entity = text.charAt(i) > '>' ? null : entity(text.charAt(i));
      if (entity != null && out == null) {
        out = new StringBuilder(text.length() + 16).append(text, 0, i);
      }
      if (out != null) {
        if (entity != null) {
          out.append(entity);
        } else {
          out.append(text.charAt(i));
        }
      }
    }
    return out == null ? text : out.toString();
  }

  /** Returns the text escaped, each run of the other direction in a {@code <bdi>}. */
  public static String isolated(String text, Direction base) {
    List<BidiRuns.Run> runs = BidiRuns.of(text, base);
    if (runs.size() == 1 && !runs.get(0).opposite()) {
      return escape(text);
    }
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (BidiRuns.Run run : runs) {
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
