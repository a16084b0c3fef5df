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

  /** Returns whether the text may be parsed; if not, the reason is reported. */
  boolean allow() {
    boolean allowed = true;
    int first = 0;
    while (first < lines.count()) {
      int end = endOfBlock(first);
      allowed &= allow(first, end);
      first = end + 1;
    }
    return allowed;
  }

  private boolean allow(int first, int end) {
    if (end - first > MAX_LINES) {
      problems.report(
          lines.at(lines.start(first)),
          Rule.PARAGRAPH_TOO_LONG,
          "more than " + MAX_LINES + " lines without an empty one",
          "divide them with empty lines");
      return false;
    }
    if (end > first && cells(first, end) > end(end - 1) - lines.start(first) + FREE_CELLS) {
      problems.report(
          lines.at(lines.start(first)),
          Rule.TABLE_TOO_WIDE,
          "a table with many more columns than its rows fill",
          "remove the empty columns");
      return false;
    }
    return true;
  }

  /** Paragraphs and tables end at an empty line, if not before. */
  private int endOfBlock(int first) {
    int line = first;
    while (line < lines.count() && !isBlank(line)) {
      line++;
    }
    return line;
  }

  private boolean isBlank(int line) {
    int at = lines.start(line);
    int end = end(line);
    while (at < end && Character.isWhitespace(markdown.charAt(at))) {
      at++;
    }
    return at == end;
  }

  /**
   * Returns how many cells there are at the most: the widest head's, in every line below it. A row
   * is filled up to the columns of the head, so that ten thousand short rows below ten thousand
   * columns become a hundred million cells.
   */
  private long cells(int first, int end) {
    long columns = 0;
    long cells = 0;
    for (int line = first; line < end; line++) {
      cells += columns;
      columns = Math.max(columns, columns(lines.start(line), end(line)));
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

  /** Returns where a line ends, without its line break. */
  private int end(int line) {
    return line + 1 < lines.count() ? lines.start(line + 1) - 1 : markdown.length();
  }
}
