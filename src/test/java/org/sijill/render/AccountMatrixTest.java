package org.sijill.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.testing.SmallSite;

/** Who says what, at a glance. */
class AccountMatrixTest {

  private static final String RECORD = "originalLanguage: ar\nrights: digest\nsource: paper\n";

  @TempDir Path folder;

  private SmallSite site() {
    return SmallSite.in(folder)
        .withArticle("second", "published: 2023-09-15\n" + RECORD, "متن", "Text")
        .with(
            "events/talk.yaml",
            """
            date: 2023-10
            title: {ar: حديث, en: Talk}
            points:
              - question: {ar: أين؟, en: Where?}
                accounts:
                  - {article: first, stance: reports, says: {ar: هنا, en: Here}}
              - question: {ar: ماذا؟, en: What?}
                accounts:
                  - {article: second, stance: claims, says: {ar: نعم, en: "Yes"}}
                  - {article: second, stance: reports, says: {ar: نعم, en: Indeed}}
                  - {article: first, stance: denies, says: {ar: لا, en: "No"}}
                  - {article: second, stance: claims, says: {ar: ربما, en: Maybe}}
            """);
  }

  @Test
  void questionsRunDownThoseInDisputeFirstAndArticlesAcrossInTheOrderOfTime() {
    Element matrix = site().build().page("en/chronology/accounts.html").expectFirst(".matrix");

    assertThat(matrix.select("thead th").eachText())
        .containsExactly("Question", "Paper 14 September 2023", "Paper 15 September 2023");
    assertThat(matrix.select("tbody > tr > th").eachText())
        .containsExactly("In dispute", "What?", "Other questions", "Where?");
    assertThat(matrix.select(".matrix-disputed th[scope=row]").eachText()).containsExactly("What?");
  }

  @Test
  void aCellSaysHowAnArticleAnswersAndLeadsToTheAccount() {
    Document page = site().build().page("en/events/talk.html");
    Element what = page.expectFirst(".matrix tr:has(th a:contains(What))");

    assertThat(what.select("td").get(0).select("a").eachText()).containsExactly("denial");
    assertThat(what.select("td").get(1).select("a").eachText()).containsExactly("reports", "claim");
    assertThat(page.select(".matrix tr:has(th a:contains(Where)) td").get(1).text())
        .isEqualTo("silent Paper 15 September 2023");
    for (Element link : page.select(".matrix tbody a")) {
      assertThat(page.getElementById(link.attr("href").substring(1)))
          .as(link.attr("href"))
          .isNotNull();
    }
    String claim = what.select("td").get(1).select(".mark-claims").attr("href").substring(1);
    assertThat(page.getElementById(claim)).extracting(Element::text).asString().contains("Yes");
  }

  @Test
  void whereOneArticleSpeaksThereIsNothingToCompare() {
    SmallSite site =
        SmallSite.in(folder)
            .with(
                "events/talk.yaml",
                """
                date: 2023-10
                title: {ar: حديث, en: Talk}
                points:
                  - question: {ar: أين؟, en: Where?}
                    accounts: [{article: first, stance: reports, says: {ar: هنا, en: Here}}]
                """)
            .build();

    assertThat(site.page("en/events/talk.html").select(".matrix")).isEmpty();
  }

  @Test
  void ofVeryManyArticlesThoseThatAnswerMostHaveColumnsAndTheOthersAreCounted() {
    SmallSite site = site();
    StringBuilder accounts = new StringBuilder();
    for (int i = 0; i < 10; i++) {
      site.withArticle("more-" + i, "published: 2024\n" + RECORD, "متن", "Text");
      accounts.append("      - {article: more-" + i + ", stance: reports, says: {en: So}}\n");
    }
    site.with(
            "events/crowd.yaml",
            "date: 2024-10\ntitle: {ar: جمع, en: Crowd}\npoints:\n"
                + "  - question: {ar: كم؟, en: How many?}\n    accounts:\n"
                + accounts)
        .build();

    Document page = site.page("en/chronology/accounts.html");
    assertThat(page.select(".matrix thead th")).hasSize(9);
    assertThat(page.select(".table:has(.matrix) + p").text()).startsWith("4 more articles answer");
  }
}
