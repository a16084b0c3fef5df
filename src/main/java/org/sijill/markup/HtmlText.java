package org.sijill.markup;

import org.sijill.model.Direction;
import org.sijill.text.BidiRuns;
import org.sijill.text.CodeUnits;

/** Plain text as HTML. */
public final class HtmlText {

  /** The five characters that mean something in HTML, a bit each; all come before U+0040. */
  private static final long SPECIAL = 1L << '&' | 1L << '<' | 1L << '>' | 1L << '"' | 1L << '\'';

  private HtmlText() {}

  /** Returns the text with the five characters escaped that mean something in HTML. */
  public static String escape(String text) {
    // Most texts have none. Asked for each of its characters, a string takes twice as long.
    return escape(text, text.toCharArray());
  }

  private static String escape(String text, char[] characters) {
    int plain = 0;
    while (plain < characters.length && !isSpecial(characters[plain])) {
      plain++;
    }
    if (plain == characters.length) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 16).append(characters, 0, plain);
    for (int i = plain; i < characters.length; i++) {
      if (isSpecial(characters[i])) {
        out.append(entity(characters[i]));
      } else {
        out.append(characters[i]);
      }
    }
    return out.toString();
  }

  /** Returns the text escaped, each run of the other direction in a {@code <bdi>}. */
  public static String isolated(String text, Direction base) {
    char[] characters = text.toCharArray();
    if (!BidiRuns.mayHaveRuns(characters, base)) {
      return escape(text, characters);
    }
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (BidiRuns.Run run : BidiRuns.of(text, base)) {
      if (run.opposite()) {
        out.append(bdi(run));
        for (BidiRuns.Run inner : BidiRuns.within(run, base)) {
          out.append(inner.opposite() ? bdi(inner) : "").append(escape(inner.text()));
          out.append(inner.opposite() ? "</bdi>" : "");
        }
        out.append("</bdi>");
      } else {
        out.append(escape(run.text()));
      }
    }
    return out.toString();
  }

  /** Returns the start tag of a run's element; a number does not say which way it runs. */
  static String bdi(BidiRuns.Run run) {
    return run.isNumber() ? "<bdi dir=\"ltr\">" : "<bdi>";
  }

  /** Returns the direction of code: left to right, but where all its letters run the other way. */
  static String directionOfCode(String code) {
    char[] characters = code.toCharArray();
    boolean leftToRight = BidiRuns.hasOpposite(characters, Direction.RTL);
    return !leftToRight && BidiRuns.hasOpposite(characters, Direction.LTR) ? "rtl" : "ltr";
  }

  private static boolean isSpecial(char c) {
    int bit = (int) (SPECIAL >>> c) & 1;
    return (bit & ~CodeUnits.isOutside(c, 0, 0x3F)) != 0;
  }

  private static String entity(char special) {
    return switch (special) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      default -> "&#39;";
    };
  }
}
