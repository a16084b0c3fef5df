package org.sijill.markup;

/**
 * Finds tables that would grow beyond measure. A row is filled up to the columns of the table's
 * head, so that ten thousand short rows below a head of ten thousand columns become a hundred
 * million cells.
 */
final class WideTables {

  /** So many cells a text may have beyond one a character. */
  private static final int FREE_CELLS = 10_000;

  private WideTables() {}

  /** Returns where the first of them begins, or -1. */
  static int find(String markdown) {
    int start = 0;
    while (start < markdown.length()) {
      int end = endOfBlock(markdown, start);
      if (cells(markdown, start, end) > end - start + FREE_CELLS) {
        return start;
      }
      start = end + 1;
    }
    return -1;
  }

  /** A table ends at an empty line, if not before. */
  private static int endOfBlock(String markdown, int start) {
    int lineStart = start;
    while (lineStart < markdown.length()) {
      int lineEnd = endOfLine(markdown, lineStart);
      if (markdown.substring(lineStart, lineEnd).isBlank()) {
        return lineEnd;
      }
      lineStart = lineEnd + 1;
    }
    return markdown.length();
  }

  /** Returns how many cells there are at the most: the widest head's, in every line below it. */
  private static long cells(String markdown, int start, int end) {
    long columns = 0;
    long cells = 0;
    for (int i = start; i < end; i = endOfLine(markdown, i) + 1) {
      cells += columns;
      columns = Math.max(columns, columns(markdown, i, Math.min(end, endOfLine(markdown, i))));
    }
    return cells;
  }

  /** Returns the columns that a line below a table's head announces, or none. */
  private static long columns(String markdown, int start, int end) {
    long pipes = 0;
    for (int i = start; i < end; i++) {
      char c = markdown.charAt(i);
      if (c == '|') {
        pipes++;
      } else if ("-: \t>".indexOf(c) < 0) {
        return 0;
      }
    }
    return pipes == 0 ? 0 : pipes + 1;
  }

  private static int endOfLine(String markdown, int from) {
    int end = markdown.indexOf('\n', from);
    return end < 0 ? markdown.length() : end;
  }
}
