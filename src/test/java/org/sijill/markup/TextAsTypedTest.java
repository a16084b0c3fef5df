package org.sijill.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Severity;
import org.sijill.model.Direction;
import org.sijill.model.MarkdownSource;

/** The text that is printed is the text that was typed, but for its markup. */
class TextAsTypedTest {

  private static final int TEXTS = 170;

  /** Letters of a script, and how its words are quoted. */
  private enum Script {
    ARABIC("قمة التاريخية بيونغ أمام وَافَقَ روسيا كوريا بـ", "«» “” ()", "٠١٢٣٤٥٦٧٨٩", true),
    HEBREW("שלום הארץ פסגה רוסיה ביקור", "״״ «» ()", "0123456789", true),
    CYRILLIC("саммит Пхеньян визит Россия договор", "«» „“ ()", "0123456789", false),
    HANGUL("정상회담 조선중앙통신 평양 방문 러시아", "『』 “” ()", "0123456789", true),
    HAN("他说 金正恩 访问 平壤 俄罗斯", "「」 “” （）", "0123456789", true),
    LATIN("summit Pyongyang visit état Straße", "\"\" “” ()", "0123456789", false);

    private final List<String> words;
    private final List<String> quotes;
    private final String digits;

    /** Whether letters may stand beside emphasis that begins or ends with punctuation. */
    private final boolean joined;

    Script(String words, String quotes, String digits, boolean joined) {
      this.words = List.of(words.split(" "));
      this.quotes = List.of(quotes.split(" "));
      this.digits = digits;
      this.joined = joined;
    }
  }

  /** A piece of Markdown, and what of it is to be read. */
  private record Typed(String markdown, String words) {

    static Typed plain(String both) {
      return new Typed(both, both);
    }

    Typed within(String open, String close) {
      return new Typed(open + markdown + close, words);
    }

    Typed quoted(String marks) {
      String open = marks.substring(0, 1);
      String close = marks.substring(1);
      return new Typed(open + markdown + close, open + words + close);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsPrintedIsWhatWasTyped(Script script) {
    for (int seed = 0; seed < TEXTS; seed++) {
      Random random = new Random(seed);
      List<String> blocks = new ArrayList<>();
      List<String> words = new ArrayList<>();
      for (int i = 0; i < 1 + random.nextInt(4); i++) {
        Typed block = block(script, random);
        blocks.add(block.markdown());
        words.add(block.words());
      }
      // Two lists in a row would be one.
      String markdown = String.join("\n\n***\n\n", blocks);

      assertThat(printed(markdown)).as(markdown).isEqualTo(String.join("\n", words));
    }
  }

  private static String printed(String markdown) {
    Problems problems = new Problems();
    Prose prose = Markdown.parse(new MarkdownSource("a.md", 1, markdown), problems);
    assertThat(problems.sorted())
        .as(markdown)
        .filteredOn(problem -> problem.rule().severity() == Severity.ERROR)
        .isEmpty();
    ProseHtml html =
        new ProseHtml(
            Direction.RTL,
            link -> new ProseHtml.Href(link, null, true),
            words -> List.of(),
            name -> {
              throw new IllegalArgumentException(name);
            },
            Integer::toString,
            "",
            "");
    String lines = html.render(prose.parts()).replaceAll("</(p|li|pre|td|th)>", "$0\u0001");
    return Jsoup.parse(lines).text().replaceAll(" *\u0001[ \u0001]*", "\n").strip();
  }

  private static Typed block(Script script, Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> list(script, random, "- ");
      case 1 -> numbered(script, random);
      case 2 -> dates(script, random);
      case 3 -> prefixed(paragraph(script, random), "> ");
      default -> paragraph(script, random);
    };
  }

  private static Typed list(Script script, Random random, String mark) {
    Typed first = paragraph(script, random);
    Typed second = paragraph(script, random);
    return new Typed(
        mark + indented(first) + "\n" + mark + indented(second),
        first.words() + "\n" + second.words());
  }

  private static Typed numbered(Script script, Random random) {
    int start = random.nextInt(90);
    Typed first = paragraph(script, random);
    Typed second = paragraph(script, random);
    return new Typed(
        "%d. %s\n%d. %s"
            .formatted(start, first.markdown(), start + 1, second.markdown())
            .replace("\n   ", "\n"),
        first.words() + "\n" + second.words());
  }

