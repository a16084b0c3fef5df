package org.sijill.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.testing.SmallSite;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What machines get of events on one of several days, and of those that no article dates. */
class VagueDatesTest {

  private static final String LEFT_OUT =
      "as this format cannot express their dates: Drill (on some day up to 5 September 2023)";

  @TempDir Path folder;
  private SmallSite site;

  @BeforeEach
  void build() {
    site =
        SmallSite.in(folder)
            .with("events/drill.yaml", "date: \"[..2023-09-05]\"\ntitle: {ar: أ, en: Drill}\n")
            .with("events/policy.yaml", "title: {ar: ب, en: Policy}\n")
            .with("events/talk.yaml", "date: 2023-09-05\ntitle: {ar: ج, en: Talk}\n")
            .build();
    assertThat(site.problems()).isEmpty();
  }

  @Test
  void jsonCarriesTheEdtf() {
    String json = site.read("data/chronology.json");
    JsonNode events = JsonMapper.shared().readTree(json).get("events");

    assertThat(ChronologyJsonTest.faults(site.read("data/chronology.schema.json"), json)).isEmpty();
    assertThat(events.valueStream().map(e -> e.get("id").asString()))
        .containsExactly("drill", "talk", "policy");
    assertThat(events.get(0).get("date").asString()).isEqualTo("[..2023-09-05]");
    assertThat(events.get(0).has("earliest")).isFalse();
    assertThat(events.get(0).get("latest").asString()).isEqualTo("2023-09-05");
    assertThat(events.get(2).has("date")).isFalse();
    assertThat(events.get(2).get("section").asString()).isEqualTo("undated");
  }

  @Test
  void csvCarriesTheEdtf() {
    List<String> rows = site.read("data/chronology.en.csv").lines().toList();

    assertThat(rows.get(1))
        .startsWith(
            "\"drill\",\"[..2023-09-05]\",\"on some day up to 5 September 2023\",\"\","
                + "\"2023-09-05\",\"story\",");
    assertThat(rows.get(3)).startsWith("\"policy\",\"\",\"\",\"\",\"\",\"undated\",\"Policy\"");
  }

  @Test
  void theCalendarLeavesThemOutAndNamesThem() {
    String calendar = site.read("data/chronology.en.ics").replace("\r\n ", "");

    assertThat(calendar).contains("UID:talk@").doesNotContain("UID:drill@", "UID:policy@");
    assertThat(calendar.replace("\\", "")).contains(LEFT_OUT + "; Policy (Undated)");
  }

  @Test
  void timelineJsLeavesThemOutAndNamesThem() {
    JsonNode data = JsonMapper.shared().readTree(site.read("data/timelinejs.en.json"));

    assertThat(data.get("events").valueStream().map(e -> e.get("unique_id").asString()))
        .containsExactly("talk");
    assertThat(data.at("/title/text/text").asString())
        .contains("A small archive.", LEFT_OUT + "; Policy (Undated)");
  }

  @Test
  void noPageTellsSchemaOrgADay() {
    for (String event : List.of("drill", "policy")) {
      assertThat(
              site.page("en/events/" + event + ".html").select("script[type=application/ld+json]"))
          .isEmpty();
    }
  }
}
