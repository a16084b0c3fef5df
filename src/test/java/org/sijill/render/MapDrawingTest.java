package org.sijill.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.testing.SmallSite;

/** A place's page shows where it is; an event's page shows the journey, as far as it is known. */
class MapDrawingTest {

  @TempDir Path folder;

  private SmallSite site(String journey) {
    return SmallSite.in(folder)
        .with("entities/places/pyongyang.yaml", place("بيونغ يانغ", "Pyongyang", 39.0, 125.8))
        .with("entities/places/vostochny.yaml", place("فوستوتشني", "Vostochny", 51.9, 128.3))
        .with("entities/places/hanoi.yaml", place("هانوي", "Hanoi", 21.0, 105.8))
        .with("entities/places/far-east.yaml", "name: {ar: الشرق الأقصى, en: Far East}\n")
        .with(
            "events/trip.yaml",
            "date: 2023-09-13\ntitle: {ar: رحلة, en: Trip}\narticles: [first]\njourney: "
                + journey
                + "\n")
        .build();
  }

  private static String place(String arabic, String english, double lat, double lon) {
    return "name: {ar: %s, en: %s}\nlocation: {lat: %s, lon: %s}\n"
        .formatted(arabic, english, lat, lon);
  }

  @Test
  void aJourneyIsDashedWhereNoArticleReportsTheRoute() {
    Document page =
        site("[hanoi, pyongyang, {to: vostochny, reported: true}]").page("en/events/trip.html");

    assertThat(page.select(".region .leg").eachAttr("class"))
        .containsExactly("leg leg-unreported", "leg");
    assertThat(page.select(".region a").eachText())
        .containsExactly("Hanoi", "Pyongyang", "Vostochny");
    assertThat(page.select(".region a").eachAttr("href").get(0)).isEqualTo("../places/hanoi.html");
    assertThat(page.select(".region figcaption").text())
        .contains("the articles do not report the route", "Natural Earth");
  }

  @Test
  void northIsUpAndEastIsRightInEveryLanguage() {
    SmallSite site = site("[hanoi, pyongyang]");
    Element arabic = site.page("ar/events/trip.html").expectFirst(".region");
    Element english = site.page("en/events/trip.html").expectFirst(".region");

    assertThat(arabic.select("circle").eachAttr("cx"))
        .isEqualTo(english.select("circle").eachAttr("cx"));
    assertThat(arabic.select("text").eachAttr("x")).isEqualTo(english.select("text").eachAttr("x"));
    assertThat(english.select("text").eachAttr("text-anchor")).containsExactly("start", "end");
    assertThat(arabic.select("text").eachAttr("text-anchor")).containsExactly("end", "start");
  }

  @Test
  void aPlaceStandsOnItsMap() {
    Document page = site("[hanoi, pyongyang]").page("ar/places/hanoi.html");

    assertThat(page.select(".region text").eachText()).containsExactly("هانوي");
    assertThat(page.select(".region a")).isEmpty();
    assertThat(page.select(".region-land").attr("d")).startsWith("M");
  }

  @Test
  void whatHasNoLocationHasNoMap() {
    SmallSite site = site("[hanoi, far-east]");

    assertThat(site.page("en/places/far-east.html").select(".region")).isEmpty();
    assertThat(site.page("en/events/trip.html").select(".region")).isEmpty();
  }
}
