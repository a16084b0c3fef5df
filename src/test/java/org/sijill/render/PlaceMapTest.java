package org.sijill.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.testing.SmallSite;

/** The map of all places, and the same as a list. */
class PlaceMapTest {

  @TempDir Path folder;

  private SmallSite site() {
    return SmallSite.in(folder)
        .with("entities/places/pyongyang.yaml", place("بيونغ يانغ", "Pyongyang", 39.0, 125.8))
        .with("entities/places/square.yaml", place("الساحة", "The square", 39.0, 125.8))
        .with("entities/places/seoul.yaml", place("سيول", "Seoul", 37.6, 127.0))
        .with("entities/places/washington.yaml", place("واشنطن", "Washington", 38.9, -77.0))
        .with("entities/places/korea.yaml", "name: {ar: كوريا, en: Korea}\n")
        .with(
            "events/trip.yaml",
            """
            date: 2023-09-13
            title: {ar: رحلة, en: Trip}
            journey: [pyongyang, seoul, {to: washington, reported: true}]
            """);
  }

  private static String place(String arabic, String english, double lat, double lon) {
    return String.format(
        Locale.ROOT,
        "name: {ar: %s, en: %s}\nlocation: {lat: %s, lon: %s}\n",
        arabic,
        english,
        lat,
        lon);
  }

  @Test
  void placesThatLieTogetherAreDrawnCloselyAndThenAllOfThem() {
    Document page = site().build().page("en/places/map.html");

    assertThat(page.select(".region")).hasSize(2);
    assertThat(page.select(".region").get(0).select("a").eachAttr("href"))
        .containsExactly("pyongyang.html", "seoul.html", "square.html");
    assertThat(page.select(".region").get(1).select("a").eachAttr("href"))
        .contains("washington.html");
  }

  @Test
  void theListSaysWhatTheMapShowsAndWhatItCannotShow() {
    Document page = site().build().page("en/places/map.html");

    assertThat(page.select(".place-list a[href$=html]").eachText())
        .containsExactly(
            "Trip",
            "Pyongyang",
            "Seoul",
            "Washington",
            "Pyongyang",
            "Seoul",
            "The square",
            "Washington");
    assertThat(page.select(".place-lists h2:contains(Not on the map) + ul").text())
        .isEqualTo("Korea");
    assertThat(page.select(".place-list li").get(0).text()).endsWith("route not reported");
    assertThat(page.select(".place-maps > p").text()).contains("disputed borders are drawn as");
  }

  @Test
  void everyPageOfAPlaceLeadsToTheMapAndSoDoTheirIndexAndJourneys() {
    SmallSite site = site().build();

    for (String path : List.of("places/index.html", "places/seoul.html", "events/trip.html")) {
      assertThat(site.page("ar/" + path).select("main a[href$=map.html]").eachText())
          .as(path)
          .containsExactly("خريطة الأماكن");
    }
    assertThat(site.page("ar/places/korea.html").select("main a[href$=map.html]")).isEmpty();
  }

  @Test
  void anArchiveWithoutLocationsHasNoSuchMap() {
    SmallSite site =
        SmallSite.in(folder)
            .with("entities/places/korea.yaml", "name: {ar: كوريا, en: Korea}\n")
            .build();

    assertThat(site.has("ar/places/map.html")).isFalse();
    assertThat(site.page("ar/places/index.html").select("main a[href$=map.html]")).isEmpty();
  }

  /**
   * A place whose name finds no room keeps its dot, its label for readers, and its line in the
   * list.
   */
  @Test
  void namesNeverCoverEachOther() {
    SmallSite site = SmallSite.in(folder);
    for (int i = 0; i < 70; i++) {
      String name = "Town of the river " + i;
      site.with(
          "entities/places/town-" + i + ".yaml",
          place(name, name, 40 + i % 10 * 0.3, 100 + i * 0.05));
    }
    Document page = site.build().page("en/places/map.html");

    List<double[]> boxes = new ArrayList<>();
    for (Element text : page.select(".region").get(0).select("text")) {
      double length = text.text().length() * 7.0;
      double x = Double.parseDouble(text.attr("x"));
      double left =
          switch (text.attr("text-anchor")) {
            case "start" -> x;
            case "end" -> x - length;
            default -> x - length / 2;
          };
      boxes.add(new double[] {left, left + length, Double.parseDouble(text.attr("y"))});
    }
    assertThat(boxes).hasSizeGreaterThan(10);
    for (double[] a : boxes) {
      for (double[] b : boxes) {
        boolean apart = a == b || a[1] <= b[0] || b[1] <= a[0] || Math.abs(a[2] - b[2]) >= 16;
        assertThat(apart).isTrue();
      }
    }
    assertThat(page.select(".region").get(0).select("a")).hasSize(60);
    assertThat(page.select(".region a").eachAttr("aria-label")).doesNotContain("");
    assertThat(page.select(".place-list li")).hasSize(70);
    assertThat(page.select(".place-maps").text()).contains("10 more places");
  }
}
