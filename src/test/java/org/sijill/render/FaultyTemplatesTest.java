package org.sijill.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sijill.testing.EditedTemplates;
import org.sijill.testing.SmallSite;

/** Faults of templates: each is told of with its place, whether a page shows it or not. */
class FaultyTemplatesTest {

  @TempDir Path folder;
  private EditedTemplates templates;

  @BeforeEach
  void copyTemplates() {
    templates = EditedTemplates.in(folder.resolve("templates"));
  }

  /** Each is filled with views that have everything, and with views that lack what they may. */
  @Test
  void theProgramsOwnTemplatesAreSound() {
    assertThat(problems()).isEmpty();
  }

  /** Each row: a line within page.html, its sixth, and what is said of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // Names.
        "<p th:text=\"${page.titel}\"/> | :6:4: error: there is no 'titel' in FreeView (it has titleHtml, text)",
        "<p th:text=\"${page.titlHtml}\"/> | :6:4: error: there is no 'titlHtml' in FreeView (did you mean 'titleHtml'?)",
        "<p th:text=\"${pag.titleHtml}\"/> | :6:4: error: there is no variable 'pag' (did you mean 'page'?)",
        "<p class=\"a\" th:each=\"n : ${page.text.note}\"/> | :6:14: error: there is no 'note' in TextView (did you mean 'notes'?)",
        "<p th:text=\"${page.titleHtml.length}\"/> | :6:4: error: there is no 'length' in String (nothing of it can be read)",
        "<p th:text=\"#{nav.hom}\"/> | :6:4: error: no words for 'nav.hom'",
        // A branch that no page takes.
        "<p th:if=\"${page.text.contents.empty}\"><b th:text=\"${page.foot}\"/></p> | :6:43: error: there is no 'foot' in FreeView (it has titleHtml, text)",
        "<p th:switch=\"${page.titleHtml}\"><b th:case=\"'x'\" th:text=\"${page.foot}\"/></p> | :6:51: error: there is no 'foot' in FreeView (it has titleHtml, text)",
        // What would run code.
        "<p th:text=\"${T(java.lang.Runtime).getRuntime()}\"/> | :6:4: error: 'T(java.lang.Runtime).getRuntime()' is not a name (write names with dots between them: ${page.title})",
        "<p th:text=\"${page.getClass()}\"/> | :6:4: error: 'page.getClass()' is not a name (write names with dots between them: ${page.title})",
        "<p th:text=\"${page.class}\"/> | :6:4: error: there is no 'class' in FreeView (it has titleHtml, text)",
        "<p th:text=\"${#ctx.variables}\"/> | :6:4: error: '#ctx.variables' is not a name (write names with dots between them: ${page.title})",
        "<p th:text=\"${#strings.length('a')}\"/> | :6:4: error: '#strings.length('a')' is not a name (write names with dots between them: ${page.title})",
        "<p th:text=\"${#words}\"/> | :6:4: error: '#words' is not a name (write names with dots between them: ${page.title})",
        "<p th:text=\"${new java.io.File('/')}\"/> | :6:4: error: 'new java.io.File('/')' is not a name (write names with dots between them: ${page.title})",
        "<p th:text=\"${@bean}\"/> | :6:4: error: '@bean' is not a name (write names with dots between them: ${page.title})",
        "<p th:text=\"__${page.titleHtml}__\"/> | :6:4: error: expressions are not preprocessed: __${page.titleHtml}__ (write the expression itself, without __)",
        "<p>[[${page.getClass()}]]</p> | :6:6: error: 'page.getClass()' is not a name (write names with dots between them: ${page.title})",
        "<p>[(${session.id})]</p> | :6:6: error: there is no variable 'session'",
        "<script th:inline=\"javascript\">var a = [[${page.titleHtml}]];</script> | :6:9: error: nothing is printed into a script, a style or plain text",
        "<style th:inline=\"css\">a { b: [[${page.titleHtml}]] }</style> | :6:8: error: nothing is printed into a script, a style or plain text",
        // Fragments.
        "<p th:insert=\"~{parts :: proze(${page.text})}\"/> | :6:4: error: there is no fragment ~{parts :: proze (${page.text})}",
        "<p th:insert=\"~{part :: prose(${page.text})}\"/> | :6:4: error: there is no template 'part.html'",
        "<p th:insert=\"~{../content/archive :: a}\"/> | :6:4: error: there is no template '../content/archive.html'",
        "<p th:fragment=\"again\"><b th:insert=\"~{:: again}\"/></p> | :6:27: error: the fragment holds itself",
        // The Sijill dialect.
        "<sijill:lnik of=\"${frame.search}\"/> | :6:1: error: there is no element <sijill:lnik> (did you mean 'sijill:link'?)",
        "<sijill:link/> | :6:1: error: <sijill:link> prints nothing (say what: of=\"${…}\")",
        "<sijill:link of=\"${page.titleHtml}\"/> | :6:14: error: <sijill:link> prints a Link, not a String",
        "<sijill:links of=\"${frame.search}\"/> | :6:15: error: <sijill:links> prints a list of Link, not a Link",
        "<sijill:link of=\"${frame.serch}\"/> | :6:14: error: there is no 'serch' in Frame (did you mean 'search'?)",
        "<sijill:link of=\"${frame.search}\" class=\"a\"/> | :6:35: error: <sijill:link> does not take class=\"a\" (leave it out, or write plain HTML)",
        // Markup.
        "<div><p></div> | :6:6: error: <p> is not closed (add </p>)",
        "</section> | :6:1: error: </section> closes nothing (remove it)",
        "<p class=\"a\" class=\"b\"></p> | error: ",
        "<p th:if=\"${frame.search.label.html.empty}\"></p> | :6:4: error: there is no 'empty' in String (nothing of it can be read)",
        "<svg th:if=\"${page.text.contents}\" th:each=\"n : ${page.text.notes}\"><b th:if=\"${n.number}\"/></svg> | :6:72: error: a number is not a condition (compare it: ${number} > 0)",
        "<p th:text=\"${page.titleHtml\"/> | :6:4: error: Could not parse as expression:",
        "<p th:text=\"#{nav.home(${page.titleHtml})}\"/> | :6:4: error: the words for 'nav.home' take no arguments here (leave them out)",
        "<a th:href=\"@{/articles}\"/> | :6:4: error: ",
      })
  void aFaultHasItsPlace(String line, String fault) {
    templates.replace(
        "page.html",
        "<article class=\"article\">\n",
        "<article class=\"article\">\n" + line + "\n");

    assertThat(problems())
        .singleElement()
        .asString()
        .startsWith("templates/page.html:")
        .contains(fault)
        .endsWith(" [bad-template]");
  }

  /** A text of the archive names no file outside the folder. */
  @Test
  void aTemplateNamedByAText() {
    templates.replace(
        "page.html", "<div class=\"body\">", "<p th:insert=\"~{${page.titleHtml} :: a}\"/>\n<div>");
    String about = "---\ntitle: ../content/archive\n---\n\nText\n";

    assertThat(
            SmallSite.in(folder)
                .with("pages/about/en.md", about)
                .build(templates.folder())
                .problems())
        .contains(
            "templates/page.html:8:4: error: there is no template '../content/archive.html'"
                + " [bad-template]");
  }

