package org.sijill.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.diagnostics.Position;
import org.sijill.diagnostics.Problem;
import org.sijill.diagnostics.Problems;
import org.sijill.testing.ProcessorTime;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** From text to nodes: types, positions, and a fault with its place for whatever is not YAML. */
class YamlReaderTest {

  private static final String FILE = "a.yaml";

  /** A size of the buffer in which snakeyaml-engine reads; its own is half of it. */
  private static final int BUFFER = 2048;

  private final Problems problems = new Problems();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "~",
        "null",
        "Null",
        "NULL",
        "nUll",
        "true",
        "True",
        "TRUE",
        "tRue",
        "false",
        "False",
        "FALSE",
        "yes",
        "no",
        "on",
        "off",
        "y",
        "n",
        "0",
        "-0",
        "+0",
        "007",
        "1_000",
        "0o7",
        "0o8",
        "0O7",
        "0x1F",
        "0xg",
        "-0x1",
        "0b1",
        "1",
        "-1",
        "+1",
        "+",
        ".",
        ".5",
        "5.",
        "-.5",
        "1e3",
        "1E-3",
        "1e",
        "e1",
        ".inf",
        "-.Inf",
        "+.INF",
        ".iNF",
        ".nan",
        ".NaN",
        "-.nan",
        "nan",
        "2023-09-13",
        "12:30:45",
        "1.2.3",
        "<<",
        "=",
        "${HOME}",
        "١٢",
        "1\u00A0",
        "a"
      })
  void plainScalarsHaveTheTypesOfTheCoreSchema(String value) {
    YamlNode.Scalar scalar = (YamlNode.Scalar) value("k: " + value);
    Tag tag = new CoreSchema().getScalarResolver().resolve(value, true);

    YamlNode.Scalar.Type expected =
        tag.equals(Tag.NULL)
            ? YamlNode.Scalar.Type.NOTHING
            : tag.equals(Tag.BOOL)
                ? YamlNode.Scalar.Type.BOOLEAN
                : tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)
                    ? YamlNode.Scalar.Type.NUMBER
                    : YamlNode.Scalar.Type.STRING;
    assertThat(scalar.type()).isEqualTo(expected);
    assertThat(scalar.value()).isEqualTo(expected == YamlNode.Scalar.Type.NOTHING ? "" : value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"'~'", "\"null\"", "'1'", "\"true\"", "''", "|\n  1", ">\n  ~"})
  void whatIsQuotedIsAString(String value) {
    assertThat(((YamlNode.Scalar) value("k: " + value)).type())
        .isEqualTo(YamlNode.Scalar.Type.STRING);
  }

  @Test
  void nodesStandWhereTheFileHasThem() {
    YamlNode.Mapping root =
        read("قمة: [😀, {أ: 😀😀, b: 'x'}]\n😀😀:\n  - a\n  -\n    c: d\n").orElseThrow();

    YamlNode.Sequence list = (YamlNode.Sequence) entry(root, "قمة").value();
    assertThat(list.position()).isEqualTo(at(1, 6));
    YamlNode.Mapping map = (YamlNode.Mapping) list.items().get(1);
    assertThat(map.position()).isEqualTo(at(1, 11));
    assertThat(entry(map, "b").keyPosition()).isEqualTo(at(1, 21));
    assertThat(entry(map, "b").value().position()).isEqualTo(at(1, 24));
    assertThat(entry(root, "😀😀").keyPosition()).isEqualTo(at(2, 1));
    YamlNode.Sequence block = (YamlNode.Sequence) entry(root, "😀😀").value();
    assertThat(block.items().get(1).position()).isEqualTo(at(5, 5));
    assertThat(problems.sorted()).isEmpty();
  }

  /** snakeyaml-engine loses a pair of surrogates that the end of its buffer parts. */
  @ParameterizedTest
  @ValueSource(strings = {"a", "ق", "😀", "e\u0301", "\n", "\r\n", "\r", "\uFEFF"})
  void everyCharacterIsReadAtEveryOffset(String character) {
    boolean mark = character.equals("\uFEFF");
    String before = (mark ? character : "") + "k: \"";
    String after = (mark ? "😀" : character) + "   y\"";
    String value = (mark ? "😀" : character.strip()) + (character.isBlank() ? " y" : "   y");
    for (int offset = 0; offset <= 3 * BUFFER + 4; offset++) {
      String filler = "x".repeat(offset);
      byte[] file = (before + filler + after).getBytes(StandardCharsets.UTF_8);
      String text = SourceFiles.decode(file, FILE, problems).orElseThrow();

      assertThat(((YamlNode.Scalar) value(text)).value())
          .as("offset %s", offset)
          .isEqualTo(Normalizer.normalize(filler + value, Normalizer.Form.NFC));
    }
    assertThat(problems.sorted()).isEmpty();
  }

  /** Whatever a single character does to a record, it is read or reported with its place. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "%sk: v",
        "k%s: v",
        "k: %s",
        "k: v%sw",
        "k: \"%s\"",
        "k: [%s]",
        "- %s",
        "k: |\n  %s"
      })
  void everyCharacterIsReadOrReported(String yaml) {
    for (int c = 0; c <= 0x1_0FFF; c++) {
      Problems found = new Problems();
      String text = yaml.formatted(Character.toString(c));

      Optional<YamlNode.Mapping> map = YamlReader.read(FILE, 1, text, found);

      assertThat(map.isPresent() || found.hasErrors()).as("U+%04X in %s", c, yaml).isTrue();
      assertThat(found.sorted()).as("U+%04X in %s", c, yaml).hasSizeLessThan(3);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        // The key belongs to the map above, or to the one around it.
        "a:~   b: 1~  c: 2|3:3|column 3 instead of 4|4 or 1",
        "a:~  b:~      c: 1~    d: 2|4:5|column 5 instead of 7|7 or 3 or 1",
        "a: '1'~  b: 2|2:3|column 3 instead of 1|1",
        "  a: 1~b: 2|2:1|column 1 instead of 3|3",
        // A list's items, and the keys of one item.
        "a:~  - b: 1~   c: 2|3:4|column 4 instead of 5|5 or 3 or 1",
        "a:~  - b: 1~    c: 2~   d: 3|4:4|column 4 instead of 5|5 or 3 or 1",
        "a:~    - b~   - c|3:4|column 4 instead of 5|5 or 1",
        // A plain value goes on in the line below.
        "a: 1~  b: 2|2:4|column 3 instead of 1|1",
        "😀:~  قمة: 1~    ب: 2|3:6|column 5 instead of 3|3 or 1"
      })
  void aWrongIndentationSaysWhichIsRight(String yaml, String place, String cause, String columns) {
    assertThat(fault(yaml.replace('~', '\n')))
        .isEqualTo(
            "a.yaml:%s: error: not YAML: the indentation differs from the line above: %s"
                    .formatted(place, cause)
                + " (begin the line at column %s) [yaml-syntax]".formatted(columns));
  }

  @Test
  void whatIsNoWrongIndentationIsNotCalledOne() {
    String rest =
        ": error: not YAML: there is text after the end of a value (put the whole value in"
            + " quotation marks, and write \\\" for one within it) [yaml-syntax]";
    assertThat(fault("a: \"x\" y")).isEqualTo("a.yaml:1:8" + rest);
    assertThat(fault("a: [x] y")).isEqualTo("a.yaml:1:8" + rest);
    assertThat(fault("a: \"قال \"نعم\" ثم\"")).isEqualTo("a.yaml:1:10" + rest);
    assertThat(fault("a: 1\n- b"))
        .isEqualTo(
            "a.yaml:2:1: error: not YAML: keys and list items are in the same column (indent the list"
                + " below its key, or write every line of the block as a key or as an item)"
                + " [yaml-syntax]");
    assertThat(fault("a:\n  b: c: d")).contains("2:7: error: not YAML: mapping values");
    assertThat(fault("a:\n  'b': c: d")).contains("2:9: error: not YAML: mapping values");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "a: &x b|1:4|anchor",
        "&x a: b|1:1|anchor",
        "a: &x~  b: c|1:4|anchor",
        "a: [b, &x c]|1:8|anchor",
        "a: &x [b]|1:4|anchor",
        "&x~a: b|1:1|anchor",
        "a: *x|1:4|alias",
        "*x : b|1:1|alias",
        "a: {<<: *x}|1:9|alias",
        "a: ! b|1:4|tag",
        "a: !!int 5|1:4|tag",
        "a: !!binary aGk=|1:4|tag",
        "!!str a: b|1:1|tag",
        "a: b~!x c: d|2:1|tag",
        "!!map~a: b|1:1|tag",
        "a: {!x b: c}|1:5|tag",
        "a: !<tag:yaml.org,2002:str> b|1:4|tag",
        "%YAML 1.2~---~a: b|1:1|directive",
        "%TAG ! tag:x,2000:~---~a: b|1:1|directive",
        "a: b~---~c: d|2:1|second",
        "a: b~...~---~c: d|3:1|second",
        "--- {a: b}~--- {c: d}|2:1|second",
        "? [a]~: b|1:3|key",
        "{a: b}: c|1:1|key",
        "a: {[b]: c}|1:5|key"
      })
  void whatTheFormatDoesNotNeedIsRefusedWhereItStands(String yaml, String place, String word) {
    assertThat(fault(yaml.replace('~', '\n')))
        .startsWith("a.yaml:" + place + ": error: a ")
        .contains(word)
        .endsWith("[yaml-feature]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"\\U00110000\"",
        "\"\\UFFFFFFFF\"",
        "\"\\U80000000\"",
        "\"\\uD83D\"",
        "\"\\uDE00\"",
        "\"\\uD83D\\u0041\"",
        "\"\\x00\"",
        "\"\\0\"",
        "\"\\uFFFE\"",
        "\"\\q\"",
        "\"\\x4\"",
        "\"",
        "'",
        "[",
        "]",
        "{",
        "}",
        "@a",
        "`a",
        "%a",
        "\t- b",
        "|9",
        "|0",
        ">x",
        "|\n \t\n  a",
        "!<a",
        "!%ff",
        "!%zz a",
        "!<%c0%80> a",
        "&",
        "*",
        "& a",
        "-",
        ": :",
        "? a\n- b",
        "[a, b: {",
        "[a]: b: c",
        "--- ---",
        "\"a\n---\nb\"",
        "'a\n...\n'",
        "{a: [}",
        "[{]}",
        "a\n b: c",
        "- a"
      })
  void whatIsWrongIsOneProblemWithItsPlace(String value) {
    for (String yaml : List.of("k: " + value, "😀: a\nk: " + value + "\nz: 1\n")) {
      Problems found = new Problems();

      boolean read = YamlReader.read(FILE, 1, yaml, found).isPresent();

      assertThat((read && !found.hasErrors()) || found.sorted().size() == 1).as(yaml).isTrue();
      assertThat(found.sorted())
          .as(yaml)
          .extracting(Problem::toString)
          .allMatch(line -> line.matches("a\\.yaml:[1-9][0-9]*:[1-9][0-9]*: error: (?s).*"))
          .noneMatch(line -> line.contains("Exception") || line.contains("java."));
    }
  }

  /** Random marks of YAML among words of three scripts: read, or reported with a place. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whateverIsTypedIsReadOrReported(long seed) {
    Random random = new Random(seed);
    List<String> tokens =
        List.of(
            "a",
            "قمة",
            "😀",
            ": ",
            ":",
            "- ",
            "-",
            "\n",
            "\n  ",
            "\n   ",
            " ",
            "\t",
            "[",
            "]",
            "{",
            "}",
            ", ",
            "\"",
            "'",
            "#",
            " # ",
            "|\n",
            ">\n",
            "&a ",
            "*a ",
            "!x ",
            "%",
            "---\n",
            "...\n",
            "? ",
            "\\",
            "\\u",
            "\\U",
            "FFFFFFFF",
            "@",
            "`",
            "~",
            "0x",
            "<<",
            "\u0000",
            "\uFEFF",
            "\u2028");
    for (int i = 0; i < 20_000; i++) {
      StringBuilder yaml = new StringBuilder();
      for (int n = random.nextInt(24); n >= 0; n--) {
        yaml.append(tokens.get(random.nextInt(tokens.size())));
      }
      Problems found = new Problems();

      boolean read = YamlReader.read(FILE, 1, yaml.toString(), found).isPresent();

      assertThat(read || found.hasErrors()).as(yaml.toString()).isTrue();
      assertThat(found.sorted())
          .as(yaml.toString())
          .noneMatch(problem -> problem.toString().contains("the value here cannot be read"));
    }
  }

  /** Four times as much takes about four times as long, whatever it is that there is much of. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void theTimeGrowsWithTheText(String name, IntFunction<String> yaml) {
    ProcessorTime.assertEndsSoon(
        () ->
            ProcessorTime.assertGrowsWithSize(
                40_000, n -> YamlReader.read(FILE, 1, yaml.apply(n), new Problems())));
  }

  static Stream<Arguments> hostile() {
    return Stream.of(
        hostile("flow lists", n -> "k: " + "[".repeat(n)),
        hostile("flow lists that end", n -> "k: " + "[".repeat(n / 2) + "]".repeat(n / 2)),
        hostile("flow maps", n -> "k: " + "{a: ".repeat(n / 4)),
        hostile("flow maps without keys", n -> "k: " + "{".repeat(n)),
        hostile("closing brackets", n -> "k: " + "]".repeat(n)),
        hostile("many flow lists", n -> "k: [" + "[a],".repeat(n / 4) + "]"),
        hostile("many empty flow items", n -> "k: [" + ",".repeat(n) + "]"),
        hostile("flow pairs", n -> "k: [" + "a: b,".repeat(n / 5) + "]"),
        hostile("block lists", n -> "- ".repeat(n / 2)),
        hostile("block maps", n -> nested(n)),
        hostile("explicit keys", n -> "? ".repeat(n / 2)),
        hostile("empty keys", n -> ": ".repeat(n / 2)),
        hostile("many keys", n -> "k".repeat(5) + ": v\n" + lines("k%s: v\n", n / 8)),
        hostile("many equal keys", n -> "k: v\n".repeat(n / 5)),
        hostile("keys of one hash", n -> "{" + lines("\"%s\": 1,\n", n / 12) + "}"),
        hostile("a long plain key", n -> "x".repeat(n) + ": a"),
        hostile("a long quoted key", n -> "\"" + "x".repeat(n) + "\": a"),
        hostile("a long explicit key", n -> "? " + "x".repeat(n) + "\n: a"),
        hostile("a long plain value", n -> "k: " + "x".repeat(n)),
        hostile("a long plain value in lines", n -> "k:\n" + "  x\n".repeat(n / 4)),
        hostile("a long plain value of emoji", n -> "k: " + "😀".repeat(n / 2)),
        hostile("a long quoted value in lines", n -> "k: \"" + "x\n".repeat(n / 2) + "\""),
        hostile("a long literal", n -> "k: |\n" + "  x\n".repeat(n / 4)),
        hostile("a literal that only ends", n -> "k: |+\n" + "\n".repeat(n)),
        hostile("a folded value", n -> "k: >\n" + "  x\n\n".repeat(n / 5)),
        hostile("escapes", n -> "k: \"" + "\\u0041".repeat(n / 6) + "\""),
        hostile("lone surrogates as escapes", n -> "k: \"" + "\\uD83D".repeat(n / 6) + "\""),
        hostile("anchors", n -> "k: " + "&a ".repeat(n / 3)),
        hostile("a long anchor", n -> "k: &" + "a".repeat(n) + " b"),
        hostile("aliases", n -> "k: [" + "*a,".repeat(n / 3) + "]"),
        hostile("tags", n -> "k: " + "!a ".repeat(n / 3)),
        hostile("a long tag", n -> "k: !" + "a".repeat(n) + " b"),
        hostile("a long escaped tag", n -> "k: !" + "%41".repeat(n / 3) + " b"),
        hostile("directives", n -> "%TAG ! a\n".repeat(n / 9)),
        hostile("unknown directives", n -> "%X y\n".repeat(n / 5) + "---\na: b"),
        hostile("a long directive", n -> "%" + "X".repeat(n) + "\n---\na: b"),
        hostile("documents", n -> "---\n".repeat(n / 4)),
        hostile("document ends", n -> "...\n".repeat(n / 4)),
        hostile("tabs", n -> "k:" + "\t".repeat(n) + "v"),
        hostile("tabs before a key", n -> "\t".repeat(n) + "k: v"),
        hostile("blanks", n -> " ".repeat(n) + "k: v"),
        hostile("blank lines", n -> "\n".repeat(n) + "k: v"),
        hostile("blanks behind a value", n -> "k: v" + " ".repeat(n)),
        hostile("comments", n -> "# c\n".repeat(n / 4) + "k: v"),
        hostile("a long comment", n -> "k: v #" + "c".repeat(n)),
        hostile("NUL", n -> "k: v" + "\u0000".repeat(n)),
        hostile("control characters", n -> "k: v" + "\u0007\n".repeat(n / 2)),
        hostile("byte order marks", n -> "k: v" + "\uFEFF".repeat(n)),
        hostile("quotation marks", n -> "k: " + "'".repeat(n)),
        hostile("double quotation marks", n -> "k: " + "\"".repeat(n)),
        hostile("quotation marks that nothing closes", n -> "k: \"" + "a: b\n".repeat(n / 5)),
        hostile("indentation down and up", n -> "a:\n  b: 1\n".repeat(n / 11)),
        hostile("stairs", n -> "k:\n" + lines("%s\n", n / 8).replaceAll("(\\d+)", " $1: a")),
        hostile("line separators", n -> "k: \"" + "\u2028".repeat(n) + "\""));
  }

  private static Arguments hostile(String name, IntFunction<String> yaml) {
    return Arguments.of(name, yaml);
  }

  /** Maps within maps, as deep as a text of n characters has them. */
  private static String nested(int n) {
    StringBuilder yaml = new StringBuilder();
    for (int depth = 0; yaml.length() < n; depth++) {
      yaml.append(" ".repeat(depth)).append("a:\n");
    }
    return yaml.toString();
  }

  private static String lines(String pattern, int count) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines.append(pattern.replace("%s", Integer.toString(i)));
    }
    return lines.toString();
  }

  private Optional<YamlNode.Mapping> read(String yaml) {
    return YamlReader.read(FILE, 1, yaml, problems);
  }

  private YamlNode value(String yaml) {
    return entry(read(yaml).orElseThrow(), "k").value();
  }

  private static YamlNode.Entry entry(YamlNode.Mapping map, String key) {
    return Objects.requireNonNull(map.entries().get(key), key);
  }

  private static Position at(int line, int column) {
    return new Position(FILE, line, column);
  }

  private static String fault(String yaml) {
    Problems found = new Problems();
    assertThat(YamlReader.read(FILE, 1, yaml, found)).isEmpty();
    assertThat(found.sorted()).hasSize(1);
    return found.sorted().get(0).toString();
  }
}
