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
import org.openqa.selenium.Keys;

/** Whether everyone can read the archive in this repository, in Chromium. */
class AccessibilityIT {

  private static final int PHONE = 390;
  private static final int DESKTOP = 1280;

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
    browser.prefer("prefers-color-scheme", "light");
    browser.resize(DESKTOP, 800);
  }

  /** Every kind of page, in every language, light and dark, on a phone and on a desk. */
  @Test
  void axeFindsNothing() {
    List<String> found = new ArrayList<>();
    for (String path : SamplePages.of(archive)) {
      for (int width : List.of(PHONE, DESKTOP)) {
        browser.resize(width, 800);
        browser.prefer("prefers-color-scheme", "light");
        open(path);
        browser.axe("").forEach(line -> found.add(path + " " + width + " px: " + line));
        // Nothing but the colours is another in the dark.
        browser.prefer("prefers-color-scheme", "dark");
        browser
            .axe("color-contrast")
            .forEach(line -> found.add(path + " dark " + width + " px: " + line));
      }
    }

    assertThat(found).isEmpty();
  }

  /** Without this, a broken axe would find nothing too. */
  @Test
  void axeWouldFindAPictureWithoutWords() {
    open("en/index.html");
    browser.evaluate("document.querySelector('main').appendChild(new Image(9, 9)).tagName");

    assertThat(browser.axe("image-alt")).anyMatch(line -> line.startsWith("image-alt"));
  }

  /** WCAG 2.2, 1.4.12 Text Spacing, where there is least room for it. */
  @Test
  void textMayBeSpacedOut() {
    browser.resize(320, 640);
    List<String> wide = new ArrayList<>();
    for (String path : SamplePages.of(archive)) {
      open(path);
      long width =
          number(
              """
              (() => {
                const sheet = new CSSStyleSheet();
                sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
                    word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }`);
                document.adoptedStyleSheets = [sheet];
                return document.documentElement.scrollWidth;
              })()
              """);
      if (width > 320) {
        wide.add(path + ": " + width + " px");
      }
    }

    assertThat(wide).isEmpty();
  }

  /** From the first page to a story, to one that is related to it, and back, by keys alone. */
  @Test
  void theKeyboardLeadsToARelatedStoryAndBack() {
    for (String language : List.of("ar", "en", "ru", "ko")) {
      open(language + "/index.html");
      follow(".latest .item-title a");
      assertThat(browser.address()).contains("/articles/");

      String article = browser.address();
      follow(".related .item-title a");
      assertThat(browser.address()).contains("/articles/").isNotEqualTo(article);

      follow(".site-name");
      assertThat(browser.address()).endsWith("/index.html").doesNotContain("articles");
    }
  }

  @Test
  void theFirstKeySkipsToTheText() {
    open("ar/articles/index.html");
    browser.press(Keys.TAB);
    assertThat(focused()).isEqualTo("skip");

    browser.press(Keys.ENTER);
    assertThat(browser.evaluate("document.activeElement.id")).isEqualTo("site:main");
  }

  /** WCAG 2.2, 2.4.7 Focus Visible and 2.4.11 Focus Not Obscured. */
  @Test
  void whatHasTheFocusIsSeen() {
    browser.prefer("prefers-reduced-motion", "reduce");
    for (int width : List.of(PHONE, DESKTOP)) {
      browser.resize(width, 800);
      open(SamplePages.of(archive, "articles/2").get(0));
      for (int i = 0; i < 60; i++) {
        browser.press(Keys.TAB);
        assertThat(browser.evaluate(SEEN)).as("focus " + i + " at " + width + " px").isEqualTo("");
      }
    }
  }

  private static final String SEEN =
      """
      (() => {
        const focused = document.activeElement;
        const style = getComputedStyle(focused);
        const box = focused.getBoundingClientRect();
        return style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2
            || box.width < 2 || box.bottom < 0 || box.top > innerHeight
            ? focused.outerHTML : '';
      })()
      """;

  /** WCAG 2.2, 2.5.8 Target Size: all that does not stand in running text has 24 px each way. */
  @Test
  void everyTargetIsLargeEnough() {
    List<String> small = new ArrayList<>();
    for (String path : SamplePages.of(archive)) {
      for (int width : List.of(PHONE, DESKTOP)) {
        browser.resize(width, 800);
        open(path);
        String found = String.valueOf(browser.evaluate(SMALL));
        if (!found.isEmpty()) {
          small.add(path + " " + width + " px: " + found);
        }
      }
    }

    assertThat(small).isEmpty();
  }

  /**
   * What is clipped away is for the keyboard; what fills no line of its own is running text; what a
   * small map names is a link in the card or the list beside it too.
   */
  private static final String SMALL =
      """
      (() => {
        const small = [];
        for (const target of document.querySelectorAll(
            'a[href]:not(.region a), button, summary, select, label')) {
          const box = target.getBoundingClientRect();
          const header = target.closest('header');
          if (header && header.getBoundingClientRect().width <= 1) continue;
          const block = target.closest('p, li, td, th, dd, h1, h2, h3, h4, blockquote, figcaption');
          const words = target.closest('.prose') ? 'running text' : block ? [...block.childNodes].filter(node => node.nodeType === 3)
              .map(node => node.data).join('').replace(/[\\s·:,،]+/g, '') : '';
          if (box.width > 1 && box.height > 1 && (box.width < 23.5 || box.height < 23.5)
              && (words.length < 12 || target.ownerSVGElement)) {
            small.push(target.outerHTML.slice(0, 150) + ' ' + box.width + ' x ' + box.height);
          }
        }
        return small.slice(0, 3).join(' | ');
      })()
      """;

  @Test
  void nothingMovesForWhoeverAsksForRest() {
    open("en/index.html");
    browser.prefer("prefers-reduced-motion", "reduce");

    assertThat(browser.evaluate("getComputedStyle(document.documentElement).scrollBehavior"))
        .isEqualTo("auto");
  }

  /** Presses Tab until a link has the focus, and then Enter. */
  private static void follow(String selector) {
    for (int i = 0; i < 200; i++) {
      browser.press(Keys.TAB);
      if (browser.evaluate("document.activeElement.matches('" + selector + "')").equals(true)) {
        String from = browser.address();
        browser.press(Keys.ENTER);
        assertThat(browser.address()).isNotEqualTo(from);
        return;
      }
    }
    throw new AssertionError("no key leads to " + selector + " on " + browser.address());
  }

  private static Object focused() {
    return browser.evaluate("document.activeElement.className");
  }

  private static void open(String path) {
    browser.open(archive.site().resolve(path));
  }

  private static long number(String expression) {
    return ((Number) browser.evaluate(expression)).longValue();
  }
}
