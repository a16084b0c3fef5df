package org.sijill.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.testing.SmallSite;

/** The chronology as a reader sees it, and the accounts of an event side by side. */
class ChronologyTest {

  private static final String RECORD = "originalLanguage: ar\nrights: digest\n";

  @TempDir Path folder;

  private SmallSite site() {
    return SmallSite.in(folder)
        .with(
            "archive.yaml",
            """
            title: {ar: أرشيف, en: Archive}
            description: {ar: أرشيف صغير., en: A small archive.}
            languages: [ar, en]
            edition: {number: "1", date: 2024-01-02}
            rights: {licence: https://creativecommons.org/licenses/by/4.0/, holder: {ar: نحن}}
            months: {ar: both}
            chronology: {from: summit, to: visit}
            """)
        .with("entities/places/base.yaml", "name: {ar: القاعدة, en: Base}\n")
        .with("entities/people/kim.yaml", "name: {ar: كيم, en: Kim}\n")
        .with("events/before.yaml", "date: 2000\ntitle: {ar: زيارة, en: Visit}\n")
        .with("events/after.yaml", "date: 2024-07-01\ntitle: {ar: سفر, en: Journey}\n")
        .with("events/visit.yaml", "date: 2024-06-19?\ntitle: {ar: وصول, en: Landing}\n")
        .with("events/span.yaml", "date: 2023-08/2024-02\ntitle: {ar: شحن, en: Shipments}\n")
        .with(
            "events/summit.yaml",
            """
            date: 2023-09-13
            title: {ar: القمة, en: The summit}
            summary: {ar: التقيا., en: They met.}
            places: [base]
            participants: [kim]
            articles: [first, second]
            points:
              - question: {ar: هل أعلنت صفقة؟, en: Was a deal announced?}
                accounts:
                  - {article: first, stance: claims, says: {ar: نعم, en: "Yes, they say"}}
                  - {article: second, stance: denies, says: {ar: لا, en: "No"}}
              - question: {ar: أين؟, en: Where?}
                accounts:
                  - {article: first, stance: reports, says: {ar: في القاعدة, en: At the base}}
            """)
        .withArticle("second", "published: 2023-09-15\nsource: paper\n" + RECORD, "ب", "b");
  }

  @Test
  void theStoryRunsFromItsFirstEventToItsLast() {
    Document page = site().build().page("en/chronology/index.html");

    assertThat(page.select(".era-title").eachText())
        .containsExactly("Background", "The story", "Afterwards");
    assertThat(page.select(".era").get(0).select(".entry h4").eachText()).containsExactly("Visit");
    assertThat(page.select(".era").get(1).select(".entry h4").eachText())
        .containsExactly("Shipments", "The summit", "Landing");
    assertThat(page.select(".era").get(2).select(".entry h4").eachText())
        .containsExactly("Journey");
  }

  @Test
  void entriesStandUnderTheirMonthsAndSayWhatTheArticlesSay() {
    Document page = site().build().page("ar/chronology/index.html");

    assertThat(page.select(".month-title").eachText())
        .contains("2000", "أغسطس/آب 2023", "سبتمبر/أيلول 2023", "يونيو/حزيران 2024");
    Elements summit = page.select("#summit");
    assertThat(summit.text())
        .contains("13 سبتمبر/أيلول 2023", "القمة", "التقيا.", "القاعدة", "كيم", "عنوان");
    assertThat(summit.select("a").eachAttr("href"))
        .containsExactly(
            "../events/summit.html",
            "../places/base.html",
            "../people/kim.html",
            "../articles/first.html",
            "../articles/second.html");
    assertThat(page.select("#visit .entry-date").text())
        .isEqualTo("19 يونيو/حزيران 2024 (غير مؤكد)");
    assertThat(page.select("#span .entry-date").text())
        .isEqualTo("بين أغسطس/آب 2023 وفبراير/شباط 2024");
  }

  @Test
  void daysOfPublicationStandAmongTheEvents() {
    Document page = site().build().page("en/chronology/index.html");

    assertThat(page.select(".entries > li").eachAttr("id"))
        .containsSubsequence("summit", "published:first", "published:second", "visit");
    assertThat(page.select("[id=published:second]").text())
        .isEqualTo("15 September 2023 Published: Headline second · Paper");
  }

  @Test
  void everyMarkOfTheTimeLineLeadsToItsEntry() {
    SmallSite site = site().build();
    Document arabic = site.page("ar/chronology/index.html");
    Document english = site.page("en/chronology/index.html");

    for (Element mark : english.select(".timeline a")) {
      assertThat(english.getElementById(mark.attr("href").substring(1))).isNotNull();
      assertThat(mark.attr("aria-label")).isNotBlank();
    }
    assertThat(x(english, "#summit")).isLessThan(x(english, "#visit"));
    assertThat(x(arabic, "#summit"))
        .as("time runs with the reading")
        .isGreaterThan(x(arabic, "#visit"));
  }

  private static int x(Document page, String entry) {
    return Integer.parseInt(page.select(".timeline a[href=" + entry + "] circle").attr("cx"));
  }

  @Test
  void accountsStandSideBySideAndADisagreementIsSaid() {
    SmallSite site = site().build();
    Document page = site.page("en/events/summit.html");

    assertThat(page.select(".point h3").eachText())
        .containsExactly("Was a deal announced?", "Where?");
    assertThat(page.select(".point").get(0).select("tbody tr").eachText())
        .containsExactly(
            "Paper 14 September 2023 relays a claim Yes, they say",
            "Paper 15 September 2023 relays a denial No");
    assertThat(page.select(".point").get(0).select(".disputed").text())
        .isEqualTo("The accounts disagree.");
    assertThat(page.select(".point").get(1).select(".disputed")).isEmpty();
    assertThat(site.page("en/chronology/accounts.html").select(".count").text())
        .isEqualTo("2 questions");
  }

  @Test
  void anEventLeadsOnToTheNextAndItsPeopleLeadToIt() {
    SmallSite site = site().build();

    assertThat(site.page("en/events/summit.html").select(".thread-place a").eachAttr("href"))
        .containsExactly("span.html", "visit.html");
    assertThat(site.page("en/people/kim.html").select(".events a").eachAttr("href"))
        .containsExactly("../events/summit.html");
  }

  @Test
  void aLongChronologyIsDividedByYear() {
    SmallSite site = site();
    for (int i = 0; i < 300; i++) {
      String date = String.format(Locale.ROOT, "20%02d-0%d-11", 10 + i % 10, 1 + i % 9);
      site.with(
          "events/e" + i + ".yaml", "date: " + date + "\ntitle: {ar: حدث, en: Event " + i + "}\n");
    }

    Document overview = site.build().page("en/chronology/index.html");

    assertThat(site.problems()).isEmpty();
    assertThat(overview.select(".years a").eachText()).contains("2000", "2010", "2023", "2024");
    assertThat(overview.select(".entry")).isEmpty();
    assertThat(site.page("en/chronology/2010.html").select(".entry")).hasSize(30);
  }
}
