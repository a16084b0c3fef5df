package org.sijill.markup;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.sijill.diagnostics.Problems;
import org.sijill.model.Direction;
import org.sijill.model.Image;
import org.sijill.model.MarkdownSource;
import org.sijill.testing.FuzzedText;

/**
 * Whatever a text is, it is reported at its place, or becomes harmless HTML that invents nothing.
 */
class MarkdownFuzzTest {

  private static final Set<String> HARMFUL = Set.of("script", "style", "iframe", "object", "base");

  @FuzzTest(maxDuration = "60s")
  void becomesHarmlessHtml(byte[] bytes) {
    // As files are read: with lines that end in one way.
    String markdown =
        new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n").replace('\r', '\n');
    Problems problems = new Problems();
    Prose prose = Markdown.parse(new MarkdownSource("a.md", 1, markdown), problems);
    problems.sorted().forEach(FuzzedText.of(markdown.getBytes(StandardCharsets.UTF_8))::assertHas);
    if (!problems.hasErrors()) {
      Element body = Jsoup.parseBodyFragment(html(prose)).body();

      assertThat(body.getAllElements()).allSatisfy(MarkdownFuzzTest::assertHarmless);
      assertInventsNothing(body, markdown);
    }
  }

  private static String html(Prose prose) {
    ProseHtml html =
        new ProseHtml(
            Direction.RTL,
            link -> new ProseHtml.Href(link, null, true),
            words -> List.of(),
            name -> new ProseHtml.Picture(name, new Image(name, Path.of(name), 1, 1)),
            Integer::toString,
            "",
            "");
    return html.render(prose.parts());
  }

  private static void assertHarmless(Element element) {
    assertThat(HARMFUL).doesNotContain(element.normalName());
    assertThat(element.attributes()).noneMatch(a -> a.getKey().startsWith("on"));
    assertThat(element.attr("href").strip().toLowerCase(Locale.ROOT))
        .doesNotStartWith("javascript:");
  }

  /** A reference to a character stands for a letter that is not typed; a note is named twice. */
  private static void assertInventsNothing(Element body, String markdown) {
    if (markdown.contains("&") || markdown.contains("[^")) {
      return;
    }
    Map<Integer, Long> typed = letters(markdown);
    letters(body.wholeText())
        .forEach(
            (letter, count) ->
                assertThat(count)
                    .as(Character.toString(letter))
                    .isLessThanOrEqualTo(typed.getOrDefault(letter, 0L)));
  }

  private static Map<Integer, Long> letters(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .boxed()
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }
}
