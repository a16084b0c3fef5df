package org.sijill.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.testing.SmallSite;

/** The calendar, read back by the parser of another library. */
class ChronologyCalendarTest {

  @TempDir Path folder;
  private String file;
  private final Map<String, VEvent> events = new HashMap<>();

  @BeforeEach
  void read() throws Exception {
    SmallSite site = HostileChronology.in(folder, "https://archive.example.org/").build();
    assertThat(site.problems()).allMatch(HostileChronology::isOfItsTitle);
    file = site.read("data/chronology.en.ics");
    Calendar calendar = new CalendarBuilder().build(new StringReader(file));
    calendar.validate();
    for (VEvent event : calendar.<VEvent>getComponents("VEVENT")) {
      events.put(value(event, "UID"), event);
    }
  }

  private static String value(VEvent event, String property) {
    return event.<Property>getProperty(property).map(Property::getValue).orElse("");
  }

  private VEvent event(String id) {
    return Objects.requireNonNull(events.get(id + "@archive.example.org"), id);
  }

  private String days(String event) {
    VEvent found = event(event);
    return value(found, "DTSTART") + " " + value(found, "DTEND") + " " + value(found, "STATUS");
  }

  @Test
  void anEventLiesOnAllDaysOnWhichItMayHaveBeen() {
    assertThat(days("summit")).isEqualTo("20230913 20230914 CONFIRMED");
    assertThat(days("month")).isEqualTo("20230701 20230801 TENTATIVE");
    assertThat(days("span")).isEqualTo("20230801 20240301 TENTATIVE");
    assertThat(days("doubt")).isEqualTo("20240619 20240620 TENTATIVE");
    assertThat(days("open")).isEqualTo("20231001 20231002 TENTATIVE");
    assertThat(days("since")).isEqualTo("20011231 20020101 TENTATIVE");
  }

  @Test
  void aDoubtIsSaid() {
    assertThat(value(event("month"), "DESCRIPTION"))
        .startsWith("July 2023\n")
        .contains("the days shown are all on which it may have been");
    assertThat(value(event("doubt"), "DESCRIPTION")).contains("(uncertain)");
    assertThat(value(event("summit"), "DESCRIPTION"))
        .startsWith("13 September 2023\n")
        .doesNotContain("may have been")
        .endsWith("Reported by: Headline");
  }

  @Test
  void hostileWordsStayWords() {
    VEvent summit = event("summit");

    assertThat(value(summit, "SUMMARY")).isEqualTo(HostileChronology.TITLE);
    assertThat(value(summit, "URL")).isEqualTo("https://archive.example.org/en/events/summit.html");
    assertThat(value(summit, "DTSTAMP")).isEqualTo("20240102T000000Z");
  }

  @Test
  void yearsThatTheFormatCannotWriteAreLeftOut() {
    assertThat(events.keySet())
        .hasSize(7)
        .doesNotContain("ancient@archive.example.org", "far@archive.example.org");
  }

  /** RFC 5545, 3.1. */
  @Test
  void noLineIsLongerThan75Octets() {
    List<String> lines = List.of(file.split("\r\n", -1));

    assertThat(file.replace("\r\n", "")).doesNotContain("\n", "\r");
    for (String line : lines) {
      assertThat(line.getBytes(StandardCharsets.UTF_8).length).as(line).isLessThanOrEqualTo(75);
      assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(line)).as(line).isTrue();
    }
  }
}
