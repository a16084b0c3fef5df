package org.sijill.export;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sijill.edtf.EdtfDate;
import org.sijill.link.Links;
import org.sijill.model.Event;
import org.sijill.model.RecordKey;
import org.sijill.page.Timeline;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/**
 * The chronology as a table in CSV (RFC 4180), with one row per event. It is made for spreadsheets:
 * a byte order mark tells them that it is UTF-8, and text that they would run as a formula is
 * prefixed with an apostrophe.
 */
final class ChronologyCsv {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** The characters that begin a formula in a spreadsheet: OWASP, "CSV Injection". */
  private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "date",
          "date_in_words",
          "earliest",
          "latest",
          "section",
          "title",
          "summary",
          "places",
          "participants",
          "topics",
          "articles",
          "points",
          "points_in_dispute",
          "page");

  private static final CsvMapper MAPPER =
      CsvMapper.builder().enable(CsvWriteFeature.ALWAYS_QUOTE_STRINGS).build();

  private static final CsvSchema SCHEMA = CsvSchema.emptySchema().withLineSeparator("\r\n");

  private final ExportWords wording;
  private final Links links;

  private ChronologyCsv(ExportWords wording, Links links) {
    this.wording = wording;
    this.links = links;
  }

  static byte[] of(ExportWords wording, Links links) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(COLUMNS);
    ChronologyCsv csv = new ChronologyCsv(wording, links);
    for (Timeline.Entry entry : wording.plan().timeline().entries()) {
      if (entry.event() != null) {
        rows.add(csv.row(entry, entry.event()));
      }
    }
    String table = MAPPER.writer(SCHEMA).writeValueAsString(rows);
    return (BYTE_ORDER_MARK + table).getBytes(StandardCharsets.UTF_8);
  }

  private List<String> row(Timeline.Entry entry, Event event) {
    EdtfDate date = event.date();
    List<String> topics = links.topics().of(event).stream().map(RecordKey::id).toList();
    long disputed = event.points().stream().filter(Event.Point::isDisputed).count();
    return List.of(
        event.id(),
        date == null ? "" : date.text(),
        date == null ? "" : safe(wording.date(date)),
        date == null ? "" : day(date.earliest()),
        date == null ? "" : day(date.latest()),
        entry.section().name().toLowerCase(Locale.ROOT),
        safe(wording.words(event.title())),
        event.summary() == null ? "" : safe(wording.words(event.summary())),
        safe(wording.names(event.places())),
        safe(wording.names(event.participants())),
        safe(wording.names(topics)),
        String.join(" ", event.articles()),
        Integer.toString(event.points().size()),
        Long.toString(disputed),
        wording.url(wording.page(event)).orElse(wording.page(event).path()));
  }

  private static String day(LocalDate day) {
    return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? "" : day.toString();
  }

  private static String safe(String words) {
    boolean formula = !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0;
    return formula ? "'" + words : words;
  }
}
