package org.sijill.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.testing.SmallSite;

/** The chronology as a reader sees it, and the accounts of an event side by side. */
class ChronologyTest {

  private static final String POINT =
      """
      points:
        - question: {ar: متى؟, en: When?}
          accounts:
            - {article: first, stance: reports, says: {ar: أمس, en: Then}}
            - {article: first, stance: denies, says: {ar: لا, en: Never}}
      """;

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
        .with("entities/topics/arms.yaml", "name: {ar: صفقة, en: Deal}\naliases: {en: [deal]}\n")
        .withArticle("second", "published: 2023-09-15\nsource: paper\n" + RECORD, "ب", "b");
  }

  @Test
  void theStoryRunsFromItsFirstEventToItsLast() {
    Document page = site().build().page("en/chronology/index.html");

    assertThat(page.select(".era-title").eachText())
        .containsExactly("Background 1 entry", "The story 5 entries", "Afterwards 1 entry");
    assertThat(page.select(".jumps a").eachAttr("href")).contains("#chronology:story");
    assertThat(page.select(".era").eachAttr("id"))
        .containsExactly("chronology:background", "chronology:story", "chronology:afterwards");
    assertThat(page.select(".era[open]").eachAttr("id"))
        .as("a reader passes over what came before and after")
        .containsExactly("chronology:story");
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
        .contains("13 سبتمبر/أيلول 2023", "القمة", "التقيا.", "القاعدة", "كيم", "صحيفة");
    assertThat(summit.select("a").eachAttr("href"))
        .containsExactly(
            "../events/summit.html",
            "../people/kim.html",
            "../places/base.html",
            "../topics/arms.html",
            "../articles/first.html",
            "../articles/second.html");
    assertThat(page.select("#summit .reports a").eachAttr("aria-label"))
        .as("a mark names the article and how it tells the event")
        .containsExactly(
            "صحيفة (يروي، ينقل زعمًا): عنوان", "صحيفة (ينقل نفيًا): عنوان \u2068second\u2069");
    assertThat(page.select("#summit .reports .stance-sign").eachAttr("class"))
        .containsExactly("stance-sign reports", "stance-sign claims", "stance-sign denies");
    assertThat(page.select("#visit .entry-date").text())
        .isEqualTo("19 يونيو/حزيران 2024 (غير مؤكد)");
    assertThat(page.select("#span .entry-date").text())
        .isEqualTo("من أغسطس/آب 2023 إلى فبراير/شباط 2024");
  }

  @Test
  void aMomentStandsWhereWhatIsKnownPutsIt() {
    SmallSite site =
        site()
            .with("events/drill.yaml", set("[..2023-09-15]", "Drill"))
            .with("events/same.yaml", "date: 2023-09-15\ntitle: {ar: أ, en: Same day}\n")
            .with("events/vote.yaml", set("[2024-01-01..2024-06-17]", "Vote"))
            .with("events/either.yaml", set("[2024-02-03,2024-02-04]", "Either"))
            .with("events/march.yaml", "date: 2024-03\ntitle: {ar: أ, en: March}\n")
            .build();
    Document page = site.page("en/chronology/index.html");

    assertThat(site.problems()).isEmpty();
    assertThat(page.select(".entries > li").eachAttr("id"))
        .containsSubsequence("summit", "drill", "same", "vote", "either", "march", "visit");
    assertThat(page.select(".month-title").eachText())
        .containsSubsequence("September 2023", "2024", "February 2024", "March 2024", "June 2024");
    assertThat(page.select("#drill .entry-date").text())
        .isEqualTo("on some day up to 15 September 2023");
    assertThat(page.select("#vote .entry-date").text())
        .isEqualTo("on some day between 1 January and 17 June 2024");
    assertThat(page.select("#vote time")).as("no machine can be told").isEmpty();
  }

  @Test
  void aMomentIsDrawnOverTheDaysOnWhichItMayHaveBeen() {
    Document page =
        site()
            .with("events/vote.yaml", set("[2024-01-01..2024-06-17]", "Vote"))
            .with("events/week.yaml", set("[2024-06-10..2024-06-16]", "Week"))
            .with("events/drill.yaml", set("[..2023-09-15]", "Drill"))
            .build()
            .page("en/chronology/index.html");

    assertThat(page.select(".timeline a[href=#vote] path.one-of")).hasSize(1);
    assertThat(page.select(".timeline a[href=#week] path.one-of")).hasSize(1);
    assertThat(TimelineDrawingTest.x(page, "#drill"))
        .as("at its known end")
        .isBetween(TimelineDrawingTest.x(page, "#summit"), 800);
  }

  @Test
  void whatNoArticleDatesStandsAtTheEndAndSaysSo() {
    SmallSite site = site().with("events/policy.yaml", "title: {ar: سياسة, en: Policy}\n").build();
    Document page = site.page("en/chronology/index.html");

    assertThat(site.problems()).isEmpty();
    assertThat(page.select(".era-title").eachText()).endsWith("Undated events 1 entry");
    assertThat(page.select(".era:has(.era-title:contains(Undated)) .entry h4").eachText())
        .containsExactly("Policy");
    assertThat(page.select("#policy .entry-date").text()).isEqualTo("Undated");
    assertThat(page.select("#policy").attr("data-from")).isEmpty();
    assertThat(page.select(".timeline a[href=#policy]")).isEmpty();
    assertThat(site.page("en/events/policy.html").select("main").text()).contains("When Undated");
    assertThat(site.page("en/events/after.html").select("main a").eachAttr("href"))
        .as("the event after the last")
        .contains("policy.html");
  }

  private static String set(String date, String title) {
    return "date: \"" + date + "\"\ntitle: {ar: أ, en: " + title + "}\n";
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

    for (Element mark : english.select(".timeline svg a")) {
      assertThat(english.getElementById(mark.attr("href").substring(1))).isNotNull();
      assertThat(mark.attr("aria-label")).isNotBlank();
    }
    assertThat(TimelineDrawingTest.x(english, "#summit"))
        .isLessThan(TimelineDrawingTest.x(english, "#visit"));
    assertThat(TimelineDrawingTest.x(arabic, "#summit"))
        .as("time runs with the reading")
        .isGreaterThan(TimelineDrawingTest.x(arabic, "#visit"));
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
        .isEqualTo("2 questions · 1 in dispute");
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
  void anAccountLeadsToTheSectionOfItsArticleInEveryLanguage() {
    SmallSite site =
        site()
            .withArticle(
                "third",
                "published: 2023-09-16\nsource: paper\n" + RECORD,
                "## سابق\n\nنص\n\n### فرع\n\nنص\n\n## الصفقة\n\nنص",
                "## Before\n\nText\n\n### Detail\n\nText\n\n## The deal\n\nText")
            .with(
                "events/talk.yaml",
                """
                date: 2023-10
                title: {ar: حديث, en: Talk}
                points:
                  - question: {ar: ماذا؟, en: What?}
                    accounts:
                      - {article: third, stance: claims, section: 2, says: {ar: نعم, en: "Yes"}}
                      - {article: first, stance: reports, says: {ar: لا, en: "No"}}
                """)
            .build();

    assertThat(site.problems()).isEmpty();
    assertThat(site.page("en/events/talk.html").select(".point th a").eachAttr("href"))
        .containsExactly("../articles/third.html#the-deal", "../articles/first.html");
    assertThat(site.page("ar/events/talk.html").select(".point th a").eachAttr("href"))
        .containsExactly("../articles/third.html#الصفقة", "../articles/first.html");
  }

  @Test
  void aContradictionWithoutADenialIsSaidByTheRecordAndStandsBeforeWhatIsUndisputed() {
    SmallSite site =
        site()
            .with(
                "events/visit.yaml",
                """
                date: 2024-06-19?
                title: {ar: وصول, en: Landing}
                points:
                  - question: {ar: كم؟, en: How many?}
                    disputed: true
                    accounts:
                      - {article: first, stance: reports, says: {ar: مرة, en: Once}}
                      - {article: second, stance: reports, says: {ar: مرتان, en: Twice}}
                """)
            .build();
    Document points = site.page("en/chronology/accounts.html");

    assertThat(points.select("h2").eachText()).containsExactly("In dispute", "Other questions");
    assertThat(points.select(".point h3").eachText())
        .containsExactly("Was a deal announced?", "How many?", "Where?");
    assertThat(points.select(".disputed").eachText())
        .containsExactly("The accounts disagree.", "The accounts disagree.");
    assertThat(points.select(".page-header .count").text()).isEqualTo("3 questions · 2 in dispute");
  }

  @Test
  void anEventIsAboutTheTopicsThatItNames() {
    SmallSite site = site().build();

    assertThat(site.page("en/chronology/index.html").select("#summit .entry-facts li").eachText())
        .contains("Deal");
    assertThat(site.page("en/topics/arms.html").select(".events a").eachAttr("href"))
        .containsExactly("../events/summit.html");
  }

  @Test
  void whatTheFilterGoesByStandsAtTheEntriesAndTheFormWaitsForTheScript() {
    Document page =
        site()
            .with("entities/people/lee.yaml", "name: {ar: لي, en: Lee}\n")
            .with(
                "events/after.yaml",
                "date: 2024-07-01\ntitle: {ar: سفر, en: Journey}\nparticipants: [lee]\n")
            .build()
            .page("en/chronology/index.html");
    Element form = page.expectFirst("form.filter");

    assertThat(form.hasAttr("hidden")).isTrue();
    assertThat(page.select("script").eachAttr("src")).contains("../../assets/chronology.js");
    assertThat(form.select("label").eachText()).containsExactly("Who", "Month");
    assertThat(form.select("[name=who] option").eachAttr("value"))
        .containsExactly("", "kim", "lee");
    assertThat(form.attr("data-counts").split("\\|", -1))
        .contains("no entry shown", "1 entry shown", "2 entries shown")
        .hasSize(page.select(".entry").size() + 1);
    assertThat(page.expectFirst("#summit").dataset())
        .containsEntry("who", "kim")
        .containsEntry("where", "base")
        .containsEntry("topic", "arms")
        .containsEntry("from", "2023-09")
        .containsEntry("to", "2023-09");
    assertThat(page.expectFirst("#span").dataset())
        .containsEntry("from", "2023-08")
        .containsEntry("to", "2024-02");
  }

  @Test
  void aLongChronologyIsDividedByYearWithItsMonthsCounted() {
    SmallSite site = site();
    for (int i = 0; i < 300; i++) {
      String date = String.format(Locale.ROOT, "20%02d-0%d-11", 10 + i % 10, 1 + i % 9);
      site.with(
          "events/e" + i + ".yaml", "date: " + date + "\ntitle: {ar: حدث, en: Event " + i + "}\n");
    }

    Document overview = site.build().page("en/chronology/index.html");

    assertThat(site.problems()).isEmpty();
    assertThat(overview.select(".year-title a").eachText())
        .containsExactly(
            "2000", "2010", "2011", "2012", "2013", "2014", "2015", "2016", "2017", "2018", "2019",
            "2023", "2024");
    assertThat(overview.select(".entry")).isEmpty();
    Element year = overview.select(".years > li").get(1);
    assertThat(year.select(".year-title").text()).isEqualTo("2010 30 entries");
    Element month = year.select(".year-months li").get(0);
    assertThat(month.text()).isEqualTo("January 2010 4 entries Event 0 Event 180 Event 270");
    assertThat(month.select(".titles a").eachAttr("href")).startsWith("2010.html#e0");
    assertThat(month.expectFirst("a").attr("href")).isEqualTo("2010.html#month:2010-01");
    Document page = site.page("en/chronology/2010.html");
    assertThat(page.select(".entry")).hasSize(30);
    assertThat(page.expectFirst("[id=month:2010-01]").text()).isEqualTo("January 2010");
  }

  /** Thousands of events, even of one day, and of one person: no page grows with them. */
  @Test
  @Timeout(120)
  void noPageGrowsWithTheNumberOfEvents() {
    SmallSite site = site();
    for (int i = 0; i < 1_500; i++) {
      String date = i < 1_000 ? "2023-11-05" : "2023-11";
      site.with(
          "events/e" + i + ".yaml",
          "date: " + date + "\ntitle: {ar: حدث, en: Event}\nparticipants: [kim]\n" + POINT);
    }
    site.build();

    assertThat(site.problems()).isEmpty();
    for (String page :
        List.of(
            "chronology/index",
            "chronology/2023",
            "chronology/2023-4",
            "chronology/accounts",
            "chronology/accounts-7",
            "people/kim",
            "people/kim/events",
            "people/kim/events-16")) {
      assertThat(site.read("en/" + page + ".html").length()).as(page).isLessThan(600_000);
    }
    assertThat(site.page("en/people/kim.html").expectFirst(".events > p a").text())
        .isEqualTo("All 1,501 events");
    assertThat(site.page("en/people/kim/events-16.html").select(".entry")).hasSize(1);
    Document year = site.page("en/chronology/2023-4.html");
    assertThat(year.select(".timeline svg a").size()).isBetween(1, 60);
    assertThat(Integer.parseInt(year.expectFirst(".timeline svg").attr("height"))).isLessThan(400);
  }

  @Test
  void aCrowdIsDrawnAsBarsThatLeadToTheirFirstEvent() {
    SmallSite site = site();
    for (int i = 0; i < 90; i++) {
      String date = i < 60 ? "2023-11-05" : "2023-12-05";
      site.with("events/e" + i + ".yaml", "date: " + date + "\ntitle: {ar: حدث, en: Event}\n");
    }
    Document page = site.build().page("en/chronology/index.html");
    Elements bars = page.select(".timeline svg a:has(.timeline-bar)");

    assertThat(bars.eachAttr("aria-label"))
        .contains("November 2023: 60 entries", "December 2023: 30 entries");
    Element november = bars.get(2);
    assertThat(november.attr("href")).isEqualTo("#e0");
    assertThat(page.select(".entry[data-mark=" + november.attr("data-mark") + "]")).hasSize(60);
  }
}
