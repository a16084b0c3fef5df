package org.sijill.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sijill.diagnostics.Problem;
import org.sijill.diagnostics.Problems;
import org.sijill.model.MarkdownSource;
import org.sijill.testing.ProcessorTime;

/**
 * What is refused is refused at its place, and soon; what is allowed takes time that grows with its
 * length. Time is what processors work.
 */
class HostileMarkdownTest {

  private static final Duration SOON = Duration.ofSeconds(10);

  /** Twice the length may take so many times the time; twice is what it takes without chance. */
  private static final double MOST_GROWTH = 2.5;

  /** What takes less is not measured: chance takes as much. */
  private static final long SHORT_NS = 5_000_000;

  /** Chance may slow each of the two: the fastest of so many counts, or of fewer that suffice. */
  private static final int TIMES = 7;

  private static final int FEWEST_TIMES = 3;

  /**
   * A text that grows.
   *
   * @param name what it is
   * @param text makes it, so many of its parts
   * @param parts how many parts are the fourth of what is allowed
   */
  record Growing(String name, IntFunction<String> text, int parts) {

    @Override
    public String toString() {
      return name;
    }
  }

  /**
   * A text that is refused.
   *
   * @param name what it is
   * @param markdown the text
   * @param fault where and why
   */
  record Refused(String name, String markdown, String fault) {

    @Override
    public String toString() {
      return name;
    }
  }

  @ParameterizedTest
  @MethodSource({"inParagraphs", "inFiles"})
  void timeGrowsWithLength(Growing row) {
    String one = row.text().apply(row.parts());
    String four = row.text().apply(4 * row.parts());
    assertThat(limits(four)).isEmpty();

    long first = Long.MAX_VALUE;
    long last = Long.MAX_VALUE;
    double growth = Double.MAX_VALUE;
    for (int i = 0; i < FEWEST_TIMES || (i < TIMES && growth >= MOST_GROWTH); i++) {
      first = Math.min(first, time(one));
      last = Math.min(last, time(four));
      // Twice as long, and twice as long again.
      growth = Math.sqrt((double) last / first);
    }

    assertThat(growth).isLessThan(MOST_GROWTH);
  }

  static Stream<Growing> inParagraphs() {
    return Stream.of(
        growing("words", "كلمة ", 1_600),
        growing("asterisks", "*a", 240),
        growing("pairs of asterisks", "**a**b ", 60),
        growing("three asterisks", "***a", 80),
        growing("underscores", "_a _b", 120),
        growing("asterisks between letters", "ا**«ب»**ج ", 60),
        growing("brackets", "[", 240),
        growing("brackets in brackets", n -> "[".repeat(n) + "a" + "]".repeat(n), 240),
        growing("references to nothing", "[a]", 240),
        growing("references to nothing by name", "[a][b] ", 120),
        growing("links", "[a](b) ", 240),
        growing("links that nothing closes", "[a](", 240),
        growing("addresses in angle brackets", "[a](<b c", 120),
        growing("addresses of parentheses", "[a](((", 240),
        growing("addresses of backslashes", "[a](\\\\", 240),
        growing("titles that nothing closes", "[a](b \"", 240),
        growing("titles in parentheses", "[a](b (", 240),
        growing("a long title", n -> "[a](b \"" + "c\\\"".repeat(n) + "\")", 2_500),
        growing("links after open brackets", n -> "[".repeat(n) + "[a](b)".repeat(n), 120),
        growing("pictures in pictures", n -> "![".repeat(n) + "a" + "](b)".repeat(n), 240),
        growing("pictures", "![a](b)", 240),
        growing("backslashes", "\\", 8_000),
        growing("a label of backslashes", n -> "[" + "\\.".repeat(n), 4_000),
        growing("back ticks", "`a", 4_000),
        growing("back ticks of all lengths", n -> ticks(n), 800),
        growing("angle brackets", "a <b", 240),
        growing("declarations", "a <!b ", 11),
        growing("instructions", "a <?b ", 11),
        growing("attributes", n -> "a <b" + " c='d'".repeat(n), 1_200),
        growing("a comment", n -> "a <!-- " + "b ".repeat(n), 4_000),
        growing("addresses", "<https://a.example/> ", 240),
        growing("a mail address of many labels", n -> "a <b@" + "c.".repeat(n) + "!>", 4_000),
        growing("references to characters", "&amp; ", 1_300),
        growing("ampersands", "&", 8_000),
        growing("tildes", "~", 8_000),
        growing("pipes", "a|", 4_000),
        growing("marks of no footnote", "[^a", 240),
        growing("marks of footnotes", n -> "a[^1]".repeat(n) + "\n\n[^1]: b", 240),
        growing("footnotes and emphasis", n -> "*a [^1]".repeat(n) + "\n\n[^1]: b", 24),
        growing("blanks between words", n -> ("a" + " ".repeat(199)).repeat(n) + "b", 40),
        growing("lines", "كلمة\n", 1_600),
        growing("lines that end with blanks", "a  \n", 2_000),
        growing("lines that begin with blanks", "   a\n", 60),
        growing("definitions in one paragraph", n -> "[a]: b 'c'\n".repeat(n), 240),
        growing("definitions that nothing closes", n -> "[a]: b 'c\n".repeat(n), 240),
        growing("foreign numbers", "١. ", 2_500),
        growing("lines of foreign numbers", "١. ا\n", 1_600),
        growing("lines like items", "-ا\n", 2_500),
        growing("rows of no table", "| ا |\n", 1_300),
        growing("pipes in lines", "|\n", 2_400),
        growing("rules", "ـ|", 4_000),
        growing("braces", "{", 8_000),
        growing("braces with a percent sign", "{%", 4_000),
        growing("double braces", "{{a", 2_700),
        growing("attributes in braces", "{a=", 2_700),
        growing("tildes in pairs", "~~a", 2_700),
        growing("apostrophes", "'''a", 2_000),
        growing("equals signs", "==a", 2_700),
        growing("shortcodes", "[a b=", 240),
        growing("intervals", "[0,", 240),
        growing("opening marks", "«(", 4_000),
        growing("closing marks", "»)", 4_000),
        growing("opening and other closing marks", n -> "(".repeat(n) + "}".repeat(n), 4_000),
        growing("quotation marks", "\"", 8_000),
        growing("zero-width spaces", "ا\u200B", 4_000));
  }

