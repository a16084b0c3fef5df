package org.sijill.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.testing.SmallSite;

/** The way from an article to the events that it tells, and to the articles that continue it. */
class ToldEventsTest {

  private static final String ENGLISH =
      """
      ## Before

      Calm on 12 September 2023.

      ## The meeting of 13 September 2023

      They met on 13 September 2023, and on 13 September 2023 they parted.
      """;

  @TempDir Path folder;

  private SmallSite site() {
    return SmallSite.in(folder)
        .with(
            "articles/first/ar.md",
            SmallSite.text("عنوان", "ملخص", "## أول\n\nمتن\n\n## ثان\n\nمتن"))
        .with("articles/first/en.md", SmallSite.text("Headline", "Summary", ENGLISH));
  }

  private static String event(String date, String title, String rest) {
    return "date: " + date + "\ntitle: {ar: " + title + ", en: " + title + "}\n" + rest;
  }

  private static final String TOLD_IN_SECTION_2 =
      """
      points:
        - question: {en: Where?}
          accounts: [{article: first, stance: reports, section: 2, says: {en: There.}}]
      """;

  private static List<String> hrefs(Element in, String query) {
    return in.select(query).eachAttr("href");
  }

  @Test
  void anEventStandsAtTheSectionThatTellsItAndElseAtTheTop() {
    SmallSite site =
        site()
            .with("events/summit.yaml", event("2023-09-13", "Summit", TOLD_IN_SECTION_2))
            .with("events/drill.yaml", event("2023-08", "Drill", "articles: [first]\n"))
            .build();

    assertThat(site.problems()).noneMatch(problem -> problem.contains("error"));
    Document page = site.page("en/articles/first.html");
    assertThat(page.select(".told-events li").eachText()).containsExactly("Drill", "Summit");
    assertThat(page.select(".prose > .told-events:first-child li").eachText())
        .containsExactly("Drill");
    assertThat(page.select("h2:contains(The meeting) + .told-events li").eachText())
        .containsExactly("Summit");
    assertThat(hrefs(page, ".told-events a"))
        .containsExactly("../events/drill.html", "../events/summit.html");
  }

  @Test
  void aDateLeadsToTheEventOfThatDayOnceInASectionAndNeverInAHeading() {
    SmallSite site =
        site()
            .with("events/summit.yaml", event("2023-09-13", "Summit", ""))
            .with("events/vague.yaml", event("2023-09-12~", "Vague", ""))
            .build();

    Document page = site.page("en/articles/first.html");
    assertThat(page.select(".prose a").eachText()).containsExactly("13 September 2023");
    assertThat(hrefs(page, ".prose a")).containsExactly("../events/summit.html");
    assertThat(page.select(".prose h2 a")).isEmpty();
  }

  @Test
  void aDayWithSeveralEventsLeadsIntoTheChronology() {
    SmallSite site =
        site()
            .with("events/summit.yaml", event("2023-09-13", "Summit", ""))
            .with("events/toast.yaml", event("2023-09-13", "Toast", ""))
            .build();

    String href = "../chronology/index.html#summit";
    assertThat(hrefs(site.page("en/articles/first.html"), ".prose a")).containsExactly(href);
    assertThat(site.page("en/chronology/index.html").getElementById("summit")).isNotNull();
  }

  @Test
  void arabicDatesAreFoundWithEitherNameOfTheMonthAndInAnyDigits() {
    SmallSite site =
        site()
            .with(
                "articles/first/ar.md",
                SmallSite.text(
                    "عنوان",
                    "ملخص",
                    "في ١٣ أيلول ٢٠٢٣.\n\n## أول\n\nفي 13 سبتمبر/أيلول 2023.\n\n## ثان\n\nمتن"))
            .with("events/summit.yaml", event("2023-09-13", "Summit", ""))
            .build();

    assertThat(site.page("ar/articles/first.html").select(".prose a").eachText())
        .containsExactly("١٣ أيلول ٢٠٢٣", "13 سبتمبر/أيلول 2023");
  }

  @Test
  void anArticleThatIsRelatedIsNotNamedAgainAmongTheLinks() {
    SmallSite site =
        site()
            .withArticle(
                "second",
                """
                published: 2023-09-15
                originalLanguage: ar
                rights: digest
                thread: story
                follows: [first]
                """,
                "متن",
                "[first](../first/en.md)")
            .build();

    Document first = site.page("en/articles/first.html");
    assertThat(first.select(".related .reason").text())
        .startsWith("continues this article; same thread");
    assertThat(first.select(".citations")).isEmpty();
    assertThat(site.page("en/articles/second.html").select(".related .reason").text())
        .startsWith("this article continues it; same thread");
  }

  @Test
  void anArticleThatIsNotOfferedAsRelatedIsNamedAmongTheLinks() {
    SmallSite site = site();
    String settings = "related: {limit: 0}\n";
    site.with("archive.yaml", readSettings(site) + settings)
        .withArticle(
            "second",
            "published: 2023-09-15\noriginalLanguage: ar\nrights: digest\nfollows: [first]\n",
            "متن",
            "Text")
        .build();

    assertThat(site.page("en/articles/second.html").select(".citations").text())
        .contains("Continues Headline");
    assertThat(site.page("en/articles/first.html").select(".citations").text())
        .contains("Continued by Headline second");
  }

  private static String readSettings(SmallSite site) {
    try {
      return Files.readString(site.content().resolve("archive.yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
