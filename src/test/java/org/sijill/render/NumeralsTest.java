package org.sijill.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sijill.testing.SmallSite.text;

import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sijill.testing.SmallSite;

/** What is counted on a page is counted in the page's digits, while addresses stay the same. */
class NumeralsTest {

  private static final String BODY =
      """
      نص[^س] ثم[^ص] ثم[^س].

      9. تاسع
      10. عاشر

          فقرة

      [^س]: ملاحظة
      [^ص]: أخرى
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "arab, ١, ٢, ٩, ١٠",
    "arabext, ۱, ۲, ۹, ۱۰",
    "deva, १, २, ९, १०",
    "beng, ১, ২, ৯, ১০",
    "fullwide, １, ２, ９, １０",
    "adlm, 𞥑, 𞥒, 𞥙, 𞥑𞥐",
    "mathsans, 𝟣, 𝟤, 𝟫, 𝟣𝟢",
  })
  void listsAndNotesHaveThem(String system, String one, String two, String nine, String ten) {
    Document page = page("numerals: {ar: " + system + "}\n", BODY);

    assertThat(page.select(".prose ol > li.numbered .number").eachText())
        .containsExactly(nine + ".", ten + ".");
    assertThat(page.select(".prose ol > li").get(1).select("> p").get(0).text())
        .isEqualTo(ten + ". عاشر");
    assertThat(page.select(".note-mark").eachText()).containsExactly(one, two, one);
    assertThat(page.select(".note-mark").eachAttr("href"))
        .containsExactly("#fn:1", "#fn:2", "#fn:1");
    assertThat(page.select(".notes li > .number").eachText()).containsExactly(one + ".", two + ".");
    assertThat(page.select(".notes li").eachAttr("id")).containsExactly("fn:1", "fn:2");
    assertThat(page.select(".note-back").eachAttr("href"))
        .containsExactly("#fnref:1", "#fnref:1-2", "#fnref:2");
    assertThat(page.select(".note-back").get(2).attr("aria-label")).endsWith(two);
    assertThat(page.select(".site-footer").text()).contains("الطبعة " + one);
  }

  @Test
  void itemsThatBeginWithOtherBlocksHaveThem() {
    Document page =
        page("numerals: {ar: arab}\n", "1. - داخل\n   - ثان\n2. > قول\n3. `كود`\n\n       كود\n");

    assertThat(page.select(".prose > ol > li > .number, .prose > ol > li > p > .number").eachText())
        .containsExactly("١.", "٢.", "٣.");
    assertThat(page.select(".prose ul .number")).isEmpty();
  }

  @Test
  void browsersCountInEuropeanDigitsThemselves() {
    Document page = page("", BODY);

    assertThat(page.select(".number, .numbered")).isEmpty();
    assertThat(page.select(".prose ol").attr("start")).isEqualTo("9");
  }

  private Document page(String settings, String body) {
    SmallSite site = SmallSite.in(folder);
    site.with("archive.yaml", settings + SETTINGS)
        .with("articles/first/ar.md", text("عنوان", "ملخص", body))
        .build();
    assertThat(site.problems()).isEmpty();
    return site.page("ar/articles/first.html");
  }

  private static final String SETTINGS =
      """
      title: {ar: أرشيف, en: Archive}
      description: {ar: أرشيف صغير., en: A small archive.}
      languages: [ar, en]
      edition: {number: "1", date: 2024-01-02}
      rights: {licence: https://creativecommons.org/licenses/by/4.0/, holder: {ar: نحن, en: We}}
      """;
}
