package org.sijill.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Rule;
import org.sijill.model.Direction;
import org.sijill.model.Image;
import org.sijill.model.MarkdownSource;

/** The examples of the specification of CommonMark, version 0.28, and those that we differ in. */
class CommonMarkTest {

  /** HTML is refused, and shown as it is typed. */
  private static final Set<Integer> HTML =
      Set.of(
          116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133,
          137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154,
          156, 157, 158, 271, 272, 298, 308, 325, 452, 453, 454, 466, 495, 507, 584, 585, 586, 587,
          588, 594, 596, 599, 600, 601, 602, 603, 614, 615);

  /** A number that does not count is text: {@code 123456789. ok}. See {@link ListNumbers}. */
  private static final Set<Integer> NUMBERS = Set.of(228, 230, 231, 254, 260, 262, 265, 268);

  /** An address in angle brackets may hold blanks, as in later versions. */
  private static final Set<Integer> BLANKS = Set.of(464);

  private static final Pattern EXAMPLE =
      Pattern.compile("`{32} example\n(.*?)^\\.\n(.*?)^`{32}$", Pattern.DOTALL | Pattern.MULTILINE);

  /** An example of the specification. */
  record Example(int number, String markdown, String html) {
    @Override
    public String toString() {
      return "example " + number;
    }
  }

  @Test
  void thereAreAllOfThem() throws IOException {
    assertThat(all()).hasSize(624);
  }

  @ParameterizedTest
  @MethodSource("alike")
  void isReadAsSpecified(Example example) {
    assertThat(shape(html(example.markdown())))
        .as(example.markdown())
        .isEqualTo(shape(example.html()));
  }

  @ParameterizedTest
  @MethodSource("html")
  void htmlIsRefused(Example example) {
    Problems problems = new Problems();
    Markdown.parse(new MarkdownSource("a.md", 1, example.markdown()), problems);

    assertThat(problems.sorted()).anyMatch(problem -> problem.rule() == Rule.RAW_HTML);
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void numbersThatDoNotCountAreTextAsTyped(Example example) {
    String last = example.markdown().strip().replaceAll("(?s).*\n(?=[0-9])|^- ", "");

    assertThat(Jsoup.parse(html(example.markdown())).text().replaceAll(" +", " "))
        .contains(last.lines().findFirst().orElseThrow().replaceAll("^1. - | +", " ").strip());
  }

  @ParameterizedTest
  @MethodSource("blanks")
  void addressesMayHoldBlanks(Example example) {
    assertThat(html(example.markdown()))
        .isEqualTo("<p><a class=\"link\" href=\"/my uri\">link</a></p>\n");
  }

  static Stream<Example> alike() throws IOException {
    return all().stream()
        .filter(example -> !HTML.contains(example.number()))
        .filter(example -> !NUMBERS.contains(example.number()))
        .filter(example -> !BLANKS.contains(example.number()));
  }

  static Stream<Example> html() throws IOException {
    return all().stream().filter(example -> HTML.contains(example.number()));
  }

  static Stream<Example> numbers() throws IOException {
    return all().stream().filter(example -> NUMBERS.contains(example.number()));
  }

  static Stream<Example> blanks() throws IOException {
    return all().stream().filter(example -> BLANKS.contains(example.number()));
  }

  private static List<Example> all() throws IOException {
    List<Example> examples = new ArrayList<>();
    try (InputStream spec = CommonMarkTest.class.getResourceAsStream("/spec.0.28.txt")) {
      String text = new String(spec.readAllBytes(), StandardCharsets.UTF_8).replace('→', '\t');
      Matcher example = EXAMPLE.matcher(text);
      while (example.find()) {
        examples.add(new Example(examples.size() + 1, example.group(1), example.group(2)));
      }
    }
    return examples;
  }

  private static String html(String markdown) {
    Prose prose = Markdown.parse(new MarkdownSource("a.md", 1, markdown), new Problems());
    ProseHtml html =
        new ProseHtml(
            Direction.LTR,
            link -> new ProseHtml.Href(link, null, false),
            words -> List.of(),
            name -> new ProseHtml.Picture(name, new Image(name, Path.of(name), 1, 1)),
            Integer::toString,
            "",
            "");
    return html.render(prose.parts());
  }

  /** Returns what elements there are, with their words and addresses. */
  private static String shape(String html) {
    Document page = Jsoup.parse(html);
    page.outputSettings().prettyPrint(false);
    page.select("h1").tagName("h2");
    page.select("figcaption").remove();
    page.select("figure").tagName("p");
    page.select("bdi, div.table").unwrap();
    StringBuilder shape = new StringBuilder();
    append(page.body(), false, shape);
    return shape.toString().replaceAll(" ?\n ?", "\n").replaceAll("\n+", "\n").strip();
  }

  private static void append(Node node, boolean pre, StringBuilder shape) {
    for (Node child : node.childNodes()) {
      if (child instanceof TextNode text) {
        shape.append(pre ? text.getWholeText() : text.getWholeText().replaceAll("\\s+", " "));
      } else if (child instanceof Element element) {
        String name = element.normalName();
        String line = element.isBlock() ? "\n" : "";
        shape.append(line).append('<').append(name);
        for (String key : List.of("href", "src", "alt", "start")) {
          if (element.hasAttr(key)) {
            shape.append(' ').append(key).append('=').append(decode(element.attr(key)));
          }
        }
        shape.append('>').append(line);
        append(element, pre || name.equals("pre"), shape);
        shape.append(line).append("</").append(name).append('>').append(line);
      }
    }
  }

  private static String decode(String address) {
    return URLDecoder.decode(
        address.replace("+", "%2B").replaceAll("%(?![0-9A-Fa-f]{2})", "%25"),
        StandardCharsets.UTF_8);
  }
}
