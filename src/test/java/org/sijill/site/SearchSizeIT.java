package org.sijill.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.testing.SmallSite;

/** How large the search index of many articles is, and that it is the same on any machine. */
class SearchSizeIT {

  private static final int ARTICLES = 1_500;

  @TempDir static Path folder;
  private static SmallSite site;

  @BeforeAll
  static void build() throws IOException {
    site = articles(folder.resolve("one"));
    site.build();
    assertThat(site.problems()).isEmpty();
  }

  private static SmallSite articles(Path where) throws IOException {
    SmallSite made = SmallSite.in(where);
    for (int i = 0; i < ARTICLES; i++) {
      String words = text(i);
      String record =
          "source: paper\npublished: "
              + (1900 + i % 120)
              + "\noriginalLanguage: ar\nrights: digest\n";
      made.withArticle("item-" + i, record, "حديث " + words, "A talk of " + words);
    }
    return made;
  }

  /** Frequent words and rare ones, as in any text: the n-th word is n times rarer. */
  private static String text(int article) {
    StringBuilder text = new StringBuilder();
    int seed = article + 1;
    for (int i = 0; i < 80; i++) {
      seed = seed * 1_103_515_245 + 12_345;
      int word = (int) StrictMath.pow(20_000, (seed >>> 8) / (double) (1 << 24));
      text.append(" w").append(Integer.toString(word, 36).replaceAll("[0-9]", "x"));
    }
    return text.toString();
  }

  /** No file is large, and there are no more than some hundred. */
  @Test
  void theIndexIsManySmallFiles() throws IOException {
    List<Path> files = files(site.site().resolve("assets/search"));

    assertThat(files).hasSizeBetween(6, 300);
    for (Path file : files) {
      assertThat(Files.size(file)).as(file.toString()).isLessThan(40_000);
    }
  }

  /** What a query loads is bounded, the index itself included, whatever its words are. */
  @Test
  @Timeout(120)
  void aQueryLoadsNoMoreThanAHundredThousandBytes() throws IOException {
    List<String> words = List.of(text(7).strip().split(" ", -1));
    try (Browser browser = Browser.start(folder.resolve("profile"))) {
      for (String query :
          List.of(
              "talk",
              words.get(0),
              words.get(3) + " " + words.get(40),
              String.join(" ", words.subList(10, 30)),
              "\"" + words.get(20) + " " + words.get(21) + "\"",
              "headlin itme-7 -" + words.get(5),
              "wa")) {
        assertThat(
                browser.open(
                    site.site().resolve("en/search.html"), "#q=" + query.replace(' ', '+')))
            .isEmpty();
        browser.await("document.getElementById('site:status').textContent !== ''");

        assertThat(browser.evaluate("document.querySelectorAll('.result').length"))
            .as(query)
            .isNotEqualTo(0L);
        assertThat(loaded(browser)).as(query).isBetween(1_000L, 100_000L);
      }
    }
  }

  /** The bytes of the index that the page has loaded by now. */
  private static long loaded(Browser browser) throws IOException {
    long bytes = 0;
    for (Object file :
        (List<?>)
            browser.evaluate(
                "[...document.scripts].map(s => s.src).filter(s => s.includes('/assets/search/'))")) {
      bytes += Files.size(Path.of(URI.create(String.valueOf(file))).normalize());
    }
    return bytes;
  }

  /** The parallel streams of a task run in the pool of the task. */
  @Test
  void anyNumberOfCoresMakesTheSameIndex() throws Exception {
    SmallSite other = articles(folder.resolve("other"));
    ForkJoinPool one = new ForkJoinPool(1);
    try {
      one.invoke(ForkJoinTask.adapt((Runnable) other::build));
    } finally {
      one.shutdown();
    }

    for (Path file : files(site.site().resolve("assets/search"))) {
      Path same = other.site().resolve(site.site().relativize(file));
      assertThat(same).hasSameBinaryContentAs(file);
    }
  }

  private static List<Path> files(Path below) throws IOException {
    try (Stream<Path> files = Files.walk(below)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
