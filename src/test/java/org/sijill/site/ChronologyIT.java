package org.sijill.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.sijill.testing.SmallSite;

/** The chronology, opened from the disk in Chromium, with its script and without. */
class ChronologyIT {

  private static final String ALL = "first, summit, span, visit, trip";

  @TempDir static Path folder;
  private static SmallSite site;
  private static BuiltArchive archive;
  private static Browser browser;

  @BeforeAll
  static void start() throws IOException {
    archive = BuiltArchive.in(Files.createDirectory(folder.resolve("archive")));
    site =
        SmallSite.in(folder)
            .with("entities/places/base.yaml", "name: {ar: القاعدة, en: Base}\n")
            .with("entities/places/city.yaml", "name: {ar: المدينة, en: City}\n")
            .with("entities/people/kim.yaml", "name: {ar: كيم, en: Kim}\n")
            .with("entities/people/lee.yaml", "name: {ar: لي, en: Lee}\n")
            .with("articles/first/ar.md", SmallSite.text("عن كيم", "ملخص", "متن"))
            .with("events/summit.yaml", event("2023-09-13", "kim", "base"))
            .with("events/span.yaml", event("2023-10/2024-02", "lee", "base"))
            .with("events/visit.yaml", event("2024-06-19?", "kim", "city"))
            .with("events/trip.yaml", event("2024-06-20", "lee", "city"))
            .build();
    assertThat(site.problems()).isEmpty();
    browser = Browser.start(folder.resolve("profile"));
    browser.resize(1280, 800);
  }

