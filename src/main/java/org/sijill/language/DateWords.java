package org.sijill.language;

import java.util.Optional;
import java.util.regex.Pattern;
import org.sijill.edtf.EdtfDate;
import org.sijill.edtf.EdtfInterval;
import org.sijill.edtf.EdtfPoint;
import org.sijill.edtf.EdtfSet;
import org.sijill.model.Language;
import org.sijill.model.MonthNames;
import org.sijill.model.Numerals;

/**
 * EDTF dates in the words of one language. Days, months, times and digits come from ICU's CLDR
 * data, all other words from the {@code date.*} messages.
 *
 * <p>The words form a label on their own: months are in their stand-alone form, and the messages
 * must not require another case. The default locale and time zone have no effect.
 *
 * <p>Immutable and safe to share between threads, if the messages are.
 */
public final class DateWords {

  /** HTML, 2.3.5 "Dates and times": a year of four digits above 0, a real month, a real day. */
  private static final Pattern MACHINE_DATE =
      Pattern.compile("(?!0000)[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?)?");

  private final PointWords points;
  private final IntervalWords intervals;

  /**
   * Creates the words of a language.
   *
   * @param numerals the digits of all numbers
   * @param months the names of the months; used only for Arabic
   * @param messages the interface words of the same language
   */
  public DateWords(Language language, Numerals numerals, MonthNames months, Messages messages) {
    DateFormats formats = new DateFormats(language, numerals, months);
    this.points = new PointWords(formats, messages);
    this.intervals = new IntervalWords(formats, messages, points);
  }

  /**
   * Returns the value of HTML's {@code <time datetime>}: the date as written if it is a plain day,
   * month or year; empty if it is qualified, unspecified, a season, an interval, a set or has a
   * time.
   */
  public static Optional<String> machine(EdtfDate date) {
    return Optional.of(date.text()).filter(text -> MACHINE_DATE.matcher(text).matches());
  }

  /** Returns the date in words, such as "around June 2024" or "from August to October 2023". */
  public String words(EdtfDate date) {
    if (date instanceof EdtfInterval interval) {
      return intervals.words(interval);
    }
    return date instanceof EdtfSet set ? intervals.words(set) : points.words((EdtfPoint) date);
  }
}
