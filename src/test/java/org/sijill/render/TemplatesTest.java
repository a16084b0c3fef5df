package org.sijill.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What templates print. */
class TemplatesTest {

  record Part(String name, @Nullable String lang) {}

  record View(String title, @Nullable String note, String no, int number, List<Part> parts) {}

  private static final View VIEW =
      new View("a < b", null, "no", 7, List.of(new Part("one", "ar"), new Part("two", null)));

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      value = {
        "<p th:text=\"${page.title}\">x</p> => <p>a &lt; b</p>",
        "<p>[[${page.title}]]</p> => <p>a &lt; b</p>",
        "<p th:inline=\"none\">[[${page.title}]]</p> => <p>[[${page.title}]]</p>",
        "<p th:utext=\"${page.title}\">x</p> => <p>a < b</p>",
        "<p th:object=\"${page}\" th:text=\"*{title}\">x</p> => <p>a &lt; b</p>",
        "<p th:text=\"|${page.number} of #{all}|\">x</p> => <p>7 of words of all</p>",
        "<p th:text=\"${page.number} + 4\">x</p> => <p>11</p>",
        "<p th:text=\"${page.note} ?: 'none'\">x</p> => <p>none</p>",
        // An attribute of nothing is left out.
        "<p th:lang=\"${page.note}\" th:title=\"${page.title}\">x</p> => <p title=\"a &lt; b\">x</p>",
        "<p th:attr=\"lang=${page.note},data-a=${page.no}\">x</p> => <p data-a=\"no\">x</p>",
        "<a th:href=\"${page.note}\" th:value=\"${page.note}\">x</a> => <a>x</a>",
        // A condition holds for what is there and not false, whatever the words are.
        "<p th:if=\"${page.no}\">x</p> => <p>x</p>",
        "<p th:if=\"${page.note}\">x</p> => ``",
        "<p th:unless=\"${page.note}\">x</p> => <p>x</p>",
        "<p th:unless=\"${page.parts.empty}\">x</p> => <p>x</p>",
        "<p th:if=\"${page.number} > 7\">x</p> => ``",
        "<b th:each=\"p : ${page.parts}\" th:lang=\"${p.lang}\" th:text=\"${p.name}\"/> => <b lang=\"ar\">one</b><b>two</b>",
        "<b th:each=\"p, s : ${page.parts}\" th:text=\"|${s.index}${s.last}|\"/> => <b>0false</b><b>1true</b>",
        "<sijill:link of=\"${page.note}\"/> => ``",
        "<p xmlns:th=\"a\" xmlns:sijill=\"b\">x</p> => <p>x</p>",
      })
  void prints(String template, String html) throws IOException {
    assertThat(print(template)).isEqualTo(html);
  }

  /** Texts of an archive are printed as they are, whatever they say to Thymeleaf. */
  @Test
  void aTextIsNoExpression() throws IOException {
    String text = "[[${page.no}]] __${page.no}__ ${page.no} #{all}";
    View view = new View(text, text, text, 1, List.of(new Part(text, text)));

    assertThat(
            print(
                "<p th:title=\"${page.title}\" th:utext=\"${page.note}\">x</p>"
                    + "<b th:each=\"p : ${page.parts}\" th:text=\"|${p.name}|\"/>",
                view))
        .isEqualTo("<p title=\"" + text + "\">" + text + "</p><b>" + text + "</b>");
  }

  /** With a byte order mark, and line ends of Windows or of old Macs. */
  @ParameterizedTest
  @CsvSource({"\\r\\n", "\\r", "\\n"})
  void aTemplateIsReadHoweverItsEditorSavesIt(String lineEnd) throws IOException {
    String end = lineEnd.translateEscapes();

    assertThat(print("\uFEFF<p>" + end + "</p>" + end)).isEqualTo("<p>\n</p>\n");
    assertThatThrownBy(() -> print("<p>" + end + "<b th:text=\"${page.x}\"/></p>"))
        .isInstanceOfSatisfying(
            TemplateFault.class,
            fault -> assertThat(fault.line() + ":" + fault.column()).isEqualTo("2:4"));
  }

  @Test
  void elementsTooDeepWithinEachOtherAreAFault() throws Exception {
    String deep = "<b th:each=\"p : ${page.title}\">".repeat(500) + "</b>".repeat(500);
    AtomicReference<@Nullable Throwable> thrown = new AtomicReference<>();
    // A thread of little stack, so that few elements are too many.
    Thread thread =
        new Thread(
            null, () -> thrown.set(catchThrowable(() -> print(deep))), "little stack", 180_000);
    thread.start();
    thread.join();

    assertThat(thrown.get())
        .isInstanceOf(TemplateFault.class)
        .hasMessage("its elements stand too deep within each other");
  }

  private String print(String template) throws IOException {
    return print(template, VIEW);
  }

  private String print(String template, View view) throws IOException {
    Files.writeString(folder.resolve("t.html"), template);
    Templates templates =
        new Templates(
            new TemplateFolder(folder),
            Map.of("en", key -> "words of " + key),
            new ViewDialect(UnaryOperator.identity(), false),
            UnaryOperator.identity());
    return new String(templates.fill("t", "en", view, view), StandardCharsets.UTF_8);
  }
}