  static Stream<Growing> inFiles() {
    return Stream.of(
        growing("paragraphs", "فقرة\n\n", 4_000),
        growing("headings", "## a\n\n", 4_000),
        growing("underlined headings", "a\n---\n\n", 3_000),
        growing("definitions", n -> numbered("[a%d]: b\n\n", n) + "[a1]", 3_000),
        growing("footnotes", n -> numbered("a[^%d]\n\n[^%d]: b\n\n", n), 1_500),
        growing("footnotes of nothing", n -> numbered("a[^%d]\n\n", n), 1_000),
        growing("items", "- a\n", 2_000),
        growing("items of items", "- a\n  - b\n", 1_000),
        growing("items apart", "- a\n\n  b\n\n", 1_500),
        growing("items after other marks", "- a\n* b\n", 1_000),
        growing("numbered items", n -> numbered("%d. a\n", n), 2_000),
        growing("lists in lists", ("- ".repeat(24) + "a\n\n"), 100),
        growing("empty lines in lists", n -> "- ".repeat(25) + "a\n" + "\n".repeat(n), 4_000),
        growing("quotations", "> a\n\n", 3_000),
        growing("lines of a quotation", "> a\n", 240),
        growing("deep quotations", "> ".repeat(99) + "a\n\n", 100),
        growing("lazy lines", n -> "> ".repeat(99) + "a\n" + "b\n".repeat(n), 2_000),
        growing("a table", n -> "|a|b|\n|-|-|\n" + "|c|d|\n".repeat(n), 2_000),
        growing("a table of links", n -> "|a|b|\n|-|-|\n" + "|[c](d)|*e*|\n".repeat(n), 1_000),
        growing("tables", "|a|\n|-|\n|b|\n\n", 1_500),
        growing("code", n -> "```\n" + "a\n\n".repeat(n) + "```", 5_000),
        growing("code in a list", n -> "- ```\n" + "  a\n\n".repeat(n), 240),
        growing("pieces of code", "```\na\n```\n", 2_000),
        growing("indented code", "\ta\n\n", 4_000),
        growing("rules", "---\n", 2_400),
        growing("HTML", "<div>\n\n", 4_000),
        growing("tabs", ">\ta\n\n", 2_000));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatIsBeyondMeasureIsRefusedAtItsPlace(Refused row) {
    ProcessorTime.assertWithin(
        SOON,
        () ->
            assertThat(problems(row.markdown())).singleElement().asString().contains(row.fault()));
  }

  static Stream<Refused> refused() {
    String long1 = "a paragraph of more than 32768 characters, or 1000 marks of Markdown";
    return Stream.of(
        refused("asterisks", "*a".repeat(1_001), "3:1: error: " + long1),
        refused("links", "a\n\n" + "[a](".repeat(5_000), "5:1: error: " + long1),
        refused("back ticks of many lengths", "a\n\n" + ticksUpTo(60), "5:1: error: " + long1),
        refused("declarations", "a " + "<!a ".repeat(60), "3:1: error: " + long1),
        refused("footnotes and emphasis", "*a [^b c]".repeat(200), "3:1: error: " + long1),
        refused("a heading of asterisks", "## " + "*a".repeat(1_001), "3:4: error: " + long1),
        refused("a cell of asterisks", "|a|\n|-|\n|" + "*a".repeat(1_001) + "|", long1),
        refused("quotations", "a\n\n" + ">".repeat(5_000), "5:1: error: more than 100 quotations"),
        refused("lists", "- ".repeat(5_000) + "a", "3:1: error: more than 25 lists"),
        refused("numbered lists", "1) ".repeat(5_000), "3:1: error: more than 25 lists"),
        refused("lists in quotations", "> - ".repeat(50), "3:1: error: more than 25 lists"),
        refused("indented lists", indented(60), "28:1: error: more than 25 lists"),
        refused("footnotes in footnotes", "[^1]: ".repeat(5_000), "3:1: error: more than 25 lists"),
        refused("a rule", "-".repeat(9_000), "3:1: error: more than 1000 marks of a rule"),
        refused("a rule apart", "- ".repeat(501), "3:1: error: more than"),
        refused("a rule that is none", "_ ".repeat(501) + "a", "3:1: error: more than"),
        refused(
            "blanks in a heading",
            "a\n\n## a" + " ".repeat(5_000) + "b",
            "5:1: error: more than 200 blanks in a row (remove them)"),
        refused("blanks in a label", "[^" + " ".repeat(900) + "]", "more than 200 blanks in a row"),
        refused("tabs", "a" + "\t".repeat(900) + "b\nc", "3:1: error: more than 200 blanks"),
        refused(
            "a tag of many words", "<a" + " b".repeat(5_000) + ">", "HTML in the text, of more"),
        refused("columns", "a|".repeat(600) + "\n" + "-|".repeat(600), "more than 500 columns"),
        refused("columns of nothing", "a\n" + "|".repeat(600) + "b", "more than 500 columns"),
        refused(
            "lines of a quotation", "> a\n".repeat(1_001), "1003:1: error: a quotation or list of"),
        refused(
            "lines of code in a list",
            "- ```\n" + "  a\n\n".repeat(1_001),
            "error: a quotation or list of more than 1000 lines"),
        refused(
            "lines that begin with blanks",
            "a\n" + "  b\n".repeat(300),
            "254:1: error: more than 250 lines that begin with blanks"),
        refused(
            "what only looks like code",
            "<!--\n```\n-->\n" + "  b\n".repeat(300),
            "error: more than 250 lines that begin with blanks"),
        refused(
            "lines", "a\n".repeat(10_001), "error: more than 10000 lines without an empty one"));
  }

  private static Growing growing(String name, String part, int parts) {
    return growing(name, part::repeat, parts);
  }

  private static Growing growing(String name, IntFunction<String> text, int parts) {
    return new Growing(name, text, parts);
  }

  private static Refused refused(String name, String markdown, String fault) {
    return new Refused(name, markdown, fault);
  }

  private static String ticks(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append('a').append("`".repeat(1 + i % 16));
    }
    return text.toString();
  }

  private static String ticksUpTo(int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= length; i++) {
      text.append('a').append("`".repeat(i));
    }
    return text.toString();
  }

  private static String indented(int depth) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      text.append("  ".repeat(i)).append("- a\n");
    }
    return text.toString();
  }

  private static String numbered(String pattern, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(pattern.replace("%d", Integer.toString(i)));
    }
    return text.toString();
  }

  private static final Pattern LIMITS =
      Pattern.compile("paragraph-too-long|nested-too-deep|table-too-wide|file-too-large");

  private static List<String> limits(String markdown) {
    return problems(markdown).stream()
        .map(Problem::toString)
        .filter(problem -> LIMITS.matcher(problem).find())
        .toList();
  }

  private static List<Problem> problems(String markdown) {
    Problems problems = new Problems();
    Markdown.parse(new MarkdownSource("a.md", 3, markdown), problems);
    return problems.sorted();
  }

  private static long time(String markdown) {
    return Math.max(SHORT_NS, ProcessorTime.of(() -> problems(markdown)).toNanos());
  }
}
