package org.sijill.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.testing.SmallSite;

/** The chronology opens with the events on which the story turns. */
class SpineTest {

  private static final String RECORD =
      "published: 2023-09-14\noriginalLanguage: ar\nrights: digest\n";

  @TempDir Path folder;

  private SmallSite events(String chronology) {
    SmallSite site = SmallSite.in(folder);
    append(site, chronology);
    return site.withArticle("second", RECORD, "نص", "Text")
        .with("events/a.yaml", event("2023-01-01", "Letter", "[first]"))
        .with("events/b.yaml", event("2023-02-01", "Talks", "[first]"))
        .with("events/c.yaml", event("2023-03-01", "Summit", "[first, second]"))
        .with("events/d.yaml", event("2023-04-01", "Treaty", "[second]"))
        .build();
  }

  static void append(SmallSite site, String settings) {
    try {
      site.with(
          "archive.yaml", Files.readString(site.content().resolve("archive.yaml")) + settings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String event(String date, String title, String articles) {
    return "date: %s\ntitle: {ar: حدث, en: %s}\nsummary: {ar: وصف, en: About the %s}\narticles: %s\n"
        .formatted(date, title, title.toLowerCase(Locale.ROOT), articles);
  }

  @Test
  void inTheOrderInWhichTheArchiveNamesThem() {
    SmallSite site = events("chronology: {from: a, to: d, spine: [c, b]}\n");
    Document page = site.page("en/chronology/index.html");

    assertThat(site.problems()).isEmpty();
    assertThat(page.select(".spine .turn-title").eachText()).containsExactly("Summit", "Talks");
    assertThat(page.select(".spine .turn-summary").eachText())
        .containsExactly("About the summit", "About the talks");
    assertThat(page.select(".spine .turn-date").eachText())
        .containsExactly("1 March 2023", "1 February 2023");
    assertThat(page.select(".spine .turn-title a").eachAttr("href"))
        .as("a turning point leads to its entry")
        .containsExactly("#c", "#b");
    assertThat(page.select(".entry-turn").eachAttr("id")).containsExactly("b", "c");
    assertThat(page.select(".spine .turn:first-child .reports a").eachAttr("href"))
        .containsExactly("../articles/first.html", "../articles/second.html");
  }

  @Test
  void withoutNamesTheFirstTheLastAndTheMostReported() {
    Document page = events("").page("en/chronology/index.html");

    assertThat(page.select(".spine .turn-title").eachText())
        .containsExactly("Letter", "Summit", "Treaty");
  }
}
