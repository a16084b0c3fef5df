package org.sijill.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sijill.testing.SmallSite.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.testing.SmallSite;

/** What the strict reader takes, as a reader of the site then sees it. */
class SoundContentTest {

  private static final String ARTICLE = "ar/articles/first.html";

  @TempDir Path folder;

  @Test
  void aTextFallsBackToTheNextLanguageAndSaysSo() {
    SmallSite site = built(SmallSite.in(folder).with("threads/story.yaml", "title: {ar: قصة}\n"));

    Element thread = site.page("en/index.html").select(".thread h3 a").get(0);
    assertThat(thread.text()).isEqualTo("قصة");
    assertThat(thread.attr("lang")).isEqualTo("ar");
    assertThat(thread.attr("dir")).isEqualTo("rtl");
  }

  @Test
  void aTextFallsBackFromTheDefaultLanguageToo() {
    SmallSite site = built(SmallSite.in(folder).with("sources/paper.yaml", "name: {en: Paper}\n"));

    Element source = site.page(ARTICLE).select(".facts a").get(0);
    assertThat(source.text()).isEqualTo("Paper");
    assertThat(source.attr("lang")).isEqualTo("en");
    assertThat(source.attr("dir")).isEqualTo("ltr");
  }

  @Test
  void anArticleThatIsNotTranslatedIsLinkedInItsOwnLanguage() {
    SmallSite site = built(SmallSite.in(folder).without("articles/first/en.md"));

    assertThat(site.has("en/articles/first.html")).isFalse();
    Element item = site.page("en/articles/index.html").select(".item a").get(0);
    assertThat(item.attr("href")).isEqualTo("../../ar/articles/first.html");
    assertThat(item.attr("hreflang")).isEqualTo("ar");
  }

  @Test
  void filesOfWindowsAreReadAsOthers() {
    SmallSite plain = SmallSite.in(folder.resolve("plain"));
    SmallSite windows = SmallSite.in(folder.resolve("windows"));
    String text = text("عنوان", "ملخص", "## قسم\n\nسطر\nسطر\n\n```\na\n\nb\n```");
    built(plain.with("articles/first/ar.md", text));
    built(windows.with("articles/first/ar.md", "\uFEFF" + text.replace("\n", "\r\n")));

    assertThat(windows.read(ARTICLE)).isEqualTo(plain.read(ARTICLE)).doesNotContain("\r");
  }

  @Test
  void blanksBehindTheLinesOfFrontMatterDoNotMatter() {
    SmallSite site =
        built(
            SmallSite.in(folder)
                .with("articles/first/ar.md", "--- \ntitle: قمة # 1\nsummary: أ\n---\t\nمتن"));

    assertThat(site.page(ARTICLE).select("h1").text()).isEqualTo("قمة");
    assertThat(site.page(ARTICLE).select(".prose").text()).isEqualTo("متن");
  }

  @Test
  void aRecordOfWindowsIsReadAsOthers() {
    SmallSite plain = built(SmallSite.in(folder.resolve("plain")));
    SmallSite windows = SmallSite.in(folder.resolve("windows"));
    built(
        windows.with(
            "articles/first/article.yaml", "\uFEFF" + FaultySites.ARTICLE.replace("\n", "\r\n")));

    assertThat(windows.read(ARTICLE)).isEqualTo(plain.read(ARTICLE));
  }

  @Test
  void positionsInAFileOfWindowsAreThoseThatAnEditorShows() {
    SmallSite site =
        SmallSite.in(folder)
            .with("sources/paper.yaml", "\uFEFFnam: {ar: ص}\r\ncountry: xx\r\nname: {ar: ص}\r\n")
            .build();

    assertThat(site.problems())
        .containsExactly(
            "content/sources/paper.yaml:1:1: error: unknown key 'nam' (did you mean 'name'?)"
                + " [unknown-key]",
            "content/sources/paper.yaml:2:10: error: 'xx' is not a country code (write the two capital"
                + " letters of ISO 3166-1: EG) [bad-country]");
  }

