package org.sijill.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.testing.SmallSite;

/** An article beside its translation. */
class SideBySideTest {

  @TempDir Path folder;

  private static String text(String title, String body) {
    return SmallSite.text(title, "x", body);
  }

  private Document pair(String arabic, String english) {
    SmallSite site =
        SmallSite.in(folder)
            .with("articles/first/ar.md", text("عنوان", arabic))
            .with("articles/first/en.md", text("Headline", english))
            .build();
    assertThat(site.problems()).isEmpty();
    return site.page("ar/articles/first/en.html");
  }

  private static List<String> rows(Document page) {
    return page.select("div.pair:has(.prose)").stream()
        .map(row -> row.child(0).text() + " | " + row.child(1).text())
        .toList();
  }

  @Test
  void sectionsStandBesideEachOther() {
    Document page =
        pair("مدخل\n\n## أول\n\nنص\n\n### فرع\n\nنص", "Lead\n\n## One\n\nText\n\n### Part\n\nText");

    assertThat(rows(page))
        .containsExactly("مدخل | Lead", "أول نص | One Text", "فرع نص | Part Text");
    assertThat(page.select("div.pair .prose[lang=en]").attr("dir")).isEqualTo("ltr");
    assertThat(page.select("h1").text()).isEqualTo("عنوان");
    assertThat(page.select("header .title").text()).isEqualTo("Headline");
  }

  @Test
  void sectionsThatOneTextDividesFurtherStayWhole() {
    Document page = pair("## أول\n\n### فرع\n\nنص\n\n## ثان\n\nنص", "## One\n\nText");

    assertThat(rows(page)).containsExactly("أول فرع نص | One Text", "ثان نص | ");
  }

  @Test
  void aHeadingInAQuotationDividesNothing() {
    Document page = pair("> ## أول\n>\n> نص\n\nبعد", "> ## One\n>\n> Text\n\nAfter");

    assertThat(rows(page)).containsExactly("أول نص بعد | One Text After");
  }

  @Test
  void notesAndLinksOfBothTextsKeepApart() {
    Document page =
        pair(
            "نص[^1] و[هناك](#c).\n\n## C\n\nنص\n\n[^1]: حاشية",
            "Text[^1] and [there](#c).\n\n## C\n\nText\n\n[^1]: Note");

    assertThat(page.select(".pair-notes li").eachAttr("id")).containsExactly("fn:1", "en:fn:1");
    assertThat(page.select(".note-mark").eachAttr("href")).containsExactly("#fn:1", "#en:fn:1");
    assertThat(page.select(".note-back").eachAttr("href"))
        .containsExactly("#fnref:1", "#en:fnref:1");
    assertThat(page.select(".prose h2").eachAttr("id")).containsExactly("c", "en:c");
    assertThat(page.select(".prose a[href$=c]").eachAttr("href")).containsExactly("#c", "#en:c");
  }

  @Test
  void bothArticlesLeadThereAndItLeadsBack() {
    Document page = pair("نص", "Text");

    assertThat(page.select(".pair .label a").eachAttr("href"))
        .containsExactly("../first.html", "../../../en/articles/first.html");
    assertThat(read("ar/articles/first.html")).isEqualTo("first/en.html");
    assertThat(read("en/articles/first.html")).isEqualTo("../../ar/articles/first/en.html");
    assertThat(page.select(".site-languages a").attr("href"))
        .isEqualTo("../../../en/articles/first.html");
  }

  private String read(String article) {
    return SmallSite.in(folder).page(article).select(".page-header .count a").attr("href");
  }

  @Test
  void anArticleInOneLanguageStandsAlone() {
    SmallSite site = SmallSite.in(folder).without("articles/first/en.md").build();

    assertThat(site.has("ar/articles/first/en.html")).isFalse();
    assertThat(site.page("ar/articles/first.html").select(".page-header .count a")).isEmpty();
  }
}
