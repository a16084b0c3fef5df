package org.sijill.markup;

import org.sijill.diagnostics.Lines;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Rule;

/**
 * Refuses, by counting, what would take the parser of blocks beyond measure in time, memory or
 * recursion. What it allows is parsed in time that grows with its length.
 */
final class BlockLimits {

  private static final int MAX_QUOTATIONS = 100;

  /** Lists in one another; each costs more at every line, empty ones included. */
  private static final int MAX_LISTS = 25;

  /** So many cells a text may have beyond one a character. */
  private static final int FREE_CELLS = 10_000;

  private static final int MAX_COLUMNS = 500;

  /** Lines without an empty one. */
  private static final int MAX_LINES = 10_000;

  /** Lines of one quotation or list: of each that is cut, the parser copies all pieces before. */
  private static final int MAX_CUT_LINES = 1_000;

  /** Lines of one paragraph that begin with blanks, for which it copies several times as much. */
  private static final int MAX_INDENTED_LINES = 250;

  /** Characters of one rule, and blanks in a tag: the parser goes a level down for each. */
  private static final int MAX_RULE = 1_000;

  private static final int MAX_ATTRIBUTES = 500;

  /** Blanks between words: the parser looks for the end of the line from each of them. */
  private static final int MAX_BLANKS = 200;

  private final String markdown;
  private final Lines lines;
  private final Problems problems;
  private int cutLines;
  private int indentedLines;
  private boolean codeInList;

  /** Where there are too many of them, or -1. */
  private int lineTooManyCut = -1;

  private int lineTooManyIndented = -1;

  BlockLimits(String markdown, Lines lines, Problems problems) {
    this.markdown = markdown;
    this.lines = lines;
    this.problems = problems;
  }

  /** Returns whether the text may be parsed; if not, the first reason in each block is reported. */
  boolean allow() {
    Fences fences = new Fences(markdown);
    boolean allowed = true;
    boolean blockAllowed = true;
    int first = 0;
    for (int line = 0; line < lines.count(); line++) {
      boolean code = fences.isCode(lines.start(line), end(line));
      if (code || isBlank(line)) {
        allowed &= blockAllowed && allowBlock(first, line);
        blockAllowed = true;
        first = line + 1;
        codeInList &= !code;
        endParagraph();
      } else {
        blockAllowed = blockAllowed && allowLine(line);
        count(line);
      }
    }
    allowed &= blockAllowed && allowBlock(first, lines.count());
    return allowed;
  }

  /** Code in a list goes on beyond empty lines. */
  private void endParagraph() {
    cutLines = codeInList ? cutLines : 0;
    indentedLines = 0;
    lineTooManyCut = -1;
    lineTooManyIndented = -1;
  }

  private void count(int line) {
    int start = lines.start(line);
    int end = end(line);
    LinePrefix prefix = LinePrefix.of(markdown, start, end);
    if (" \t>".indexOf(markdown.charAt(start)) < 0) {
      cutLines = 0;
      codeInList = false;
    }
    codeInList |= prefix.end() > start && Fences.isFence(markdown, prefix.end());
    cutLines++;
    if (cutLines > MAX_CUT_LINES) {
      cutLines = 0;
      lineTooManyCut = line;
    }
    indentedLines = prefix.isIndented() ? indentedLines + 1 : 0;
    if (indentedLines == MAX_INDENTED_LINES + 1) {
      lineTooManyIndented = line;
    }
  }

  private boolean allowLine(int line) {
    int start = lines.start(line);
    int end = end(line);
    LinePrefix prefix = LinePrefix.of(markdown, start, end);
    if (prefix.quotes() > MAX_QUOTATIONS) {
      return refuseDepth(line, MAX_QUOTATIONS + " quotations");
    }
    if (prefix.lists() > MAX_LISTS) {
      return refuseDepth(line, MAX_LISTS + " lists");
    }
    int from = prefix.end();
    if (LineCounts.longestRule(markdown, start, end) > MAX_RULE) {
      return refuse(
          line,
          Rule.PARAGRAPH_TOO_LONG,
          "more than " + MAX_RULE + " marks of a rule in a row",
          "three are enough: '***'");
    }
    if (LineCounts.longestGap(markdown, from, end) > MAX_BLANKS) {
      return refuse(
          line,
          Rule.PARAGRAPH_TOO_LONG,
          "more than " + MAX_BLANKS + " blanks in a row",
          "remove them");
    }
    if (LineCounts.attributes(markdown, from, end) > MAX_ATTRIBUTES) {
      return refuse(
          line,
          Rule.RAW_HTML,
          "HTML in the text, of more than " + MAX_ATTRIBUTES + " words",
          "write Markdown, or a backslash before '<' where the character itself is meant");
    }
    return true;
  }

  private boolean refuseDepth(int line, String most) {
    return refuse(
        line,
        Rule.NESTED_TOO_DEEP,
        "more than " + most + " in one another",
        "write fewer, or a backslash before what is not a mark");
  }

  /** What does not fit into a paragraph at all is reported as such. */
  private boolean refuse(int line, Rule rule, String cause, String remedy) {
    if (end(line) - lines.start(line) > InlineLimits.MAX_LENGTH && rule != Rule.TABLE_TOO_WIDE) {
      Overlong.report(lines.at(lines.start(line)), problems);
    } else {
      problems.report(lines.at(lines.start(line)), rule, cause, remedy);
    }
    return false;
  }

  private boolean allowBlock(int first, int end) {
    if (end - first > MAX_LINES) {
      return refuse(
          first,
          Rule.PARAGRAPH_TOO_LONG,
          "more than " + MAX_LINES + " lines without an empty one",
          "divide them with empty lines");
    }
    if (end > first && cells(first, end) > end(end - 1) - lines.start(first) + FREE_CELLS) {
      return refuse(
          first,
          Rule.TABLE_TOO_WIDE,
          "a table with many more columns than its rows fill",
          "remove the empty columns");
    }
    if (columns(first, end) > MAX_COLUMNS) {
      return refuse(
          first,
          Rule.TABLE_TOO_WIDE,
          "a table with more than " + MAX_COLUMNS + " columns",
          "divide it");
    }
    if (lineTooManyCut >= 0) {
      return refuse(
          lineTooManyCut,
          Rule.PARAGRAPH_TOO_LONG,
          "a quotation or list of more than " + MAX_CUT_LINES + " lines",
          "divide it");
    }
    if (lineTooManyIndented >= 0) {
      return refuse(
          lineTooManyIndented,
          Rule.PARAGRAPH_TOO_LONG,
          "more than " + MAX_INDENTED_LINES + " lines that begin with blanks",
          "divide them with empty lines, or put code between lines of '```'");
    }
    return true;
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
      columns = Math.max(columns, LineCounts.columns(markdown, lines.start(line), end(line)));
    }
    return cells;
  }

  private int columns(int first, int end) {
    int columns = 0;
    for (int line = first; line < end; line++) {
      columns = Math.max(columns, LineCounts.columnsSeen(markdown, lines.start(line), end(line)));
    }
    return columns;
  }

  private boolean isBlank(int line) {
    int at = lines.start(line);
    int end = end(line);
    while (at < end && " \t".indexOf(markdown.charAt(at)) >= 0) {
      at++;
    }
    return at == end;
  }

  /** Returns where a line ends, without its line break. */
  private int end(int line) {
    return line + 1 < lines.count() ? lines.start(line + 1) - 1 : markdown.length();
  }
}
