package org.sijill.export;

import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateTimeStamp;
import biweekly.property.Status;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sijill.edtf.EdtfDate;
import org.sijill.edtf.EdtfDateTime;
import org.sijill.edtf.EdtfDay;
import org.sijill.edtf.EdtfQualification;
import org.sijill.edtf.EdtfSet;
import org.sijill.model.Event;

/**
 * The chronology of one language as a calendar (RFC 5545). An event covers all days on which it may
 * have happened; if its exact date is not known, it is marked tentative, and its description says
 * so. Three kinds of event are left out and named in the calendar's description: those on one of
 * several separate days, those without a date, and those in years that iCalendar cannot express.
 */
final class ChronologyCalendar {

  /**
   * In UTF-16 code units. A line has at most 75 octets (RFC 5545, 3.1), a BMP character up to three
   * in UTF-8.
   */
  private static final int LINE = 25;

  /** For an archive without an address: RFC 2606 reserves this name. */
  private static final String NO_HOST = "sijill.invalid";

  private final ExportWords wording;

  private ChronologyCalendar(ExportWords wording) {
    this.wording = wording;
  }

  static byte[] of(ExportWords wording) {
    StringWriter out = new StringWriter();
    try (ICalWriter writer = new ICalWriter(out, ICalVersion.V2_0)) {
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(LINE);
      writer.write(new ChronologyCalendar(wording).calendar());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private ICalendar calendar() {
    ICalendar calendar = new ICalendar();
    calendar.setProductId("-//Sijill//Chronology//EN");
    String title = wording.words(wording.archive().settings().title());
    calendar.setName(title);
    calendar.addExperimentalProperty("X-WR-CALNAME", title);
    String stamp = day(wording.archive().settings().edition().date().earliest()) + "T000000Z";
    List<Event> leftOut = new ArrayList<>();
    for (Event event : wording.plan().events().events()) {
      EdtfDate date = event.date();
      if (date != null && isWritable(date)) {
        calendar.addEvent(event(event, date, stamp));
      } else {
        leftOut.add(event);
      }
    }
    if (!leftOut.isEmpty()) {
      calendar.setDescription(wording.leftOut(leftOut));
    }
    return calendar;
  }

  private static boolean isWritable(EdtfDate date) {
    return !(date instanceof EdtfSet)
        && date.placed().getYear() >= 1
        && last(date).getYear() <= 9_998;
  }

  private VEvent event(Event event, EdtfDate date, String stamp) {
    VEvent entry = new VEvent();
    entry.setUid(event.id() + "@" + host());
    // As text: the library converts its own dates through the default time zone, in which some days
    // do not exist.
    entry.removeProperties(DateTimeStamp.class);
    entry.addExperimentalProperty("DTSTAMP", stamp);
    entry.addExperimentalProperty("DTSTART", ICalDataType.DATE, day(date.placed()));
    entry.addExperimentalProperty("DTEND", ICalDataType.DATE, day(last(date).plusDays(1)));
    entry.setSummary(wording.words(event.title()));
    entry.setDescription(description(event, date));
    if (!event.places().isEmpty()) {
      entry.setLocation(wording.names(event.places()));
    }
    entry.setStatus(isExact(date) ? Status.confirmed() : Status.tentative());
    entry.setTransparency(true);
    wording.url(wording.page(event)).ifPresent(entry::setUrl);
    return entry;
  }

  private String description(Event event, EdtfDate date) {
    List<String> lines = new ArrayList<>();
    lines.add(wording.date(date));
    if (!isExact(date)) {
      lines.add(wording.phrasebook().get("data.approximate"));
    }
    if (event.summary() != null) {
      lines.add(wording.words(event.summary()));
    }
    if (!event.articles().isEmpty()) {
      lines.add(
          wording
              .phrasebook()
              .format(
                  "data.reports",
                  Map.of(
                      "articles",
                      String.join(
                          "; ",
                          event.articles().stream()
                              .map(id -> wording.headline(id).text())
                              .toList()))));
    }
    return String.join("\n", lines);
  }

  private String host() {
    URI base = wording.archive().settings().baseUrl();
    return base == null || base.getHost() == null ? NO_HOST : base.getHost();
  }

  /** Returns whether a date is one exact day. */
  private static boolean isExact(EdtfDate date) {
    return date instanceof EdtfDateTime
        || (date instanceof EdtfDay day && day.qualification() == EdtfQualification.NONE);
  }

  private static LocalDate last(EdtfDate date) {
    return date.latest().equals(LocalDate.MAX) ? date.earliest() : date.latest();
  }

  /** Returns a date of a four-digit year as in RFC 5545, 3.3.4. */
  private static String day(LocalDate day) {
    return day.toString().replace("-", "");
  }
}
