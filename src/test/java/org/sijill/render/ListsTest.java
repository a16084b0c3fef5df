package org.sijill.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.testing.SmallSite;

/** What lists and indexes say of what they list, and in which order. */
class ListsTest {

  private static final String RECORD = "originalLanguage: ar\nrights: digest\n";

  @TempDir Path folder;

  @Test
  void aThreadIsToldFromItsBeginning() {
    SmallSite site = SmallSite.in(folder);
    for (String year : List.of("2019", "2024", "2021")) {
      site.withArticle("a" + year, "thread: story\npublished: " + year + "\n" + RECORD, "نص", "x");
    }
    site.build();

    assertThat(site.page("en/threads/story.html").select(".item-title").eachText())
        .containsExactly("Headline a2019", "Headline a2021", "Headline", "Headline a2024");
    assertThat(site.page("en/articles/a2021.html").select(".thread-place li > a").eachText())
        .containsExactly("Headline a2019", "Headline");
    assertThat(site.page("en/articles/index.html").select(".item-title").eachText())
        .startsWith("Headline a2024");
  }

  @Test
  void aLongThreadLeadsToItsYearsInTheirOrder() {
    SmallSite site = SmallSite.in(folder);
    for (int i = 0; i < 201; i++) {
      String year = "published: " + (2020 + i % 3) + "\n";
      site.withArticle("a" + i, "thread: story\n" + year + RECORD, "نص", "x");
    }
    site.build();

    assertThat(site.page("en/threads/story.html").select(".pages a").eachText())
        .containsExactly("Oldest", "2020", "2021", "2022", "2023");
    assertThat(site.page("en/threads/story.html").select(".group-title").eachText())
        .containsExactly("2020");
  }

  @Test
  void aShortIndexSaysWhoSomebodyIsAndInHowManyArticles() {
    SmallSite site =
        SmallSite.in(folder)
            .with(
                "entities/people/kim.yaml",
                "name: {ar: كيم, en: Kim}\ndescription: {ar: رئيس., en: A leader. Born later.}\n")
            .with("entities/people/lee.yaml", "name: {ar: لي, en: Lee}\n")
            .with("articles/first/en.md", SmallSite.text("Headline", "Summary", "Kim left."))
            .build();

    assertThat(site.page("en/people/index.html").select(".index > li").eachText())
        .containsExactly("Kim 1 article A leader.", "Lee no articles");
    assertThat(site.page("en/people/index.html").select(".index > li").eachAttr("data-count"))
        .containsExactly("1", "0");
  }

  @Test
  void anIndexOfFortyHasLettersThatPassOverTheArticle() {
    SmallSite site = SmallSite.in(folder);
    for (int i = 0; i < 40; i++) {
      String name =
          i < 20 ? "ar: القاهرة " + i + ", en: Cairo " : "ar: بغداد " + i + ", en: Baghdad ";
      site.with("entities/places/p" + i + ".yaml", "name: {" + name + i + "}\n");
    }
    site.build();

    assertThat(site.page("ar/places/index.html").select(".letter-title").eachText())
        .containsExactly("ب", "ق");
    assertThat(site.page("en/places/index.html").select(".letter-title").eachText())
        .containsExactly("B", "C");
    assertThat(site.page("en/places/index.html").select(".index, [data-order]")).isEmpty();
  }

  @Test
  void anEntitysEventsHaveTheirDates() {
    SmallSite site =
        SmallSite.in(folder)
            .with("entities/people/kim.yaml", "name: {ar: كيم, en: Kim}\n")
            .with(
                "events/talks.yaml",
                "date: 2023-09-13~\ntitle: {ar: لقاء, en: Talks}\nparticipants: [kim]\n")
            .build();

    assertThat(site.page("en/people/kim.html").select(".events li").eachText())
        .containsExactly("around 13 September 2023 Talks");
  }

  @Test
  void whoIsInEveryArticleIsBesideNobody() {
    SmallSite site =
        SmallSite.in(folder)
            .with("entities/people/kim.yaml", "name: {ar: كيم, en: Kim}\n")
            .with("entities/people/lee.yaml", "name: {ar: لي, en: Lee}\n")
            .with("entities/people/noh.yaml", "name: {ar: نوه, en: Noh}\n")
            .with("articles/first/en.md", SmallSite.text("Headline", "Summary", "Kim alone."))
            .withArticle("a", "published: 2024\n" + RECORD, "نص", "Kim, Lee and Noh met.")
            .withArticle("b", "published: 2024\n" + RECORD, "نص", "Lee told Kim of Noh.")
            .withArticle("c", "published: 2024\n" + RECORD, "نص", "Kim was seen.")
            .build();

    assertThat(site.page("en/people/lee.html").select(".beside li").eachText())
        .containsExactly("Noh 2 articles");
    assertThat(site.page("en/people/kim.html").select(".beside")).isEmpty();
  }

  @Test
  void theSourcesTellOfArticlesWithoutAPublisher() {
    SmallSite site =
        SmallSite.in(folder).withArticle("a", "published: 2024\n" + RECORD, "نص", "Text").build();

    assertThat(site.page("en/sources/index.html").select(".index > li").eachText())
        .containsExactly("Paper 1 article", "Publisher not named 1 article Headline a");
  }

  @Test
  void theWayHereEndsWithThePage() {
    SmallSite site = SmallSite.in(folder).build();

    assertThat(site.page("en/articles/first.html").select(".breadcrumb li").eachText())
        .containsExactly("Home", "Articles", "Headline");
    assertThat(site.page("en/articles/first.html").select(".breadcrumb [aria-current=page]").text())
        .isEqualTo("Headline");
    assertThat(site.page("en/index.html").select(".breadcrumb")).isEmpty();
  }

  @Test
  void anArticleTellsHowLongItTakesToRead() {
    String words = "كلمة من خمسة أحرف ".repeat(200);
    SmallSite site =
        SmallSite.in(folder)
            .with("articles/first/ar.md", SmallSite.text("عنوان", "ملخص", words))
            .build();

    assertThat(
            site.page("ar/articles/first.html")
                .select(".page-header .count > span:first-child")
                .text())
        .isEqualTo("تُقرأ في 5 دقائق");
    assertThat(
            site.page("en/articles/first.html")
                .select(".page-header .count > span:first-child")
                .text())
        .isEqualTo("1 minute’s read");
  }
}
