package org.sijill.edtf;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A day: {@code 1985-04-12} (EDTF level 0, "Date").
 *
 * @param month 1 to 12
 * @param day 1 to the last day of that month
 */
public record EdtfDay(long year, int month, int day, EdtfQualification qualification)
    implements EdtfPoint {

  /** Checks that the calendar has the day. */
  public EdtfDay {
    EdtfFields.checkFourDigits(year);
    EdtfFields.checkRange("month", month, 1, 12);
    if (day < 1 || day > YearMonth.of((int) year, month).lengthOfMonth()) {
      String yearAndMonth = EdtfFields.year(year) + "-" + EdtfFields.two(month);
      throw new EdtfSyntaxException(yearAndMonth + " has no day " + EdtfFields.two(day));
    }
  }

  @Override
  public String text() {
    String date = EdtfFields.year(year) + "-" + EdtfFields.two(month) + "-" + EdtfFields.two(day);
    return date + qualification.mark();
  }

  @Override
  public LocalDate earliest() {
    return LocalDate.of((int) year, month, day);
  }

  @Override
  public LocalDate latest() {
    return earliest();
  }

  @Override
  public String toString() {
    return text();
  }
}