  @Test
  void valuesMayTakeSeveralLines() {
    SmallSite site =
        built(
            SmallSite.in(folder)
                .with(
                    "articles/first/ar.md",
                    "---\ntitle: >-\n  عنوان\n  طويل\nsummary: |\n  ملخص\n  طويل\n---\nمتن\n"));

    Document page = site.page(ARTICLE);
    assertThat(page.select("h1").text()).isEqualTo("عنوان طويل");
    assertThat(page.select(".lead").text()).isEqualTo("ملخص طويل");
  }

  @Test
  void commentsAndAnExplicitDocumentAreYamlToo() {
    SmallSite site = SmallSite.in(folder);
    built(
        site.with(
            "articles/first/article.yaml",
            "# سجل\n---\n" + FaultySites.ARTICLE.replace("\n", " # ملاحظة\n") + "...\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "2023, 2023, 2023",
    "\"2023\", 2023, 2023",
    "'''2023-09''', سبتمبر 2023, 2023-09",
    "2023-09-14, 14 سبتمبر 2023, 2023-09-14",
    "\"2023-09-14\", 14 سبتمبر 2023, 2023-09-14"
  })
  void datesMayBeQuotedOrNot(String yaml, String words, String machine) {
    SmallSite site = SmallSite.in(folder);
    built(
        site.with("articles/first/article.yaml", FaultySites.ARTICLE.replace("2023-09-14", yaml)));

    Element date = site.page(ARTICLE).select(".facts time").get(0);
    assertThat(date.text()).isEqualTo(words);
    assertThat(date.attr("datetime")).isEqualTo(machine);
  }

  @Test
  void norwayIsACountry() {
    SmallSite site =
        built(
            SmallSite.in(folder)
                .with("sources/paper.yaml", "name: {ar: صحيفة}\ncountry: NO\nlanguage: no\n"));

    assertThat(site.page("ar/sources/paper.html").select(".facts").text()).contains("النرويج");
  }

  @ParameterizedTest
  @ValueSource(strings = {"no", "NO", "yes", "on", "off", "y", "1:30", "2023-09", "0b1", "1_000"})
  void whatIsAStringInYaml12IsAString(String value) {
    SmallSite site = SmallSite.in(folder);
    built(
        site.with(
            "articles/first/article.yaml", FaultySites.ARTICLE + "originalTitle: " + value + "\n"));

    assertThat(site.page(ARTICLE).select(".facts").text()).contains(value);
  }

  @Test
  void anAddressMayBeWrittenInAnyScript() {
    SmallSite site = SmallSite.in(folder);
    built(
        site.with(
            "articles/first/article.yaml",
            FaultySites.ARTICLE + "url: https://موقع.مصر/أخبار?أ=ب%20ج#د\n"));

    assertThat(site.page(ARTICLE).select(".facts a[href^=http]").attr("href"))
        .isEqualTo("https://xn--4gbrim.xn--wgbh1c/أخبار?أ=ب%20ج#د");
  }

  @Test
  void filesOfToolsAreLeftAlone() {
    built(SmallSite.in(folder).with(".git/config", "\0").with("articles/first/.ar.md.swp", "\0"));
  }

  @Test
  void theContentFolderItselfMayBeALink() throws IOException {
    SmallSite site = SmallSite.in(folder);
    Path elsewhere = folder.resolve("elsewhere");
    Files.move(site.content(), elsewhere);
    Files.createSymbolicLink(site.content(), elsewhere);

    built(site);
  }

  @Test
  void anArchiveMayBeEmpty() throws IOException {
    SmallSite site = SmallSite.in(folder.resolve("full"));
    SmallSite empty = SmallSite.in(folder.resolve("empty"));
    for (String below : java.util.List.of("articles", "threads", "sources", "pages")) {
      Files.move(empty.content().resolve(below), folder.resolve(below));
    }

    assertThat(built(empty).has("ar/index.html")).isTrue();
    assertThat(built(site).has("ar/articles/first.html")).isTrue();
  }

  private static SmallSite built(SmallSite site) {
    site.build();
    assertThat(site.problems()).isEmpty();
    return site;
  }
}
