package org.sijill.markup;

import org.sijill.diagnostics.Lines;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Rule;

/** Refuses what would take the parser of blocks beyond measure in time or memory. */
final class BlockLimits {

  /** So many cells a text may have beyond one a character. */
  private static final int FREE_CELLS = 10_000;

  /** At each line the parser looks at the whole paragraph that the line may belong to. */
  private static final int MAX_LINES = 10_000;

  private final String markdown;
  private final Lines lines;
  private final Problems problems;

  BlockLimits(String markdown, Lines lines, Problems problems) {
    this.markdown = markdown;
    this.lines = lines;
    this.problems = problems;
  }

  /** Says whether the text may be parsed; if not, the reason is reported. */
  boolean allow() {
    boolean allowed = true;
    int start = 0;
    while (start < markdown.length()) {
      int end = endOfBlock(start);
      allowed &= allow(start, end);
      start = end + 1;
    }
    return allowed;
  }

  private boolean allow(int start, int end) {
    if (lines(start, end) > MAX_LINES) {
      problems.report(
          lines.at(start),
          Rule.PARAGRAPH_TOO_LONG,
          "more than " + MAX_LINES + " lines without an empty one",
          "divide them with empty lines");
      return false;
    }
    if (cells(start, end) > end - start + FREE_CELLS) {
      problems.report(
          lines.at(start),
          Rule.TABLE_TOO_WIDE,
          "a table with many more columns than its rows fill",
          "remove the empty columns");
      return false;
    }
    return true;
  }

  /** Paragraphs and tables end at an empty line, if not before. */
  private int endOfBlock(int start) {
    int lineStart = start;
    while (lineStart < markdown.length()) {
      int lineEnd = endOfLine(lineStart);
      if (isBlank(lineStart, lineEnd)) {
        return lineEnd;
      }
      lineStart = lineEnd + 1;
    }
    return markdown.length();
  }

  private boolean isBlank(int start, int end) {
    int at = start;
    while (at < end && Character.isWhitespace(markdown.charAt(at))) {
      at++;
    }
    return at == end;
  }

  private int lines(int start, int end) {
    int lines = 0;
    for (int i = start; i < end; i = endOfLine(i) + 1) {
      lines++;
    }
    return lines;
  }

  /**
   * Returns how many cells there are at the most: the widest head's, in every line below it. A row
   * is filled up to the columns of the head, so that ten thousand short rows below ten thousand
   * columns become a hundred million cells.
   */
  private long cells(int start, int end) {
    long columns = 0;
    long cells = 0;
    for (int i = start; i < end; i = endOfLine(i) + 1) {
      cells += columns;
      columns = Math.max(columns, columns(i, Math.min(end, endOfLine(i))));
    }
    return cells;
  }

  /** Returns the columns that a line below a table's head announces, or none. */
  private long columns(int start, int end) {
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

  private int endOfLine(int from) {
    int end = markdown.indexOf('\n', from);
    return end < 0 ? markdown.length() : end;
  }
}
