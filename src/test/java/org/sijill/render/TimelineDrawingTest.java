package org.sijill.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.testing.ProcessorTime;
import org.sijill.testing.SmallSite;

/** The drawn time line: one order with the list, one sign with every date. */
class TimelineDrawingTest {

  private static final int SITES = 20;
  private static final int EVENTS = 50;

  @TempDir Path folder;

  /** Returns where the date of a drawn event puts it: its path begins there. */
  static int x(Element mark) {
    return Integer.parseInt(mark.expectFirst("path").attr("d").replaceAll("M(-?\\d+).*", "$1"));
  }

  /** Returns where the drawing of a page has an entry. */
  static int x(Document page, String entry) {
    return x(page.expectFirst(".timeline a[href=" + entry + "]"));
  }

  @Test
  void aThousandEventsOfAllKindsOfDatesAreDrawnInTheOrderOfTheList() throws IOException {
    int drawn = 0;
    for (int seed = 0; seed < SITES; seed++) {
      SmallSite site = SmallSite.in(Files.createDirectory(folder.resolve("site" + seed)));
      Random random = new Random(seed);
      for (int i = 0; i < EVENTS; i++) {
        String name = "e" + random.nextInt(1_000_000);
        site.with("events/" + name + ".yaml", event(date(random), name));
      }
      site.build();
      assertThat(site.problems()).isEmpty();
      for (String language : List.of("en", "ar")) {
        Document page = site.page(language + "/chronology/index.html");
        List<Element> marks = page.select(".timeline svg a:has(path)");
        drawn += marks.size();
        checkOrder(page, marks, language.equals("ar") ? -1 : 1);
      }
    }
    assertThat(drawn).as("few sites have too many events at one time").isGreaterThan(1_200);
  }

  private static void checkOrder(Document page, List<Element> marks, int way) {
    List<String> list =
        page.select(".entry:not(.entry-published):not(#undated)").eachAttr("id").stream()
            .map(id -> "#" + id)
            .toList();
    if (!marks.isEmpty()) {
      assertThat(marks.stream().map(a -> a.attr("href")).toList()).isEqualTo(list);
      assertThat(page.select(".upright a").eachAttr("href")).isEqualTo(list);
    }
    for (int i = 1; i < marks.size(); i++) {
      assertThat(way * (x(marks.get(i)) - x(marks.get(i - 1))))
          .as(marks.get(i - 1) + " before " + marks.get(i))
          .isNotNegative();
    }
  }

