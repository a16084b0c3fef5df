package org.sijill.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** Comforts that a script adds, also to a page from the disk. */
class ReadingToolsIT {

  @TempDir static Path folder;
  private static BuiltArchive archive;
  private static Browser browser;

  @BeforeAll
  static void start() throws IOException {
    archive = BuiltArchive.in(folder);
    browser = Browser.start(folder.resolve("profile"));
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  @BeforeEach
  void desktop() {
    browser.resize(1280, 800);
  }

  @Test
  void theChosenColoursAndSizeAreRemembered() {
    open("en/index.html");
    String light = paper();
    choose("theme", "dark");
    choose("size", "large");
    assertThat(paper()).isNotEqualTo(light);

    open("ar/articles/index.html");
    assertThat(browser.evaluate("document.documentElement.dataset.theme")).isEqualTo("dark");
    assertThat(browser.evaluate("document.documentElement.dataset.size")).isEqualTo("large");
    browser.evaluate("(document.querySelector('.reading').open = true)");
    browser.await("document.querySelector('select[name=theme]').value === 'dark'");

    browser.evaluate("(localStorage.clear(), true)");
  }

  /** Opens the panel, whose script is loaded then, and chooses until that has answered. */
  private static void choose(String name, String value) {
    browser.evaluate("(document.querySelector('.reading').open = true)");
    browser.await(
        """
        (field => {
          field.value = '%2$s';
          field.checked = true;
          field.dispatchEvent(new Event('change'));
          return document.documentElement.dataset['%1$s'] === '%2$s';
        })(document.querySelector('.reading [name=%1$s]'))
        """
            .formatted(name, value));
  }

  /** The header breaks elsewhere in each language, and the panel opens wherever it then is. */
  @Test
  void theSettingsOpenInsideTheWindow() {
    List<String> faults = new ArrayList<>();
    for (String language : new String[] {"ar", "en", "ru", "ko"}) {
      for (int width : new int[] {320, 390, 430, 820, 960, 1280}) {
        browser.resize(width, 800);
        open(language + "/index.html");
        browser.evaluate(
            "(document.querySelector('.menu-button').offsetHeight"
                + " && document.querySelector('.menu-button').click(), true)");
        browser.evaluate("(document.querySelector('.reading').open = true)");
        String edges =
            String.valueOf(
                browser.evaluate(
                    """
                    (() => {
                      const panel = document.querySelector('.reading-panel').getBoundingClientRect();
                      const summary = document.querySelector('.reading').getBoundingClientRect();
                      const page = document.documentElement;
                      return panel.width > 0 && panel.left >= 0 && panel.right <= page.clientWidth
                          && page.scrollWidth <= page.clientWidth
                          && panel.left <= summary.left && panel.right >= summary.right
                          ? 'inside' : panel.left + ' to ' + panel.right;
                    })()
                    """));
        if (!edges.equals("inside")) {
          faults.add(language + " at " + width + ": " + edges);
        }
      }
    }

    assertThat(faults).isEmpty();
  }

  /** Beside the mark on a desk; at the end on a phone. */
  @Test
  void notesStandBesideTheTextWhereThereIsRoom() {
    for (String language : new String[] {"ar", "en"}) {
      open(withNotes(language));
      assertThat(browser.evaluate(OVERLAPS)).as("a note on the events told").isEqualTo(false);
      browser.evaluate(
          "(document.querySelectorAll('.told-events').forEach(list => list.remove()),"
              + " dispatchEvent(new Event('resize')), true)");
      assertThat(distance()).isBetween(-12.0, 40.0);

      browser.resize(390, 800);
      open(withNotes(language));
      assertThat(distance()).isGreaterThan(200);
      browser.resize(1280, 800);
    }
  }

  private static final String OVERLAPS =
      """
      (() => {
        const boxes = selector => [...document.querySelectorAll(selector)]
            .map(element => element.getBoundingClientRect());
        return boxes('.notes li').some(note => boxes('.told-events').some(told =>
            note.top < told.bottom && told.top < note.bottom
            && note.left < told.right && told.left < note.right));
      })()
      """;

  @Test
  void theCitationNamesWhatACitationNames() {
    open(SamplePages.of(archive, "articles/2").get(0));
    String citation =
        String.valueOf(browser.evaluate("document.getElementById('site:cite').innerText"));

    assertThat(citation).contains("«").contains("الطبعة").contains("التقارب");
    assertThat(browser.evaluate("document.querySelector('.tools').offsetHeight")).isNotEqualTo(0L);
  }

  /** WCAG 2.2, 2.1.4 Character Key Shortcuts. */
  @Test
  void aSlashLeadsToTheSearchUnlessSomethingHasTheFocusOrTheReaderDeclined() {
    open("en/articles/index.html");
    browser.press("/");
    assertThat(browser.evaluate("document.activeElement.type")).isEqualTo("search");

    open("en/articles/index.html");
    browser.press(Keys.TAB, "/");
    assertThat(browser.evaluate("document.activeElement.className")).isEqualTo("skip");

    choose("keys", "off");
    open("en/people/index.html");
    browser.press("/");
    assertThat(browser.evaluate("document.activeElement === document.body")).isEqualTo(true);
    browser.evaluate("(localStorage.clear(), true)");
  }

  @Test
  void aSectionOrAQueryGoesAlongIntoAnotherLanguage() {
    browser.open(archive.site().resolve("ar/search.html"), "#q=%D9%82%D9%85%D8%A9");
    browser.evaluate("(document.querySelector('.site-languages a[hreflang=en]').click(), true)");

    assertThat(browser.address()).endsWith("/en/search.html#q=%D9%82%D9%85%D8%A9");
  }

  @Test
  @Timeout(60)
  void theContentsTellWhichSectionIsRead() {
    open(withNotes("ar"));
    browser.evaluate("(document.querySelectorAll('.prose h2')[1].scrollIntoView(), true)");

    browser.await(
        "document.querySelector('.contents [aria-current]').textContent"
            + " === document.querySelectorAll('.prose h2')[1].textContent");
  }

  /** Its parts lie beside each other, and the field has room for a word. */
  @Test
  void onAPhoneTheHeaderIsOneRowWithAMenu() {
    for (String language : new String[] {"ar", "en", "ru", "ko"}) {
      browser.resize(320, 640);
      open(language + "/articles/index.html");
      assertThat(number("document.querySelector('.site-header').offsetHeight")).isLessThan(90);
      assertThat(number("document.querySelector('.site-search input').offsetWidth"))
          .isGreaterThan(100);
      assertThat(number("document.querySelector('.site-nav').offsetHeight")).isZero();

      browser.evaluate("(document.querySelector('.menu-button').click(), true)");
      assertThat(number("document.querySelector('.site-nav').offsetHeight")).isPositive();
      assertThat(number("document.querySelector('.site-languages').offsetHeight")).isPositive();
    }
  }

  private static double number(String expression) {
    return ((Number) browser.evaluate(expression)).doubleValue();
  }

  private static String withNotes(String language) {
    return archive.pages().entrySet().stream()
        .filter(page -> page.getKey().startsWith(language + "/articles/"))
        .filter(page -> !page.getValue().select(".notes").isEmpty())
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  /** How far below its mark a note stands, in CSS pixels. */
  private static double distance() {
    return number(
        "document.getElementById('fn:1').getBoundingClientRect().top"
            + " - document.getElementById('fnref:1').getBoundingClientRect().top");
  }

  private static String paper() {
    return String.valueOf(browser.evaluate("getComputedStyle(document.body).backgroundColor"));
  }

  private static void open(String path) {
    browser.open(archive.site().resolve(path));
  }
}