  private static String event(String date, String person, String place) {
    return "date: "
        + date
        + "\ntitle: {ar: حدث, en: Event}\nparticipants: ["
        + person
        + "]\nplaces: ["
        + place
        + "]\n";
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  @BeforeEach
  void wide() {
    browser.resize(1280, 800);
  }

  @AfterEach
  void scripts() {
    browser.allowScripts(true);
  }

  private static List<String> open(String fragment) {
    return browser.open(site.site().resolve("en/chronology/index.html"), fragment);
  }

  /** Returns the ids of the entries that can be seen, an article's without what it begins with. */
  private static Object shown() {
    return browser.evaluate(
        "[...document.querySelectorAll('.entry')].filter(e => e.getClientRects().length)"
            + ".map(e => e.id.replace('published:', '')).sort((a, b) =>"
            + " 'first summit span visit trip'.indexOf(a)"
            + " - 'first summit span visit trip'.indexOf(b)).join(', ')");
  }

  private static Object said() {
    return browser.evaluate("document.querySelector('.filter [role=status]').textContent");
  }

  private static Object marks() {
    return browser.evaluate(
        "[...document.querySelectorAll('.timeline svg a')]"
            + ".filter(a => a.getClientRects().length).map(a => a.getAttribute('href')).join(' ')");
  }

  @Test
  void everythingIsThereWithoutTheScript() {
    browser.allowScripts(false);
    open("#who=kim");

    assertThat(shown()).isEqualTo(ALL);
    assertThat(browser.evaluate("document.querySelector('.filter').getClientRects().length"))
        .isEqualTo(0L);
  }

  @Test
  void theScriptShowsTheFormAndHidesNothing() {
    assertThat(open("")).isEmpty();

    assertThat(shown()).isEqualTo(ALL);
    assertThat(said()).isEqualTo("5 entries shown");
    assertThat(browser.evaluate("document.querySelector('.filter').getClientRects().length"))
        .isEqualTo(1L);
  }

  @Test
  void theAddressSaysWhatIsShown() {
    open("#who=kim");
    assertThat(shown()).isEqualTo("first, summit, visit");
    assertThat(said()).isEqualTo("3 entries shown");
    assertThat(marks()).isEqualTo("#summit #visit");

    open("#who=kim&where=city");
    assertThat(shown()).isEqualTo("visit");
    assertThat(said()).isEqualTo("1 entry shown");
    assertThat(browser.evaluate("document.querySelectorAll('.month:not([hidden])').length"))
        .as("a month without entries goes with them")
        .isEqualTo(1L);

    open("#month=2024-01");
    assertThat(shown()).as("a span is of every month in it").isEqualTo("span");
  }

  @Test
  void whatIsNotOnThePageCanBeAskedForAndIsNotThere() {
    open("#who=%3Cb%3Enobody&where=base");

    assertThat(shown()).isEqualTo("");
    assertThat(said()).isEqualTo("no entry shown");
  }

  @Test
  void theWayBackLeadsThroughWhatWasChosen() {
    open("");
    choose("who", "lee");
    choose("where", "base");
    assertThat(shown()).isEqualTo("span");
    assertThat(fragment()).isEqualTo("#who=lee&where=base");

    browser.back();
    assertThat(shown()).isEqualTo("span, trip");
    browser.back();
    assertThat(shown()).isEqualTo(ALL);
  }

  @Test
  void anEntryOfTheTimeLineLeavesTheChoiceAsItIs() {
    open("#who=kim");
    browser.evaluate("document.querySelector('.timeline a[href=\"#visit\"]').focus() || true");
    browser.press(Keys.ENTER);

    assertThat(fragment()).isEqualTo("#visit");
    assertThat(shown()).isEqualTo("first, summit, visit");
  }

  /** WCAG 2.2, 2.1.1 Keyboard. */
  @Test
  void aKeyboardIsEnough() {
    open("");
    browser.evaluate("document.getElementById('filter:who').focus() || true");
    browser.press("K");
    browser.press(Keys.TAB, Keys.TAB);
    assertThat(shown()).isEqualTo("first, summit, visit");
    browser.press(Keys.TAB, Keys.SPACE);

    assertThat(browser.evaluate("document.activeElement.localName")).isEqualTo("button");
    assertThat(shown()).isEqualTo(ALL);
    assertThat(said()).isEqualTo("5 entries shown");
  }

  @Test
  void theTimeLineCanBeReachedAndPassedWithAKeyboard() {
    open("");
    browser.evaluate("document.querySelector('.filter button').focus() || true");
    browser.press(Keys.TAB, Keys.TAB);
    assertThat(browser.evaluate("document.activeElement.className")).isEqualTo("timeline-skip");
    browser.press(Keys.TAB);

    assertThat(browser.evaluate("document.activeElement.getAttribute('aria-label')"))
        .asString()
        .endsWith(": Event");
    assertThat(
            browser.evaluate(
                "getComputedStyle(document.activeElement.querySelector('.timeline-target'))"
                    + ".strokeWidth"))
        .isEqualTo("3px");
  }

  /** Issue 20: a reader sees the whole of it, and the story on the first screen. */
  @Test
  void theStoryStandsOnTheFirstScreenAndThePageIsShort() {
    for (String language : List.of("ar", "en", "ru", "ko")) {
      openArchive(language, 1280, 900, "");
      assertThat(number("document.documentElement.scrollHeight")).isLessThan(11_000);
      openArchive(language, 390, 844, "");
      assertThat(number("document.documentElement.scrollHeight")).as(language).isLessThan(15_000);
    }
    openArchive("ar", 1280, 900, "");
    assertThat(number("document.querySelector('.turns').getBoundingClientRect().bottom"))
        .isLessThan(900);
  }

  @Test
  void aPartThatIsClosedOpensWhereTheAddressOrTheChoiceLeadsIntoIt() {
    openArchive("en", 1280, 900, "");
    assertThat(isSeen("2023-09-05-sullivan-warning")).isFalse();

    openArchive("en", 1280, 900, "#2023-09-05-sullivan-warning");
    assertThat(isSeen("2023-09-05-sullivan-warning")).isTrue();

    openArchive("en", 1280, 900, "#month=2023-07");
    assertThat(isSeen("2023-07-shoigu-in-pyongyang")).isTrue();
  }

  /** WCAG 2.2, 2.5.8 Target Size (Minimum). */
  @Test
  void theTimeLineHasTargetsThatAFingerHitsAndRunsDownWhereThePageIsNarrow() {
    for (int width : List.of(390, 1136, 1280, 1920)) {
      openArchive("ar", width, 900, "");
      String targets = width == 390 ? ".upright a" : ".timeline-target";
      assertThat(
              number(
                  "Math.min(...[...document.querySelectorAll('"
                      + targets
                      + "')].map(t => t.getBoundingClientRect())"
                      + ".map(r => Math.min(r.width, r.height)))"))
          .as("at " + width)
          .isGreaterThanOrEqualTo(24);
      assertThat(number("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
    }
  }

  /** Whatever the script: the drawing's words are in lines before any browser sees them. */
  @Test
  void noCaptionOfTheTimeLineTouchesAnother() {
    for (String language : List.of("ar", "en", "ru", "ko")) {
      for (String page : List.of("/index.html", "/chronology/index.html")) {
        browser.open(archive.site().resolve(language + page));
        Object touching =
            browser.evaluate(
                """
                (() => {
                  const captions = [...document.querySelectorAll('.timeline-caption')]
                      .map(text => ({text, box: text.getBoundingClientRect()}));
                  return captions.length ? captions.flatMap((a, i) => captions.slice(i + 1)
                      .filter(b => a.box.left < b.box.right && b.box.left < a.box.right
                          && a.box.top + 4 < b.box.bottom - 4
                          && b.box.top + 4 < a.box.bottom - 4)
                      .map(b => a.text.textContent + ' on ' + b.text.textContent))
                      .join('; ') : 'no captions';
                })()
                """);
        assertThat(touching).as(language + page).isEqualTo("");
      }
    }
  }

  @Test
  void whatAKeyboardReachesOnTheTimeLineShowsItsLabel() {
    openArchive("en", 1280, 900, "");
    String tips =
        "[...document.querySelectorAll('.timeline-tip')].filter(t => t.getBBox().width > 0)"
            + ".map(t => t.textContent).join()";
    assertThat(browser.evaluate(tips)).isEqualTo("");

    browser.evaluate("document.querySelector('.timeline-skip').focus() || true");
    browser.press(Keys.TAB);
    assertThat(browser.evaluate(tips)).asString().contains(": ").contains("Pyongyang");
  }

  @Test
  void aPrinterOpensEveryPartAndNeedsFewSheets() {
    for (boolean scripts : List.of(true, false)) {
      browser.allowScripts(scripts);
      openArchive("ar", 1280, 900, "");
      assertThat(browser.printedPages()).as("with a script: " + scripts).isBetween(5, 8);
    }
  }

  private static void openArchive(String language, int width, int height, String fragment) {
    browser.resize(width, height);
    browser.open(archive.site().resolve(language + "/chronology/index.html"), fragment);
  }

  private static double number(String expression) {
    return ((Number) browser.evaluate(expression)).doubleValue();
  }

  private static boolean isSeen(String entry) {
    return Boolean.TRUE.equals(
        browser.evaluate("document.getElementById('" + entry + "').checkVisibility()"));
  }

  private static void choose(String field, String value) {
    browser.evaluate(
        "(s => { s.value = '"
            + value
            + "'; return s.dispatchEvent(new Event('change', {bubbles: true})); })"
            + "(document.getElementById('filter:"
            + field
            + "'))");
  }

  private static Object fragment() {
    return browser.evaluate("location.hash");
  }
}
