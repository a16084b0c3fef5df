package org.sijill.render;

import java.time.YearMonth;
import java.util.Optional;
import org.sijill.edtf.EdtfBound;
import org.sijill.edtf.EdtfDate;
import org.sijill.edtf.EdtfDateTime;
import org.sijill.edtf.EdtfDay;
import org.sijill.edtf.EdtfInterval;
import org.sijill.edtf.EdtfMonth;

/** Finds the month in which a date begins. */
final class Months {

  private Months() {}

  /** Returns the month as EDTF writes it, or empty where the date knows only a year or less. */
  static Optional<String> of(EdtfDate date) {
    if (date instanceof EdtfInterval interval) {
      return interval.start() instanceof EdtfBound.Dated start
          ? of(start.date())
          : Optional.empty();
    }
    boolean known =
        date instanceof EdtfMonth || date instanceof EdtfDay || date instanceof EdtfDateTime;
    boolean plain = date.earliest().getYear() > 0 && date.earliest().getYear() <= 9999;
    YearMonth month = YearMonth.from(date.earliest());
    return known && plain && month.equals(YearMonth.from(date.latest()))
        ? Optional.of(month.toString())
        : Optional.empty();
  }
}
