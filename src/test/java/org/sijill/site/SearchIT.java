package org.sijill.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.cache.Cache;
import org.sijill.content.ContentReader;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Progress;
import org.sijill.link.Linker;
import org.sijill.link.Links;
import org.sijill.model.Archive;
import org.sijill.model.Article;
import org.sijill.model.Content;
import org.sijill.model.Entity;
import org.sijill.model.Language;
import org.sijill.testing.SmallSite;
import org.sijill.text.Folding;

/** The search page, opened from the disk in Chromium. */
class SearchIT {

  private static final String RECORD =
      "source: paper\npublished: %s\noriginalLanguage: ar\nrights: digest\n";

  @TempDir static Path folder;
  private static Browser browser;
  private static BuiltArchive archive;
  private static SmallSite small;

  @BeforeAll
  static void start() throws IOException {
    browser = Browser.start(folder.resolve("profile"));
    archive = BuiltArchive.in(folder);
    small =
        SmallSite.in(folder.resolve("small"))
            .with(
                "archive.yaml",
                """
                title: {ar: أرشيف, en: Archive}
                description: {ar: أرشيف صغير., en: A small archive.}
                languages: [ar, en, ru, ko]
                edition: {number: "1", date: 2024-01-02}
                rights: {licence: https://creativecommons.org/licenses/by/4.0/, holder: {ar: نحن, en: We}}
                """)
            .with(
                "entities/places/pyongyang.yaml",
                """
                name: {ar: بيونغ يانغ, en: Pyongyang, ru: Пхеньян, ko: 평양}
                aliases: {ar: [بيونج يانج]}
                """)
            .with("entities/places/moscow.yaml", "name: {ar: موسكو, en: Moscow}\n")
            .with("entities/places/china.yaml", "name: {ar: الصين, en: China}\n")
            .withArticle(
                "gh",
                RECORD.replace("%s", "2023-01-01"),
                "وصل إلى بيونغ يانغ فجرًا",
                "In Pyongyang")
            .withArticle(
                "jeem",
                RECORD.replace("%s", "2023-01-02"),
                "غادر بيونج يانج في قطار مدرّع. والرئيس حاضر منذ ١٩٥٠.",
                "Left the city by train since 1950")
            .withArticle(
                "msk", RECORD.replace("%s", "2024-02-01"), "التقيا بموسكو ثم سافر للصين", "Talks")
            .with("articles/hostile/article.yaml", RECORD.replace("%s", "2024-03-01"))
            .with(
                "articles/hostile/ar.md",
                SmallSite.text("</script><b>وسم\u2028سطر", "ملخص", "نص عدائي"))
            .build();
    assertThat(small.problems()).isEmpty();
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # language | query           | found     | not found
          ar | بيونغ يانغ              | gh jeem   | msk
          ar | بيونج يانج              | gh jeem   | msk
          ar | وبيونغ يانغ             | gh jeem   | msk
          ar | Pyongyang               | gh jeem   | msk
          ar | pyongyang               | gh jeem   | msk
          ar | Пхеньян                 | gh jeem   | msk
          ar | Пхеньяне                | gh jeem   | msk
          ar | 평양                    | gh jeem   | msk
          ar | 평양에서                | gh jeem   | msk
          en | بيونج يانج              | gh jeem   | msk
          ru | Pyongyang               | gh jeem   | msk
          ko | بيونغ يانغ              | gh jeem   | msk
          ar | الرئيس                  | jeem      | gh
          ar | رئيس                    | jeem      | gh
          ar | موسكو                   | msk       | gh
          ar | بموسكو                  | msk       | gh
          ar | للصين                   | msk       | gh
          ar | الصين                   | msk       | gh
          ar | 1950                    | jeem      | gh
          ar | ١٩٥٠                    | jeem      | gh
          en | ١٩٥٠                    | jeem      | gh
          ar | بيوغ يانغ               | gh jeem   | msk
          ar | موسكوو                  | msk       | gh
          ar | مدر                     | jeem      | gh
          ar | "قطار مدرع"             | jeem      | gh
          ar | "مدرع قطار"             |           | jeem
          ar | بيونغ يانغ -قطار        | gh        | jeem
          en | trains                  | jeem      | gh
          ar | موس                     | msk       | gh
          ar | بيونغ «يانغ»            | gh jeem   | msk
          """)
  void finds(String language, String query, String found, String not) {
    openSearch(small.site(), language);

    List<String> paths = find(query);

    for (String id : found == null ? List.<String>of() : List.of(found.split(" ", -1))) {
      assertThat(paths).anyMatch(path -> path.endsWith("/articles/" + id + ".html"));
    }
    assertThat(paths).noneMatch(path -> path.endsWith("/articles/" + not + ".html"));
  }

  @Test
  void anEntitysOwnPageComesFirst() {
    openSearch(small.site(), "ar");

    assertThat(find("평양").get(0)).endsWith("ar/places/pyongyang.html");
  }

  /** The word meant stands in another file of the index than the word typed. */
  @ParameterizedTest
  @CsvSource({
    "en, xietnam, vietnam",
    "en, bashington, washington",
    "ar, ثاشنطن, washington",
  })
  void aFirstLetterIsPutRight(String language, String query, String place) {
    openSearch(archive.site(), language);

    assertThat(find(query).get(0)).endsWith("/places/" + place + ".html");
  }

  /** The whole promise: every spelling, in every language's site, finds every article. */
  @Test
  @Timeout(240)
  void everySpellingFindsEveryArticleThatMentionsIt() {
    Problems problems = new Problems();
    Content content =
        ContentReader.read(Path.of("content"), Cache.NONE, problems, Progress.NONE).orElseThrow();
    Archive records = content.archive();
    Links links =
        Linker.link(
            Linker.parse(content, Cache.NONE, problems, Progress.NONE),
            Cache.NONE,
            problems,
            Progress.NONE);
    List<String> faults = new ArrayList<>();
    for (Language language : records.settings().languages()) {
      openSearch(archive.site(), language.tag());
      for (Entity entity : records.entities().values()) {
        List<String> spellings = new ArrayList<>(entity.name().wordings().values());
        entity.aliases().values().forEach(spellings::addAll);
        List<List<String>> found = findEach(spellings);
        for (int i = 0; i < spellings.size(); i++) {
          for (Article article : links.coverage().articles(entity.key())) {
            String path = "/articles/" + article.id() + ".html";
            if (found.get(i).stream().noneMatch(p -> p.endsWith(path))) {
              faults.add(language + ": " + spellings.get(i) + " does not find " + article.id());
            }
          }
        }
      }
    }

    assertThat(faults).isEmpty();
  }

  /** The whole Basic Multilingual Plane, and with it all blocks of Arabic but those beyond it. */
  @Test
  void foldsAsTheIndexDoes() {
    openSearch(small.site(), "ar");
    // A query loads the parts of the table that it needs, which are of 2,048 characters.
    browser.evaluateAsync(
        "sijillSearch.search(Array.from({length: 62}, (none, i) => i !== 27 ?"
            + " String.fromCodePoint(1 + 2048 * i) : '').join('')).then(() => 0)");
    List<Integer> points = new ArrayList<>();
    for (int c = 1; c < 0x1F000; c++) {
      if (Character.isDefined(c) && Character.getType(c) != Character.SURROGATE) {
        points.add(c);
      }
    }
    Object folded =
        browser.evaluate(
            "arguments[0].map(c => sijillSearch.fold(String.fromCodePoint(c)))", points);

    List<String> faults = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      if (!Folding.fold(points.get(i)).equals(((List<?>) folded).get(i))) {
        faults.add(Integer.toHexString(points.get(i)));
      }
    }
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "في من",
        "!!! ؟؟؟ ...",
        ".*+?^${}()|[]\\",
        "<img src=x onerror=document.title=1>",
        "\u202E\u2066\u200F",
        "\"",
        "-",
        "-\"قطار",
        "__proto__ constructor toString"
      })
  void nothingBreaks(String query) {
    openSearch(small.site(), "ar");

    assertThat(type(query)).isEmpty();
    assertThat(browser.evaluate("document.title")).asString().contains("بحث");
    assertThat(browser.evaluate("document.querySelectorAll('main img').length")).isEqualTo(0L);
  }

  @Test
  void aQueryOfTenThousandCharactersIsAnswered() {
    openSearch(small.site(), "ar");

    assertThat(type("قطار ".repeat(2_000))).isEmpty();
  }

  @Test
  void showsTheMatchMarkedTheReasonAndTheCount() {
    openSearch(small.site(), "ar");
    type("Pyongyang");

    assertThat(text("#site\\\\:status")).isEqualTo("3 نتائج");
    assertThat(text("#site\\\\:results")).contains("يطابق بيونج يانج، وهو من رسوم بيونغ يانغ");
    assertThat(text("#site\\\\:results mark")).isEqualTo("بيونغ يانغ");
    assertThat(browser.evaluate("location.hash")).isEqualTo("#q=Pyongyang");
  }

  @Test
  void markupInATitleIsText() {
    openSearch(small.site(), "ar");
    type("عدائي");

    assertThat(text("#site\\\\:results a")).startsWith("</script><b>وسم");
  }

  @Test
  void theQueryLivesInTheFragment() {
    browser.open(small.site().resolve("ar/about.html"));
    assertThat(browser.evaluate("document.querySelector('.site-search input').type"))
        .isEqualTo("search");
    openSearch(small.site(), "ar");
    browser.evaluate("(location.hash = '#q=' + encodeURIComponent('موسكو') + '&kind=articles', 1)");

    browser.evaluateAsync("new Promise(done => setTimeout(() => done(0), 300))");

    assertThat(browser.evaluate("document.getElementById('site:query').value")).isEqualTo("موسكو");
    assertThat(text("#site\\\\:status")).isEqualTo("نتيجة واحدة");
  }

  private static void openSearch(Path site, String language) {
    assertThat(browser.open(site.resolve(language + "/search.html"))).isEmpty();
  }

  /** Returns the addresses of all that a query finds, by the page's own script. */
  private static List<String> find(String query) {
    return findEach(List.of(query)).get(0);
  }

  /** Asks one query after the other. */
  private static List<List<String>> findEach(List<String> queries) {
    Object found =
        browser.evaluateAsync(
            """
            (async queries => {
              const found = [];
              for (const query of queries) {
                const {hits} = await sijillSearch.search(query);
                found.push(await Promise.all(hits.map(
                  hit => sijillSearch.documentAt(hit.document).then(d => d.href))));
              }
              return found;
            })(arguments[0])
            """,
            queries);
    return ((List<?>) found)
        .stream().map(paths -> ((List<?>) paths).stream().map(String::valueOf).toList()).toList();
  }

  /** Types a query, waits for the answer, and returns what went wrong. */
  private static List<String> type(String query) {
    browser.evaluateAsync(
        """
        new Promise(done => {
          const field = document.getElementById('site:query');
          field.value = arguments[0];
          field.dispatchEvent(new Event('input'));
          setTimeout(() => done(0), 400);
        })
        """,
        query);
    return browser.faults();
  }

  private static String text(String selector) {
    return String.valueOf(
        browser.evaluate("document.querySelector('" + selector + "').textContent"));
  }
}
