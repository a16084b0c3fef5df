package org.sijill.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
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
    site = ManyArticles.in(folder.resolve("one"), ARTICLES);
    site.build();
    assertThat(site.problems()).isEmpty();
  }

  /** No file is large, and there are no more than some hundred. */
  @Test
  void theIndexIsManySmallFiles() throws IOException {
    List<Path> files = ManyArticles.files(site.site().resolve("assets/search"));

    assertThat(files).hasSizeBetween(6, 300);
    for (Path file : files) {
      assertThat(Files.size(file)).as(file.toString()).isLessThan(40_000);
    }
  }

  /** What a query loads is bounded, the index itself included, whatever its words are. */
  @Test
  @Timeout(120)
  void aQueryLoadsNoMoreThanAHundredThousandBytes() throws IOException {
    try (Browser browser = Browser.start(folder.resolve("profile"))) {
      for (String query : ManyArticles.queries()) {
        ManyArticles.search(browser, site, query);

        assertThat(browser.evaluate("document.querySelectorAll('.result').length"))
            .as(query)
            .isNotEqualTo(0L);
        assertThat(ManyArticles.loaded(browser)).as(query).isBetween(1_000L, 100_000L);
      }
    }
  }

  /** The parallel streams of a task run in the pool of the task. */
  @Test
  void anyNumberOfCoresMakesTheSameIndex() throws Exception {
    SmallSite other = ManyArticles.in(folder.resolve("other"), ARTICLES);
    ForkJoinPool one = new ForkJoinPool(1);
    try {
      one.invoke(ForkJoinTask.adapt((Runnable) other::build));
    } finally {
      one.shutdown();
    }

    for (Path file : ManyArticles.files(site.site().resolve("assets/search"))) {
      Path same = other.site().resolve(site.site().relativize(file));
      assertThat(same).hasSameBinaryContentAs(file);
    }
  }
}
