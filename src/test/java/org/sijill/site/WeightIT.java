package org.sijill.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader has to wait for, in the archive in this repository. */
class WeightIT {

  private static final long PAGE = 60_000;

  private static final long SEARCH = 32_000;

  /** Of one language; a page that shows two beside each other needs those of both. */
  private static final long FONTS = 150 * 1024;

  /**
   * Half of what Core Web Vitals call good. A machine without any font for a script has none to
   * stand in, and its lines may move by a hair, the more so the busier it is.
   */
  private static final double SHIFT = 0.05;

  /**
   * Takes a page away from its end, part by part, and says which text on the first screen moves.
   */
  private static final String MOVED_BY_WHAT_FOLLOWS =
      """
      document.fonts.ready.then(() => {
        document.documentElement.style.overflowY = 'scroll';
        const place = text => {
          const range = document.createRange();
          range.selectNodeContents(text);
          return range.getClientRects()[0];
        };
        const nodes = [];
        const texts = new Map();
        const walker = document.createTreeWalker(document.querySelector('main'));
        while (walker.nextNode()) {
          const node = walker.currentNode;
          nodes.unshift(node);
          const at = node.nodeType === Node.TEXT_NODE && node.data.trim() && place(node);
          if (at && at.top < innerHeight) texts.set(node, at);
        }
        const moved = [];
        for (const node of nodes) {
          const check =
              node.localName
              && node.matches(
                  'main > *, section > *, .article > *, .page-header > *, li, tr, dl > div, form > *')
              && !node.matches('.turns *')
              && node.getBoundingClientRect().top < innerHeight;
          node.remove();
          if (!check) continue;
          for (const [text, at] of texts) {
            const now = text.isConnected && place(text);
            if (!now) texts.delete(text);
            else if (Math.abs(now.x - at.x) > 1 || Math.abs(now.y - at.y) > 1) {
              moved.push(`${text.data.trim()} by ${node.localName}.${node.className}`);
              texts.delete(text);
            }
          }
        }
        return moved;
      })
      """;

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

  /**
   * HTML, style sheets and scripts together, uncompressed, on the kind of screen that needs most; a
   * sheet for print, or for screens of another width, is not waited for.
   */
  @Test
  void anArticleIsLight() throws IOException {
    List<String> heavy = new ArrayList<>();
    for (String path : archive.pages().keySet()) {
      if (path.matches("[a-z]+/articles/(?!index)[^/]*")) {
        long weight =
            Files.size(archive.site().resolve(path))
                + weight(path, "link[rel=stylesheet]:not([media]), script[src]")
                + Math.max(
                    weight(path, "link[media*=max-width]"), weight(path, "link[media*=min-width]"));
        if (weight > PAGE) {
          heavy.add(path + ": " + weight);
        }
      }
    }

    assertThat(heavy).isEmpty();
  }

  /** The scripts that the page names; the index is loaded when somebody searches. */
  @Test
  void searchIsLight() throws IOException {
    for (String path : archive.pages().keySet()) {
      if (path.endsWith("/search.html")) {
        assertThat(weight(path, "script[src]")).as(path).isBetween(20_000L, SEARCH);
      }
    }
  }

  /** Returns how many bytes the files have that elements of a page name. */
  private static long weight(String path, String elements) throws IOException {
    long weight = 0;
    for (Element part : archive.pages().get(path).select(elements)) {
      String reference = part.hasAttr("src") ? part.attr("src") : part.attr("href");
      weight += Files.size(archive.site().resolve(path).resolveSibling(reference));
    }
    return weight;
  }

  /** What a first page, an article and the chronology ask for, and lay out without a jump. */
  @Test
  void theFontsOfALanguageAreLightAndMoveNothing() throws IOException {
    List<String> faults = new ArrayList<>();
    for (String path : SamplePages.of(archive)) {
      if (path.matches("[a-z]+/(index.html|articles/2.*|chronology/index.html)")) {
        browser.resize(path.hashCode() % 2 == 0 ? 390 : 1280, 800);
        browser.open(archive.site().resolve(path));
        long fonts = 0;
        for (String request : browser.requests()) {
          fonts += request.endsWith(".woff2") ? Files.size(Path.of(URI.create(request))) : 0;
        }
        int languages = path.matches("[a-z]+/articles/[^/]+/.*") ? 2 : 1;
        if (fonts > languages * FONTS) {
          faults.add(path + ": " + fonts + " bytes of fonts");
        }
        if (shift() > SHIFT) {
          faults.add(path + ": moves by " + shift());
        }
      }
    }

    assertThat(faults).isEmpty();
  }

  /**
   * A browser shows what it has read, while it reads on. The turning points are the exception: they
   * stand in two columns of one height, and are read at once, as they open their page.
   */
  @Test
  void whatIsReadOfAPageDoesNotMoveWhenTheRestComes() {
    List<String> faults = new ArrayList<>();
    for (String path : SamplePages.of(archive)) {
      if (!path.matches("(en|ko|ru)/.*")) {
        for (int width : new int[] {390, 1280}) {
          browser.resize(width, 800);
          browser.open(archive.site().resolve(path));
          for (Object moved : (List<?>) browser.evaluateAsync(MOVED_BY_WHAT_FOLLOWS)) {
            faults.add(path + ", " + width + " px: " + moved);
          }
        }
      }
    }

    assertThat(faults).isEmpty();
  }

  /** The sum that Core Web Vitals call the cumulative layout shift. */
  private static double shift() {
    return ((Number)
            browser.evaluate(
                """
                (() => {
                  const observer = new PerformanceObserver(() => {});
                  observer.observe({type: 'layout-shift', buffered: true});
                  return observer.takeRecords().reduce((sum, entry) => sum + entry.value, 0);
                })()
                """))
        .doubleValue();
  }
}
