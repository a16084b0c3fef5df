package org.sijill.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.testing.SmallSite;

/** Lists of articles that grow with the archive, and the pages over which they are divided. */
@Timeout(60)
class LongListsTest {

  @TempDir static Path folder;

  private static SmallSite site;

  /** Kim is in 221 articles: 150 of 2022, 70 of 2021, one of 2020; Lee is in 199. */
  @BeforeAll
  static void buildSite() {
    site =
        SmallSite.in(folder)
            .with("entities/people/kim.yaml", "name: {ar: كيم, en: Kim}\nwikidata: Q1\n")
            .with("entities/people/lee.yaml", "name: {ar: لي, en: Lee}\n")
            .with(
                "events/meeting.yaml",
                "date: 2022-01-01\ntitle: {ar: لقاء, en: Meeting}\nparticipants: [kim]\n");
    for (int i = 0; i < 221; i++) {
      String year = i < 150 ? "2022-03-04" : i < 220 ? "2021-03-04" : "2020";
      String names = i < 199 ? "Kim met Lee. Kim left." : "Kim, at last.";
      String record = "published: " + year + "\noriginalLanguage: en\nrights: digest\n";
      site.withArticle("a" + i, record, "متن", names);
    }
    site.build();
    assertThat(site.problems()).isEmpty();
  }

  private static List<String> items(String page) {
    return site.page(page).select(".item-title").eachText();
  }

  @Test
  void theFirstPageOfALongListShowsTheNewest() {
    assertThat(items("en/people/kim.html")).hasSize(20).contains("Headline a0");
    assertThat(items("en/articles/index.html")).hasSize(20).startsWith("Headline");
  }

  @Test
  void everyYearHasAPageOfItsOwnAndALongOneSeveral() {
    assertThat(items("en/people/kim/2022.html")).hasSize(100);
    assertThat(items("en/people/kim/2022-2.html")).hasSize(50);
    assertThat(items("en/people/kim/2021.html")).hasSize(70);
    assertThat(items("en/people/kim/2020.html")).containsExactly("Headline a220");
  }

  @Test
  void aPageLeadsToEveryYearAndToAllPagesOfItsOwn() {
    assertThat(site.page("en/people/kim.html").select(".pages a").eachText())
        .containsExactly("Newest", "2022", "2021", "2020");
    assertThat(site.page("en/people/kim/2022-2.html").select(".pages a").eachAttr("href"))
        .containsExactly("../kim.html", "2022.html", "2022-2.html", "2021.html", "2020.html");
    assertThat(site.page("en/people/kim/2022-2.html").select(".pages [aria-current]").text())
        .isEqualTo("2022 – 2");
  }

  @Test
  void upToTwoHundredArticlesStandOnOnePage() {
    Document page = site.page("en/people/lee.html");

    assertThat(page.select(".item")).hasSize(199);
    assertThat(page.select(".pages a").eachAttr("href"))
        .as("its years are sections")
        .containsExactly("#year:2022", "#year:2021");
    assertThat(page.select("[id='year:2021'] .item")).hasSize(49);
    assertThat(site.has("en/people/lee/2022.html")).isFalse();
  }

  @Test
  void whatIsNotAboutAYearStandsOnTheFirstPageAlone() {
    Document first = site.page("en/people/kim.html");
    Document year = site.page("en/people/kim/2021.html");

    assertThat(first.select(".card, .events")).hasSize(2);
    assertThat(year.select(".card, .events")).isEmpty();
    assertThat(year.select("h1").text()).isEqualTo("Kim");
    assertThat(year.select(".breadcrumb a").eachAttr("href")).endsWith("../kim.html", "2021.html");
  }

  @Test
  void everyArticleHasItsPassageAndOnlyWhatIsNamedOftenIsCounted() {
    Document year = site.page("en/people/kim/2021.html");
    List<String> facts = year.select(".item-facts").eachText();

    assertThat(year.select(".item .snippet mark")).hasSize(70);
    assertThat(facts.get(0)).endsWith("named 2 times");
    assertThat(facts.get(69)).doesNotContain("named");
  }
}
