package org.sijill.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.sijill.testing.SmallSite;

/** What a reader of the search page sees and presses, from the disk, in Chromium. */
@Timeout(60)
class SearchPageIT {

  private static final String FILLER =
      "وهذه جملة طويلة لا صلة لها بما يُبحث عنه في هذا النص. ".repeat(12);

  @TempDir static Path folder;
  private static Browser browser;
  private static SmallSite site;

  @BeforeAll
  static void start() throws IOException {
    browser = Browser.start(folder.resolve("profile"));
    site =
        SmallSite.in(folder.resolve("small"))
            .with(
                "archive.yaml",
                """
                title: {ar: أرشيف, en: Archive}
                description: {ar: أرشيف صغير., en: A small archive.}
                languages: [ar, en, ru]
                edition: {number: "1", date: 2024-01-02}
                rights: {licence: https://creativecommons.org/licenses/by/4.0/, holder: {ar: نحن, en: We}}
                """)
            .with("sources/wire.yaml", "name: {ar: وكالة, en: Wire}\n")
            .with("entities/places/harbour.yaml", "name: {ar: مرفأ القطار, en: Harbour}\n")
            .with("entities/places/pyongyang.yaml", NAME)
            .with(
                "events/departure.yaml",
                """
                date: 2022-05
                title: {ar: انطلاق القطار}
                summary: {ar: غادر القطار المحطة}
                articles: [old]
                """)
            .withArticle("old", record("paper", "2022-01-01"), "قطار قديم", "An old train")
            .withArticle("new", record("wire", "2023-01-01"), "قطار جديد", "A new train")
            .withArticle(
                "long",
                record("wire", "2021/2023"),
                FILLER + "ثم دخل القطار المدرّع محطة בית العاصمة عند الفجر. " + FILLER,
                FILLER + "Then the train came")
            .withArticle("other", record("wire", "2020-02-03"), "وصل إلى بيونج يانج", "Nothing")
            .build();
    assertThat(site.problems()).isEmpty();
  }

  private static final String NAME =
      "name: {ar: بيونغ يانغ, en: Pyongyang}\naliases: {ar: [بيونج يانج]}\n";

