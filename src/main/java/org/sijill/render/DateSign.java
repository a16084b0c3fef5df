package org.sijill.render;

import java.util.Locale;
import java.util.stream.Stream;
import org.sijill.edtf.EdtfBound;
import org.sijill.edtf.EdtfDate;
import org.sijill.edtf.EdtfDateTime;
import org.sijill.edtf.EdtfDay;
import org.sijill.edtf.EdtfInterval;
import org.sijill.edtf.EdtfMonth;
import org.sijill.edtf.EdtfPoint;
import org.sijill.edtf.EdtfQualification;
import org.sijill.edtf.EdtfSet;
import org.sijill.edtf.EdtfYear;

/**
 * The sign of a date, wherever the date stands: its shape shows how closely the date is known, and
 * it is hollow where the date is uncertain or approximate.
 */
enum DateSign {
  /** A dot: one day. */
  DAY,
  UNSURE_DAY,
  /** A bar: a month, a year, or a time that lasted. */
  SPAN,
  UNSURE_SPAN,
  /** Brackets: a moment that may have been on any of several days. */
  ONE_OF;

  static DateSign of(EdtfDate date) {
    if (isOneOf(date)) {
      return ONE_OF;
    } else if (date instanceof EdtfDay || date instanceof EdtfDateTime) {
      return isSure(date) ? DAY : UNSURE_DAY;
    }
    return isSure(date) ? SPAN : UNSURE_SPAN;
  }

  /** Returns the name as style sheets, templates and words know it. */
  String kind() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static boolean isOneOf(EdtfDate date) {
    return date instanceof EdtfSet
        || (date instanceof EdtfMonth month && month.dayUnspecified())
        || (date instanceof EdtfYear year && year.unspecified() != EdtfYear.Unspecified.NONE);
  }

  private static boolean isSure(EdtfDate date) {
    if (date instanceof EdtfInterval interval) {
      return Stream.of(interval.start(), interval.end())
          .allMatch(
              bound ->
                  bound instanceof EdtfBound.Dated dated
                      ? isSure(dated.date())
                      : bound == EdtfBound.Undated.OPEN);
    }
    return date instanceof EdtfPoint point && point.qualification() == EdtfQualification.NONE;
  }
}