  private static String date(Random random) {
    LocalDate day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1_000));
    LocalDate later = day.plusDays(1 + random.nextInt(200));
    String month = day.toString().substring(0, 7);
    return switch (random.nextInt(16)) {
      case 0 -> month;
      case 1 -> month + "-XX";
      case 2 -> month + "?";
      case 3 -> day + "?";
      case 4 -> day + "~";
      case 5 -> day + "/" + later;
      case 6 -> day + "~/" + later + "?";
      case 7 -> "[" + day + ".." + later + "]";
      case 8 -> "[.." + day + "]";
      case 9 -> "[" + day + "..]";
      case 10 -> "[" + day + "," + later + "]";
      case 11 -> day.getYear() + "";
      case 12 -> day.getYear() + "-2" + (1 + random.nextInt(4));
      case 13 -> day + "/..";
      case 14 -> day + "T10:00:00Z";
      default -> day.toString();
    };
  }

  private static String event(String date, String title) {
    return "date: \"%s\"\ntitle: {ar: حدث, en: %s}\n".formatted(date, title);
  }

  @Test
  void everyDateHasTheSignOfItsCertaintyInListAndDrawing() {
    SmallSite site =
        SmallSite.in(folder)
            .with("events/day.yaml", event("2023-09-13", "Day"))
            .with("events/unsure.yaml", event("2023-09-14?", "Unsure"))
            .with("events/month.yaml", event("2023-10", "Month"))
            .with("events/about.yaml", event("2023-11~", "About"))
            .with("events/some.yaml", event("2023-12-XX", "Some day"))
            .with("events/set.yaml", event("[2024-01-02..2024-01-05]", "Set"))
            .build();
    Document page = site.page("en/chronology/index.html");

    List<String> signs = List.of("day", "unsure-day", "span", "unsure-span", "one-of", "one-of");
    assertThat(site.problems()).isEmpty();
    assertThat(page.select(".entry:not(.entry-published) .sign").eachAttr("class"))
        .isEqualTo(signs.stream().map(sign -> "sign " + sign).toList());
    assertThat(page.select(".timeline svg path.timeline-mark").eachAttr("class"))
        .isEqualTo(signs.stream().map(sign -> "timeline-mark " + sign).toList());
    assertThat(page.select(".upright .sign").eachAttr("class"))
        .isEqualTo(page.select(".entry:not(.entry-published) .sign").eachAttr("class"));
    assertThat(page.select("#set .entry-date").text())
        .isEqualTo("on some day between 2 and 5 January 2024");
    assertThat(site.page("en/events/set.html").select(".card .sign").attr("class"))
        .isEqualTo("sign one-of");
    assertThat(page.select(".sign-key li:has(.sign)")).hasSize(3);
  }

  @Test
  void everyMonthIsNamedAndTheScaleBreaksWhereNothingHappened() {
    Document page =
        SmallSite.in(folder)
            .with("events/a.yaml", event("2023-09-13", "First"))
            .with("events/b.yaml", event("2023-12-01", "Second"))
            .build()
            .page("en/chronology/index.html");

    assertThat(String.join(" ", page.select(".timeline-label").eachText()))
        .isEqualTo("September 2023 October 2023 November 2023 December 2023");
    assertThat(page.select(".timeline-break")).hasSize(2);
    assertThat(page.select(".upright-month").eachAttr("class"))
        .containsExactly("upright-month", "upright-month after-break");
  }

  @Test
  void whatCameBeforeStandsInAStripAndCaptionsDoNotCollide() {
    SmallSite site = SmallSite.in(folder);
    for (int day = 10; day < 28; day++) {
      site.with("events/e" + day + ".yaml", event("2023-09-" + day, "A title of some words"));
    }
    site.with("events/past.yaml", event("1961", "Past"));
    SpineTest.append(
        site,
        "chronology: {from: e10, to: e27, spine: [e10, e11, e12, e13, e14, e15, e16, e26, e27]}\n");
    Document page = site.build().page("en/chronology/index.html");

    assertThat(site.problems()).isEmpty();
    assertThat(page.select(".timeline-strip")).hasSize(1);
    assertThat(x(page.expectFirst(".timeline a[href=#past]")))
        .isLessThan(x(page.expectFirst(".timeline a[href=#e10]")));
    List<Integer> middles =
        page.select(".timeline a:has(.timeline-caption)").stream()
            .map(a -> Integer.parseInt(a.expectFirst(".timeline-caption").attr("x")))
            .toList();
    assertThat(middles).hasSizeBetween(6, 10);
    for (int i = 1; i < middles.size(); i++) {
      assertThat(middles.get(i) - middles.get(i - 1)).isGreaterThanOrEqualTo(120);
    }
  }

  /** EDTF knows years of nine digits, and a column each would be a million columns. */
  @Test
  void theTimeLineIsDrawnHoweverLongTheTimeIs() {
    SmallSite site =
        SmallSite.in(folder)
            .with("events/dawn.yaml", "date: Y-999999999\ntitle: {ar: أول, en: Dawn}\n")
            .with("events/now.yaml", "date: 2023-09-14\ntitle: {ar: الآن, en: Now}\n")
            .with("events/dusk.yaml", "date: Y999999999\ntitle: {ar: آخر, en: Dusk}\n");
    ProcessorTime.assertWithin(Duration.ofSeconds(30), site::build);
    Document page = site.page("ar/chronology/index.html");

    assertThat(site.problems()).isEmpty();
    assertThat(page.select(".timeline svg a")).hasSize(3);
    assertThat(page.select(".timeline-month, .timeline-silent")).hasSizeLessThan(60);
    assertThat(x(page, "#dawn")).isGreaterThan(x(page, "#now"));
    assertThat(x(page, "#now")).isGreaterThan(x(page, "#dusk"));
  }
}