  private static String record(String source, String published) {
    return "source: "
        + source
        + "\npublished: "
        + published
        + "\noriginalLanguage: ar\nrights: digest\n";
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  @BeforeEach
  void allow() {
    browser.allowScripts(true);
  }

  /** All that the page loads before somebody searches, as it is written. */
  @Test
  void theScriptsOfThePageAreSmall() throws IOException {
    long bytes = 0;
    for (Element script : site.page("ar/search.html").select("script[src]")) {
      bytes += Files.size(site.site().resolve("ar").resolve(script.attr("src")).normalize());
    }

    assertThat(bytes).isBetween(1_000L, 32_000L);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # filters                        | found
          ''                               | departure harbour long new old
          kind=articles                    | long new old
          kind=events                      | departure
          kind=places                      | harbour
          source=wire                      | long new
          year=2022                        | departure long old
          year=2021                        | long
          kind=articles&source=paper       | old
          kind=articles&source=wire&year=2023 | long new
          kind=events&year=2023            |
          kind=nonsense                    | departure harbour long new old
          """)
  void filtersByKindSourceAndYear(String filters, String found) {
    open("ar", "القطار", filters);

    assertThat(results()).isEqualTo(found == null ? "" : found);
  }

  @Test
  void aChosenFilterFiltersAndStandsInTheAddress() {
    open("ar", "القطار", "");
    browser.evaluate(
        "(s => { s.value = 'events'; s.dispatchEvent(new Event('change')); return 1; })"
            + "(document.querySelector('select[name=kind]'))");
    browser.await("document.querySelectorAll('.result').length === 1");

    assertThat(results()).isEqualTo("departure");
    assertThat(browser.address()).endsWith("&kind=events");
  }

  @Test
  void theSlashLeadsToTheFieldOfAnyPageAndEnterToTheResults() {
    browser.open(site.site().resolve("ar/articles/old.html"));
    browser.press("/");
    assertThat(browser.evaluate("document.activeElement.type")).isEqualTo("search");

    browser.press("/", "قطار", Keys.ENTER);
    browser.await("document.querySelector('.result') !== null");

    assertThat(browser.address()).contains("ar/search.html#q=");
    assertThat(browser.evaluate("document.getElementById('site:query').value")).isEqualTo("/قطار");
    assertThat(results()).contains("new");
  }

  @Test
  void arrowsGoThroughTheResultsAndEnterOpensOne() {
    open("ar", "", "");
    browser.press("القطار");
    browser.await("document.querySelectorAll('.result').length === 5");

    browser.press(Keys.ARROW_DOWN, Keys.ARROW_DOWN);
    assertThat(browser.evaluate(FOCUSED)).isEqualTo(1L);
    browser.press(Keys.ARROW_UP, Keys.ARROW_UP);
    assertThat(browser.evaluate("document.activeElement.id")).isEqualTo("site:query");
    browser.press(Keys.ARROW_DOWN, Keys.ENTER);
    browser.await("document.querySelector('#site\\\\:query') === null");
  }

  private static final String FOCUSED =
      "[...document.querySelectorAll('.result a')].indexOf(document.activeElement)";

  @Test
  void escapeEmptiesTheField() {
    open("ar", "القطار", "");
    browser.press(Keys.ARROW_DOWN, Keys.ESCAPE);
    browser.await("document.querySelectorAll('.result').length === 0");

    assertThat(browser.evaluate("document.activeElement.id")).isEqualTo("site:query");
    assertThat(browser.evaluate("document.getElementById('site:query').value")).isEqualTo("");
    assertThat(browser.address()).endsWith("search.html");
  }

  @Test
  void backAndForwardGoThroughTheQueries() {
    open("ar", "القطار", "kind=events");
    browser.evaluate("(document.getElementById('site:query').focus(), 1)");
    browser.press(Keys.ENTER);
    browser.evaluate("(document.getElementById('site:query').select(), 1)");
    browser.press("جديد");
    browser.await("document.querySelectorAll('.result').length === 0");

    browser.back();
    browser.await("document.querySelectorAll('.result').length === 1");
    assertThat(browser.evaluate("document.getElementById('site:query').value")).isEqualTo("القطار");
    assertThat(browser.evaluate("document.querySelector('select[name=kind]').value"))
        .isEqualTo("events");

    browser.evaluate("(history.forward(), 1)");
    browser.await("document.getElementById('site:query').value === 'جديد'");
    browser.await("document.querySelectorAll('.result').length === 0");
  }

  @ParameterizedTest
  @CsvSource({"ar,articles/index.html", "en,places/index.html", "ru,sources/index.html"})
  void withoutAScriptThePageSaysSoAndOffersTheIndexes(String language, String index) {
    browser.allowScripts(false);
    browser.open(site.site().resolve(language + "/search.html"));
    browser.allowScripts(true);

    assertThat(browser.evaluate("document.getElementById('site:search').offsetHeight"))
        .isEqualTo(0L);
    assertThat(browser.evaluate("document.querySelector('main .lead').offsetHeight > 0"))
        .isEqualTo(true);
    assertThat(browser.evaluate("[...document.querySelectorAll('main li a')].map(a => a.href)"))
        .asString()
        .contains(language + "/" + index);
  }

  /** The forms that CLDR has for these numbers in these languages. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ar | غيرموجود       | لا نتائج
          ar | قديم           | نتيجة واحدة
          ar | وكالة وكالة    | لا نتائج
          ar | جديد قديم      | نتيجتان
          ar | القطار         | 5 نتائج
          en | absent         | No results
          en | old            | 1 result
          en | train          | 3 results
          ru | absent         | Ничего не найдено
          ru | قديم           | 1 результат
          ru | جديد قديم      | 2 результата
          ru | القطار         | 5 результатов
          """)
  void theCountIsInWords(String language, String query, String words) {
    open(language, query, "");

    assertThat(browser.evaluate(STATUS)).asString().endsWith(words);
  }

  private static final String STATUS = "document.getElementById('site:status').textContent";

  /** Deep in a long body, in a line of its own direction, with what runs the other way isolated. */
  @Test
  void theExcerptIsThePassageAroundTheMatch() {
    open("ar", "المدرع القطار", "kind=articles");

    assertThat(browser.evaluate("document.querySelector('.result-text').textContent"))
        .asString()
        .startsWith("… ")
        .contains("ثم دخل القطار المدرّع محطة")
        .endsWith(" …");
    assertThat(
            browser.evaluate(
                "[...document.querySelectorAll('.result-text mark')].map(m => m.textContent)"))
        .isEqualTo(List.of("القطار", "المدرّع"));
    assertThat(browser.evaluate("document.querySelector('.result-text').textContent.length"))
        .asString()
        .satisfies(length -> assertThat(Integer.parseInt(length)).isLessThan(300));
  }

  /** A name that the reader sees marked in the language of the page needs no reason. */
  @Test
  void aReasonIsGivenWhereItSaysSomething() {
    open("ar", "Pyongyang", "kind=articles");
    assertThat(browser.evaluate("document.querySelector('.result-why').textContent"))
        .isEqualTo("يطابق بيونج يانج، وهو من رسوم بيونغ يانغ");

    open("ar", "بيونج يانج", "kind=articles");
    assertThat(browser.evaluate("document.querySelector('.result-why').textContent")).isEqualTo("");

    open("en", "بيونغ يانغ", "kind=articles");
    assertThat(browser.evaluate("document.querySelector('.result-why').textContent"))
        .isEqualTo("bears on \u2068Pyongyang\u2069".replaceAll("[\u2068\u2069]", ""));
  }

  /** A page whose name in other words has what was typed, which is nowhere to be seen. */
  @ParameterizedTest
  @CsvSource({"يانج", "'\"يانج\"'"})
  void aWordOfAnotherSpellingIsSaidWhereNothingIsMarked(String query) {
    open("ar", query, "kind=places");

    assertThat(results()).isEqualTo("pyongyang");
    assertThat(browser.evaluate("document.querySelector('.result-why').textContent"))
        .isEqualTo("يطابق بيونج يانج، وهو من رسوم بيونغ يانغ");
  }

  /** While somebody types: a word by its first letters, in whichever language it is a name. */
  @ParameterizedTest
  @CsvSource({"ar,قط", "ar,القط", "ar,جد", "en,tra", "ar,Pyo", "en,Pyo"})
  void wordsAreFoundByTheirFirstLetters(String language, String letters) {
    open(language, letters, "");

    assertThat(results()).isNotEmpty();
  }

  /** What was typed well stays as it was typed. */
  @ParameterizedTest
  @CsvSource({
    "en, harbuor, Harbour",
    "en, OLD harbuor, OLD Harbour",
    "ar, pyongyanq, Pyongyang",
    "ar, مرغأ, مرفأ",
    "ar, المدرغ, المدرّع",
    "ar, العاسمة, العاصمة",
  })
  void aWordIsPutRightAsTheArchiveWritesIt(String language, String query, String better) {
    open(language, query, "");

    assertThat(browser.evaluate("document.querySelector('#site\\\\:status a').textContent"))
        .isEqualTo(better);
  }

  private static void open(String language, String query, String filters) {
    String fragment = query.isEmpty() ? "" : "#q=" + query.replace(" ", "+") + "&" + filters;
    assertThat(browser.open(site.site().resolve(language + "/search.html"), fragment)).isEmpty();
    if (!query.isEmpty()) {
      browser.await(STATUS + " !== ''");
    }
  }

  /** The ids of what is shown, in the order of the alphabet. */
  private static String results() {
    return String.valueOf(
        browser.evaluate(
            "[...document.querySelectorAll('.result a')]"
                + ".map(a => a.href.replace(/.*\\/|\\.html/g, '')).sort().join(' ')"));
  }
}
