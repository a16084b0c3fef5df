package org.sijill.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProblemsTest {

  @Test
  void aProblemIsALineAsCompilersPrintIt() {
    Problem problem =
        new Problem(new Position("content/a.md", 12, 5), Rule.BAD_DATE, "no date", "write one");

    assertThat(problem).hasToString("content/a.md:12:5: error: no date (write one) [bad-date]");
  }

  @Test
  void aProblemMayHaveNoRemedy() {
    Problem problem = new Problem(Position.start("a.md"), Rule.BAD_TEMPLATE, "no end", "");

    assertThat(problem).hasToString("a.md:1:1: error: no end [bad-template]");
  }

  /** A text or the name of a file may hold an escape sequence, or end a line. */
  @Test
  void aProblemCommandsNoTerminal() {
    Problem problem =
        new Problem(Position.start("a\n.md"), Rule.BAD_URL, "'\u001B[2J\u009B'", "no\r\nline");

    assertThat(problem).hasToString("a␊.md:1:1: error: '␛[2J\uFFFD' (no␍␊line) [bad-url]");
  }

  @Test
  void problemsAreSortedByFileLineAndColumn() {
    Problems problems = new Problems();
    problems.report(new Position("b", 1, 1), Rule.BAD_DATE, "5", "");
    problems.report(new Position("a", 10, 1), Rule.BAD_DATE, "4", "");
    problems.report(new Position("a", 2, 10), Rule.BAD_DATE, "3", "");
    problems.report(new Position("a", 2, 9), Rule.BAD_URL, "2", "");
    problems.report(new Position("a", 2, 9), Rule.BAD_DATE, "1", "");

    assertThat(problems.sorted())
        .extracting(Problem::cause)
        .containsExactly("1", "2", "3", "4", "5");
  }

  @Test
  void whatIsSaidTwiceIsSaidOnce() {
    Problems problems = new Problems();
    problems.report(Position.start("a"), Rule.BAD_DATE, "cause", "remedy");
    problems.report(Position.start("a"), Rule.BAD_DATE, "cause", "remedy");

    assertThat(problems.sorted()).hasSize(1);
  }

  @Test
  void theFirstInOrderAreKeptWhoeverComesFirst() {
    List<Integer> lines =
        new ArrayList<>(IntStream.rangeClosed(1, Problems.MOST + 100).boxed().toList());
    Collections.shuffle(lines, new Random(1));
    Problems problems = new Problems();
    lines.forEach(line -> problems.report(new Position("a", line, 1), Rule.BAD_DATE, "cause", ""));

    assertThat(problems.sorted())
        .extracting(problem -> problem.position().line())
        .isEqualTo(IntStream.rangeClosed(1, Problems.MOST).boxed().toList());
    assertThat(problems.isFull()).isTrue();
    assertThat(problems.hasErrors()).isTrue();
  }

  @Test
  void anErrorIsKeptBehindAnyNumberOfWarnings() {
    Problems problems = new Problems();
    problems.report(new Position("z", 1, 1), Rule.BAD_DATE, "an error", "");
    for (int line = 1; line <= Problems.MOST + 100; line++) {
      problems.report(new Position("a", line, 1), Rule.NEAR_NAME, "a warning", "");
    }
    problems.report(new Position("z", 2, 1), Rule.BAD_DATE, "another", "");

    assertThat(problems.sorted())
        .hasSize(Problems.MOST)
        .extracting(Problem::cause)
        .containsOnlyOnce("an error", "another")
        .endsWith("an error", "another");
    assertThat(problems.hasErrors()).isTrue();
    assertThat(problems.isFull()).isTrue();
  }

  @Test
  void aLongValueIsQuotedByItsBeginning() {
    assertThat(Quote.of("short")).isEqualTo("'short'");
    assertThat(Quote.of("x".repeat(60))).isEqualTo("'" + "x".repeat(60) + "'");
    assertThat(Quote.of("x".repeat(1_000_000))).isEqualTo("'" + "x".repeat(60) + "…'");
    assertThat(Quote.of("x".repeat(59) + "😀")).isEqualTo("'" + "x".repeat(59) + "…'");
  }

  @Test
  void whatALibrarySaysAtLengthIsCut() {
    String cause = "y".repeat(10_000);

    assertThat(new Problem(Position.start("a"), Rule.BAD_WORDS, cause, cause).toString())
        .isEqualTo("a:1:1: error: %1$s… (%1$s…) [bad-words]".formatted("y".repeat(300)));
  }
}
