package org.sijill.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.testing.EditedTemplates;
import org.sijill.testing.SmallSite;

/**
 * A language that the program brings no words for, Persian: a file of words is all it needs. Words
 * that the file of this test lacks stand in English, as a translator would begin.
 */
class FifthLanguageTest {

  @TempDir Path folder;
  private SmallSite site;

  @BeforeEach
  void build() throws IOException {
    Path templates = EditedTemplates.in(folder.resolve("templates")).folder();
    Path words = templates.resolve("i18n");
    Files.writeString(words.resolve("fa.yaml"), persian(words.resolve("en.yaml")));
    site =
        SmallSite.in(folder.resolve("archive"))
            .with(
                "archive.yaml",
                """
                title: {ar: أرشيف, en: Archive, fa: بایگانی}
                description: {ar: أرشيف صغير., en: A small archive., fa: یک بایگانی کوچک.}
                languages: [ar, en, fa]
                edition: {number: "1", date: 2024-01-02}
                rights: {licence: https://creativecommons.org/licenses/by/4.0/, holder: {fa: ما}}
                """)
            .with("articles/first/fa.md", SmallSite.text("تیتر", "چکیده", "متن"))
            .build(templates);
  }

  @Test
  void thePagesRunFromTheRightInItsWords() {
    assertThat(site.problems()).isEmpty();
    Document page = site.page("fa/articles/first.html");

    assertThat(page.expectFirst("html").attr("lang")).isEqualTo("fa");
    assertThat(page.expectFirst("html").attr("dir")).isEqualTo("rtl");
    assertThat(page.select("h1").text()).isEqualTo("تیتر");
    assertThat(page.select(".site-nav").text()).contains("خانه").contains("مقاله‌ها");
    assertThat(page.select(".card").text()).contains("تاریخ انتشار").contains("عربی");
    assertThat(page.select("#site\\:cite").text())
        .contains("«")
        .contains("تیتر")
        .contains("ویرایش 1");
  }

  @Test
  void itsDatesAndPluralsAreThoseOfTheLanguage() {
    assertThat(site.page("fa/articles/first.html").select("time").eachText())
        .contains("14 سپتامبر 2023");
    assertThat(site.page("fa/articles/index.html").select(".count").text()).isEqualTo("1 مقاله");
  }

  @Test
  void theOtherLanguagesLeadToIt() {
    assertThat(site.page("en/articles/first.html").select(".site-languages a[lang=fa]").text())
        .isEqualTo("فارسی");
    assertThat(site.page("index.html").select(".entrances li[lang=fa]").text()).contains("بایگانی");
  }

  /** Every key of English, in Persian where this test's file has it. */
  private static String persian(Path english) throws IOException {
    String own;
    try (InputStream words = FifthLanguageTest.class.getResourceAsStream("fa.yaml")) {
      own = new String(words.readAllBytes(), StandardCharsets.UTF_8);
    }
    Set<String> keys = own.lines().map(FifthLanguageTest::key).collect(Collectors.toSet());
    String rest =
        Files.readAllLines(english).stream()
            .filter(line -> line.matches("[a-z].*:.*") && !keys.contains(key(line)))
            .collect(Collectors.joining("\n", "", "\n"));
    return own + rest;
  }

  private static String key(String line) {
    return line.replaceFirst(":.*", "");
  }
}
