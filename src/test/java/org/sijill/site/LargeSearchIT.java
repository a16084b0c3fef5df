package org.sijill.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.testing.SmallSite;

/**
 * What the search index of ten thousand articles weighs, and what a query of it loads and shows.
 */
class LargeSearchIT {

  private static final int ARTICLES = 10_000;

  private static final String EXCERPTS =
      "[...document.querySelectorAll('.result-text')].map(t => t.textContent.length > 5)";

  @TempDir static Path folder;
  private static SmallSite site;

  @BeforeAll
  static void build() {
    site = ManyArticles.in(folder.resolve("large"), ARTICLES);
    site.build();
    assertThat(site.problems()).isEmpty();
  }

  @Test
  void theIndexIsSomeHundredSmallFiles() throws IOException {
    List<Path> files = ManyArticles.files(site.site().resolve("assets/search"));

    assertThat(files).hasSizeBetween(100, 999);
    for (Path file : files) {
      assertThat(Files.size(file)).as(file.toString()).isLessThan(60_000);
    }
  }

  /** Whatever its words are; and each result has a line of its text. */
  @Test
  @Timeout(180)
  void aQueryLoadsNoMoreThanAHundredThousandBytes() throws IOException {
    try (Browser browser = Browser.start(folder.resolve("profile"))) {
      for (String query : ManyArticles.queries()) {
        ManyArticles.search(browser, site, query);

        assertThat(ManyArticles.loaded(browser)).as(query).isBetween(1_000L, 100_000L);
        assertThat((List<?>) browser.evaluate(EXCERPTS)).as(query).isNotEmpty();
        assertThat(browser.evaluate(EXCERPTS)).asString().as(query).doesNotContain("false");
      }
    }
  }
}
