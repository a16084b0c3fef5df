package org.sijill.language;

import java.util.Map;
import java.util.function.Function;
import org.sijill.edtf.EdtfBound;
import org.sijill.edtf.EdtfDay;
import org.sijill.edtf.EdtfInterval;
import org.sijill.edtf.EdtfMonth;
import org.sijill.edtf.EdtfPoint;
import org.sijill.edtf.EdtfQualification;
import org.sijill.edtf.EdtfYear;

/** Intervals in words; what both ends share is said once. */
final class IntervalWords {

  private static final String INTERVAL = "date.interval";

  private final DateFormats formats;
  private final Messages messages;
  private final PointWords points;

  IntervalWords(DateFormats formats, Messages messages, PointWords points) {
    this.formats = formats;
    this.messages = messages;
    this.points = points;
  }

  String words(EdtfInterval interval) {
    if (!(interval.start() instanceof EdtfBound.Dated start)) {
      String key = "date.interval.start." + undated(interval.start());
      return messages.format(key, Map.of("to", words(interval.end())));
    }
    if (!(interval.end() instanceof EdtfBound.Dated end)) {
      String key = "date.interval.end." + undated(interval.end());
      return messages.format(key, Map.of("from", words(interval.start())));
    }
    return words(start.date(), end.date());
  }

  private static String undated(EdtfBound bound) {
    return bound == EdtfBound.Undated.OPEN ? "open" : "unknown";
  }

  private String words(EdtfBound bound) {
    return points.words(((EdtfBound.Dated) bound).date());
  }

  private String words(EdtfPoint from, EdtfPoint to) {
    if (from.equals(to)) {
      return points.words(from);
    }
    EdtfQualification shared = from.qualification();
    boolean together = shared == EdtfQualification.NONE || shared == EdtfQualification.UNCERTAIN;
    return together && shared == to.qualification()
        ? points.qualified(unqualified(from, to), shared)
        : message(INTERVAL, points.words(from), points.words(to));
  }

  private String unqualified(EdtfPoint from, EdtfPoint to) {
    if (from instanceof EdtfDay first && to instanceof EdtfDay last) {
      return days(first, last);
    }
    if (from instanceof EdtfMonth first && to instanceof EdtfMonth last) {
      return months(first, last);
    }
    if (from instanceof EdtfYear first && to instanceof EdtfYear last) {
      return years(first, last);
    }
    return inFull(from, to);
  }

  private String days(EdtfDay from, EdtfDay to) {
    if (from.year() != to.year()) {
      return inFull(from, to);
    }
    return from.month() == to.month()
        ? shortened("date.interval.days", from, to, formats::dayOfMonth)
        : shortened(INTERVAL, from, to, formats::dayAndMonth);
  }

  private String months(EdtfMonth from, EdtfMonth to) {
    return from.year() == to.year()
        ? shortened(INTERVAL, from, to, formats::monthAlone)
        : inFull(from, to);
  }

  private String years(EdtfYear from, EdtfYear to) {
    return from.year() < PointWords.FIRST_YEAR_WITHOUT_ERA
        ? inFull(from, to)
        : message("date.interval.years", formats.digits(from.year()), formats.digits(to.year()));
  }

  /** The shared year or month stays with the end where the language's order puts it. */
  private <T extends EdtfPoint> String shortened(
      String key, T from, T to, Function<T, String> brief) {
    return formats.yearComesFirst()
        ? message(key, points.unqualified(from), brief.apply(to))
        : message(key, brief.apply(from), points.unqualified(to));
  }

  private String inFull(EdtfPoint from, EdtfPoint to) {
    return message(INTERVAL, points.unqualified(from), points.unqualified(to));
  }

  private String message(String key, String from, String to) {
    return messages.format(key, Map.of("from", from, "to", to));
  }
}
