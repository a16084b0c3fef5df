package org.sijill.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Follows fenced code from line to line, where it begins at the margin. What stands in it is not
 * parsed, and may be as long as it likes.
 */
final class Fences {

  /** CommonMark 0.28, section 4.5. */
  private static final Pattern OPENING =
      Pattern.compile("( {0,3}+)(`{3,}+(?![^\n]*`)|~{3,}+(?![^\n]*~))");

  /** What begins HTML, in which a fence is none; an address in angle brackets does not. */
  private static final Pattern HTML = Pattern.compile(" {0,3}+<(?![A-Za-z][A-Za-z0-9.+-]*+[:@])");

  private final String text;
  private String open = "";

  /** Whether the parser may see other fences than are seen here; then all lines are looked at. */
  private boolean unsure;

  Fences(String text) {
    this.text = text;
  }

  /** Returns whether the next line is part of fenced code. */
  boolean isCode(int start, int end) {
    if (unsure) {
      return false;
    }
    if (!open.isEmpty()) {
      open = closes(start, end) ? "" : open;
      return true;
    }
    Matcher opening = OPENING.matcher(text).region(start, end);
    if (opening.lookingAt()) {
      unsure = !opening.group(1).isEmpty();
      open = opening.group(2);
      return !unsure;
    }
    unsure = HTML.matcher(text).region(start, end).lookingAt();
    return false;
  }

  /** Returns whether a fence begins at a place. */
  static boolean isFence(String text, int start) {
    return text.startsWith("```", start) || text.startsWith("~~~", start);
  }

  private boolean closes(int start, int end) {
    String line = text.substring(start, end).stripTrailing();
    String fence = line.stripLeading();
    return line.length() - fence.length() <= 3
        && fence.length() >= open.length()
        && fence.chars().allMatch(c -> c == open.charAt(0));
  }
}
