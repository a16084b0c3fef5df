package org.sijill.markup;

/** Counts on a line what the parser would go through again and again. */
final class LineCounts {

  private LineCounts() {}

  /** Returns how long the longest row is of marks that rules are made of, blanks included. */
  static int longestRule(String text, int start, int end) {
    int longest = 0;
    int row = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean mark = c == '-' || c == '*' || c == '_';
      row = mark || (row > 0 && isBlank(c)) ? row + 1 : 0;
      longest = Math.max(longest, row);
    }
    return longest;
  }

  /** Returns how many blanks stand together at most between two words. */
  static int longestGap(String text, int start, int end) {
    int longest = 0;
    int blanks = 0;
    for (int i = start; i < end; i++) {
      if (isBlank(text.charAt(i))) {
        blanks++;
      } else {
        longest = Math.max(longest, blanks);
        blanks = 0;
      }
    }
    return longest;
  }

  /** Returns how many words a tag has that begins here, or 0 where none does. */
  static int attributes(String text, int start, int end) {
    boolean tag =
        start + 1 < end
            && text.charAt(start) == '<'
            && (text.charAt(start + 1) | ' ') >= 'a'
            && (text.charAt(start + 1) | ' ') <= 'z';
    int words = 0;
    for (int i = start; tag && i < end && text.charAt(i) != '>'; i++) {
      words += isBlank(text.charAt(i)) ? 1 : 0;
    }
    return words;
  }

  /** Returns the columns that a line below a table's head announces, or none. */
  static int columns(String text, int start, int end) {
    int pipes = 0;
    int at = start;
    while (at < end && isPartOfSeparator(text.charAt(at))) {
      pipes += text.charAt(at) == '|' ? 1 : 0;
      at++;
    }
    return at < end || pipes == 0 ? 0 : pipes + 1;
  }

  /** Returns how many columns the parser goes through before it sees what a line is. */
  static int columnsSeen(String text, int start, int end) {
    int pipes = 0;
    for (int at = start; at < end && isPartOfSeparator(text.charAt(at)); at++) {
      pipes += text.charAt(at) == '|' ? 1 : 0;
    }
    return pipes;
  }

  private static boolean isPartOfSeparator(char c) {
    return "|-: \t>".indexOf(c) >= 0;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