  /** Lines that begin with numbers, which are text. */
  private static Typed dates(Script script, Random random) {
    List<String> markdown = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      String date =
          switch (random.nextInt(3)) {
            case 0 -> "%d. %d. %d. ".formatted(2000 + 2 * i, 1 + random.nextInt(12), 7);
            case 1 -> "%d. ".formatted(1900 + random.nextInt(100));
            default -> "0%d. 0%d. 2024 ".formatted(1 + random.nextInt(9), 1 + random.nextInt(9));
          };
      Typed rest = line(script, random);
      markdown.add(date + rest.markdown());
      words.add(date + rest.words());
    }
    return new Typed(String.join("\n\n", markdown), String.join("\n", words));
  }

  private static Typed prefixed(Typed typed, String prefix) {
    return new Typed(prefix + typed.markdown().replace("\n", "\n" + prefix), typed.words());
  }

  private static String indented(Typed typed) {
    return typed.markdown().replace("\n", "\n  ");
  }

  /** One or two lines; the break between them is a space. */
  private static Typed paragraph(Script script, Random random) {
    Typed first = line(script, random);
    if (random.nextBoolean() || script == Script.HAN) {
      return first;
    }
    Typed second = line(script, random);
    return new Typed(
        first.markdown() + "\n" + second.markdown(), first.words() + " " + second.words());
  }

  private static Typed line(Script script, Random random) {
    StringBuilder markdown = new StringBuilder(word(script, random));
    StringBuilder words = new StringBuilder(markdown);
    for (int i = 0; i < 1 + random.nextInt(8); i++) {
      Typed piece = piece(script, random);
      boolean joined =
          script.joined && random.nextInt(3) == 0 && !isMarkup(markdown, piece.markdown());
      markdown.append(joined ? "" : " ").append(piece.markdown());
      words.append(joined ? "" : " ").append(piece.words());
      if (script.joined && random.nextInt(3) == 0) {
        String attached = word(script, random);
        markdown.append(attached);
        words.append(attached);
      }
    }
    String end = List.of(".", "،", "!", "", ":", "…").get(random.nextInt(6));
    return new Typed(markdown + end, words + end);
  }

  /** Returns whether two pieces would be read as one: {@code **a****b**} or {@code [a](b)}. */
  private static boolean isMarkup(CharSequence before, String after) {
    char last = before.charAt(before.length() - 1);
    char first = after.charAt(0);
    return (last == '*' && first == '*') || (last == ']' && first == '(');
  }

  private static Typed piece(Script script, Random random) {
    Typed core =
        switch (random.nextInt(4)) {
          case 0 -> Typed.plain(number(script, random));
          case 1 -> Typed.plain(word(script, random) + " " + number(script, random));
          default -> Typed.plain(word(script, random));
        };
    String marks = script.quotes.get(random.nextInt(script.quotes.size()));
    return switch (random.nextInt(10)) {
      case 0 -> core.within("*", "*");
      case 1 -> core.within("**", "**");
      case 2 -> core.quoted(marks).within("**", "**");
      case 3 -> core.within("**", "**").quoted(marks);
      case 4 -> core.within("*", "*").within("**", "**");
      case 5 -> core.within("[", "](https://example.org/)");
      case 6 -> core.quoted("[]");
      case 7 -> core.quoted(marks);
      case 8 ->
          new Typed(
              "\\*" + core.markdown() + " \\[1\\] &amp; \\\\", "*" + core.words() + " [1] & \\");
      default -> core;
    };
  }

  private static String word(Script script, Random random) {
    return script.words.get(random.nextInt(script.words.size()));
  }

  private static String number(Script script, Random random) {
    String ascii =
        List.of("2023", "+966 50 123 4567", "978-3-16-148410-0", "5–10", "1,5 %", "12:30", "#7")
            .get(random.nextInt(7));
    StringBuilder own = new StringBuilder();
    ascii
        .chars()
        .forEach(c -> own.append(c >= '0' && c <= '9' ? script.digits.charAt(c - '0') : (char) c));
    return own.toString();
  }
}