  @Test
  void everyFaultIsToldOfInOneRun() {
    templates
        .replace("page.html", "${page.titleHtml}", "${page.titelHtml}")
        .replace("map.html", "#{map.text}", "#{map.txt}")
        .replace("layout.html", "${frame.edition}", "${frame.editon}")
        .replace("layout.html", "${frame.licence}", "${frame.license}")
        .replace("parts.html", "${d.axis}", "${d.axes}");

    assertThat(problems())
        .extracting(line -> line.replaceFirst(":\\d+:\\d+: error", ""))
        .containsExactly(
            "templates/layout.html: there is no 'editon' in Frame (did you mean"
                + " 'edition'?) [bad-template]",
            "templates/layout.html: there is no 'license' in Frame (did you mean"
                + " 'licence'?) [bad-template]",
            "templates/map.html: no words for 'map.txt' [bad-template]",
            "templates/page.html: there is no 'titelHtml' in FreeView (did you mean"
                + " 'titleHtml'?) [bad-template]",
            "templates/parts.html: there is no 'axes' in Drawing (did you mean"
                + " 'axis'?) [bad-template]",
            "templates/parts.html: there is no 'axes' in Drawing (did you mean"
                + " 'axis'?) [bad-template]",
            "templates/parts.html: there is no 'axes' in Drawing (did you mean"
                + " 'axis'?) [bad-template]");
  }

  /** Thymeleaf takes such comments out before it counts lines and columns. */
  @Test
  void commentsOfTheMaintainerMoveNoPlace() {
    templates.replace(
        "page.html",
        "<article class=\"article\">\n",
        """
        <!--/* One line
        and another. */-->
        <article class="article"><!--/* here */--> <!--/*/ <i th:text="${page.there}"/> /*/--> <b th:text="${page.here}"/>
        """);

    assertThat(problems())
        .containsExactly(
            "templates/page.html:7:55: error: there is no 'there' in FreeView (it has titleHtml,"
                + " text) [bad-template]",
            "templates/page.html:7:91: error: there is no 'here' in FreeView (it has titleHtml,"
                + " text) [bad-template]");
  }

  private List<String> problems() {
    return SmallSite.in(folder).build(templates.folder()).problems();
  }
}
