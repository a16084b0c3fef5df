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
import org.junit.jupiter.api.io.TempDir;

/** The archive in this repository, opened from the disk in Chromium. */
class BrowserIT {

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

  /**
   * Nothing in the console, nothing missing, nothing asked of the network, and no page wider than
   * the narrowest phone (WCAG 2.2, 1.4.10 Reflow).
   */
  @Test
  void everyPageOpensFromTheDiskAndFitsAPhone() {
    browser.resize(320, 640);
    List<String> faults = new ArrayList<>();
    for (String path : archive.pages().keySet()) {
      if (path.equals("404.html")) {
        // A server shows it, with addresses from its root: see PreviewIT.
        continue;
      }
      open(path).forEach(fault -> faults.add(path + ": " + fault));
      long width = number("Math.max(document.documentElement.scrollWidth, window.innerWidth)");
      if (width > 320) {
        faults.add(path + ": " + width + " px wide");
      }
    }

    assertThat(faults).isEmpty();
  }

  /**
   * Between a phone and a desk: where the margin is not there yet, and where it has just come. Of
   * these languages, Russian has the longest words.
   */
  @Test
  void noPageIsWiderThanATablet() {
    List<String> faults = new ArrayList<>();
    for (int width : new int[] {768, 960}) {
      browser.resize(width, 800);
      for (String path : SamplePages.of(archive)) {
        if (!path.startsWith("ru/")) {
          continue;
        }
        open(path);
        if (number("document.documentElement.scrollWidth") > width) {
          faults.add(path + " at " + width + " px");
        }
      }
    }

    assertThat(faults).isEmpty();
  }

  @Test
  void aMissingFileWouldBeNoticed() {
    assertThat(browser.open(archive.site().resolve("no-such-page.html"))).isNotEmpty();
  }

  @Test
  void arabicRunsFromTheRight() {
    open("ar/index.html");

    assertThat(layOutNavigationInARow()).isNegative();
    assertThat(direction("html")).isEqualTo("rtl");
    assertThat(direction("main")).isEqualTo("rtl");
    assertThat(direction("h1")).isEqualTo("rtl");
  }

  @Test
  void englishRunsFromTheLeft() {
    open("en/index.html");

    assertThat(layOutNavigationInARow()).isPositive();
    assertThat(direction("main")).isEqualTo("ltr");
  }

  private static List<String> open(String path) {
    return browser.open(archive.site().resolve(path));
  }

  /**
   * Returns how far right of the first entry the second lies, when the list is a row, whatever a
   * stylesheet makes of it.
   */
  private static long layOutNavigationInARow() {
    return number(
        """
        (() => {
          const list = document.querySelector('.site-nav ul');
          list.style.display = 'flex';
          list.style.flexWrap = 'nowrap';
          const [first, second] = [...list.children].map(item => item.getBoundingClientRect());
          return Math.round(second.left - first.left);
        })()
        """);
  }

  private static Object direction(String element) {
    return browser.evaluate(
        "getComputedStyle(document.querySelector('" + element + "')).direction");
  }

  private static long number(String expression) {
    return ((Number) browser.evaluate(expression)).longValue();
  }
}
