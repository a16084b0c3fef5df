package org.sijill.render;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sijill.edtf.EdtfBound;
import org.sijill.edtf.EdtfDate;
import org.sijill.edtf.EdtfDateTime;
import org.sijill.edtf.EdtfDay;
import org.sijill.edtf.EdtfInterval;
import org.sijill.edtf.EdtfMonth;
import org.sijill.edtf.EdtfSet;

/** Finds the month in which a date begins. */
final class Months {

  private Months() {}

  /** What may have been on more days than this is not filed under the month of the first. */
  private static final int MONTH = 31;

  /** Returns the month as EDTF writes it, or empty where the date knows only a year or less. */
  static Optional<String> of(@Nullable EdtfDate date) {
    if (date == null) {
      return Optional.empty();
    }
    if (date instanceof EdtfSet set) {
      return ofSet(set);
    }
    if (date instanceof EdtfInterval interval) {
      return interval.start() instanceof EdtfBound.Dated start
          ? of(start.date())
          : Optional.empty();
    }
    boolean known =
        date instanceof EdtfMonth || date instanceof EdtfDay || date instanceof EdtfDateTime;
    boolean one = YearMonth.from(date.earliest()).equals(YearMonth.from(date.latest()));
    return known && one ? month(date.earliest()) : Optional.empty();
  }

  /** Returns whether a text is a month as EDTF writes it. */
  static boolean isMonth(String text) {
    return text.matches("[0-9]{4}-[0-9]{2}");
  }

  /** A set of years or of many days stands under its year, one that is open at its known end. */
  private static Optional<String> ofSet(EdtfSet set) {
    boolean open = set.earliest().equals(LocalDate.MIN) || set.latest().equals(LocalDate.MAX);
    return open || ChronoUnit.DAYS.between(set.earliest(), set.latest()) <= MONTH
        ? month(set.placed())
        : Optional.empty();
  }

  private static Optional<String> month(LocalDate day) {
    return day.getYear() > 0 && day.getYear() <= 9999
        ? Optional.of(YearMonth.from(day).toString())
        : Optional.empty();
  }
}
