package org.sijill.language;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sijill.edtf.EdtfBound;
import org.sijill.edtf.EdtfDay;
import org.sijill.edtf.EdtfInterval;
import org.sijill.edtf.EdtfMonth;
import org.sijill.edtf.EdtfPoint;
import org.sijill.edtf.EdtfQualification;
import org.sijill.edtf.EdtfSet;
import org.sijill.edtf.EdtfYear;

/** Words intervals and sets; a month or year that both ends share is written once. */
final class IntervalWords {

  private static final Keys INTERVAL =
      new Keys("date.interval", "date.interval.days", "date.interval.years");
  private static final Keys DAY = new Keys("date.set.day", "date.set.day", "date.set.day");
  private static final Keys TIME = new Keys("date.set.time", "date.set.time", "date.set.years");

  private final DateFormats formats;
  private final Messages messages;
  private final PointWords points;

  IntervalWords(DateFormats formats, Messages messages, PointWords points) {
    this.formats = formats;
    this.messages = messages;
    this.points = points;
  }

  /**
   * The keys of the messages for a pair of dates.
   *
   * @param days for two days of one month
   * @param years for two years; the message says that the numbers are years
   * @param other for all others
   */
  private record Keys(String other, String days, String years) {}

  String words(EdtfInterval interval) {
    return words(interval.start(), interval.end());
  }

  private String words(EdtfBound from, EdtfBound to) {
    if (!(from instanceof EdtfBound.Dated start)) {
      return messages.format("date.interval.start." + undated(from), Map.of("to", words(to)));
    }
    if (!(to instanceof EdtfBound.Dated end)) {
      return messages.format("date.interval.end." + undated(to), Map.of("from", words(from)));
    }
    return words(start.date(), end.date(), INTERVAL);
  }

  private static String undated(EdtfBound bound) {
    return bound == EdtfBound.Undated.OPEN ? "open" : "unknown";
  }

  private String words(EdtfBound bound) {
    return points.words(((EdtfBound.Dated) bound).date());
  }

  /** Returns a set in words: a moment between two dates, or one date or another. */
  String words(EdtfSet set) {
    return set.members().size() == 1 && set.members().get(0) instanceof EdtfSet.Range range
        ? moment(range)
        : formats.either(alternatives(set.members()));
  }

  private String moment(EdtfSet.Range range) {
    boolean day = isDay(range.first()) && isDay(range.last());
    if (!(range.first() instanceof EdtfBound.Dated first)) {
      String key = day ? "date.set.day.until" : "date.set.time.until";
      return messages.format(key, Map.of("to", words(range.last())));
    }
    if (!(range.last() instanceof EdtfBound.Dated last)) {
      String key = day ? "date.set.day.from" : "date.set.time.from";
      return messages.format(key, Map.of("from", words(range.first())));
    }
    return words(first.date(), last.date(), day ? DAY : TIME);
  }

  /** Returns whether a bound is a day or has no date, in which case the other bound decides. */
  private static boolean isDay(EdtfBound bound) {
    return !(bound instanceof EdtfBound.Dated dated) || dated.date() instanceof EdtfDay;
  }

  /** Returns the members in words; days of one month share its name. */
  private List<String> alternatives(List<EdtfSet.Member> members) {
    List<String> words = new ArrayList<>();
    int whole = formats.yearComesFirst() ? 0 : members.size() - 1;
    boolean shared = areDaysOfOneMonth(members);
    for (EdtfSet.Member member : members) {
      if (member instanceof EdtfSet.Range range) {
        words.add(words(range.first(), range.last()));
      } else {
        EdtfPoint date = ((EdtfSet.One) member).date();
        boolean brief = shared && words.size() != whole;
        words.add(brief ? formats.dayOfMonth((EdtfDay) date) : points.words(date));
      }
    }
    return words;
  }

  private static boolean areDaysOfOneMonth(List<EdtfSet.Member> members) {
    return members.stream()
            .allMatch(
                m ->
                    m instanceof EdtfSet.One one
                        && one.date() instanceof EdtfDay day
                        && day.qualification() == EdtfQualification.NONE)
        && members.stream().map(m -> YearMonth.from(m.earliest())).distinct().count() == 1;
  }

  private String words(EdtfPoint from, EdtfPoint to, Keys keys) {
    if (from.equals(to)) {
      return points.words(from);
    }
    EdtfQualification shared = from.qualification();
    boolean together = shared == EdtfQualification.NONE || shared == EdtfQualification.UNCERTAIN;
    return together && shared == to.qualification()
        ? points.qualified(unqualified(from, to, keys), shared)
        : message(keys.other(), points.words(from), points.words(to));
  }

  private String unqualified(EdtfPoint from, EdtfPoint to, Keys keys) {
    if (from instanceof EdtfDay first && to instanceof EdtfDay last) {
      return days(first, last, keys);
    }
    if (from instanceof EdtfMonth first && to instanceof EdtfMonth last) {
      return months(first, last, keys);
    }
    if (from instanceof EdtfYear first && to instanceof EdtfYear last) {
      return years(first, last, keys);
    }
    return inFull(from, to, keys);
  }

  private String days(EdtfDay from, EdtfDay to, Keys keys) {
    if (from.year() != to.year()) {
      return inFull(from, to, keys);
    }
    return from.month() == to.month()
        ? shortened(keys.days(), from, to, formats::dayOfMonth)
        : shortened(keys.other(), from, to, formats::dayAndMonth);
  }

  private String months(EdtfMonth from, EdtfMonth to, Keys keys) {
    return from.year() == to.year()
        ? shortened(keys.other(), from, to, formats::monthAlone)
        : inFull(from, to, keys);
  }

  private String years(EdtfYear from, EdtfYear to, Keys keys) {
    return from.year() < PointWords.FIRST_YEAR_WITHOUT_ERA
        ? inFull(from, to, keys)
        : message(keys.years(), formats.digits(from.year()), formats.digits(to.year()));
  }

  /**
   * Words two dates, keeping the shared year or month only where the language's word order
   * requires.
   */
  private <T extends EdtfPoint> String shortened(
      String key, T from, T to, Function<T, String> brief) {
    return formats.yearComesFirst()
        ? message(key, points.unqualified(from), brief.apply(to))
        : message(key, brief.apply(from), points.unqualified(to));
  }

  private String inFull(EdtfPoint from, EdtfPoint to, Keys keys) {
    return message(keys.other(), points.unqualified(from), points.unqualified(to));
  }

  private String message(String key, String from, String to) {
    return messages.format(key, Map.of("from", from, "to", to));
  }
}
