package org.sijill.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/**
 * Finds the brackets and quotation marks of a text that stand alone. Brackets are paired within a
 * block. A quotation may run over several paragraphs, each of which may repeat its mark.
 */
public final class PairedMarks {

  private static final char CURLY = '“';

  private static final char STRAIGHT = '"';

  /** The quotations that are not closed yet, by their opening marks. */
  private final Map<Character, Finding> running = new HashMap<>();

  private final List<Finding> found = new ArrayList<>();

  /** Returns the marks without a partner in a text of one block, such as a title. */
  public static List<Finding> in(String title) {
    PairedMarks marks = new PairedMarks();
    marks.add(title, IntUnaryOperator.identity());
    return marks.end();
  }

  /**
   * Adds the next block. Of many brackets of one kind that stand alone in it the first is found.
   *
   * @param words its words, as {@link TypedWords#printed} has them
   * @param offset the offset in the text of each place in the words
   */
  public void add(String words, IntUnaryOperator offset) {
    FacingMarks facing = new FacingMarks(words, Set.copyOf(running.keySet()));
    Set<Character> told = new HashSet<>();
    for (int at : facing.unopened()) {
      char mark = words.charAt(at);
      if (running.remove(FacingMarks.partner(mark)) == null && told.add(mark)) {
        found.add(unopened(mark, FacingMarks.partner(mark), offset.applyAsInt(at)));
      }
    }
    for (int at : facing.unclosed()) {
      char mark = words.charAt(at);
      Finding finding = unclosed(mark, FacingMarks.partner(mark), offset.applyAsInt(at));
      if (FacingMarks.quotes(mark)) {
        runOn(mark, finding);
      } else if (told.add(mark)) {
        found.add(finding);
      }
    }
    addDouble(words, offset);
  }

  /** Returns what was found up to the end of a section, at which all quotations end. */
  public List<Finding> end() {
    found.addAll(running.values());
    List<Finding> all = List.copyOf(found);
    running.clear();
    found.clear();
    return all;
  }

  private void addDouble(String words, IntUnaryOperator offset) {
    DoubleQuotes quotes = new DoubleQuotes(words);
    int curly = quotes.loneCurly(running.containsKey(CURLY) && "“„”".indexOf(words.charAt(0)) >= 0);
    int straight = quotes.loneStraight(running.containsKey(STRAIGHT) && words.startsWith("\""));
    runOn(CURLY, curly, '”', words, offset);
    runOn(STRAIGHT, straight, STRAIGHT, words, offset);
  }

  /** A mark without a partner closes the quotation that runs on, or begins one. */
  private void runOn(char kind, int at, char partner, String words, IntUnaryOperator offset) {
    if (at < 0) {
      return;
    }
    char mark = words.charAt(at);
    Finding runs = running.get(kind);
    boolean opensOnly = mark == '„' || (mark == '“' && runs != null && runs.text().equals("“"));
    if (runs != null && !opensOnly) {
      running.remove(kind);
    } else {
      int place = offset.applyAsInt(at);
      runOn(kind, mark == '”' ? unopened(mark, '“', place) : unclosed(mark, partner, place));
    }
  }

  private void runOn(char kind, Finding opening) {
    Finding earlier = running.put(kind, opening);
    if (earlier != null) {
      found.add(earlier);
    }
  }

  private static Finding unclosed(char mark, char partner, int offset) {
    return new Finding(
        offset, String.valueOf(mark), "has no partner", "add '" + partner + "' behind it");
  }

  private static Finding unopened(char mark, char partner, int offset) {
    return new Finding(
        offset, String.valueOf(mark), "has no partner", "add '" + partner + "' before it");
  }
}
