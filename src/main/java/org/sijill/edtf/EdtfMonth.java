package org.sijill.edtf;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A month of a year: {@code 1985-04} (EDTF level 0), or an unspecified day of it, {@code
 * 1985-04-XX} (level 1, "Unspecified digit(s) from the right", case 3).
 *
 * @param month 1 to 12
 * @param dayUnspecified whether some day of the month is meant, not the month itself
 */
public record EdtfMonth(
    long year, int month, boolean dayUnspecified, EdtfQualification qualification)
    implements EdtfPoint {

  /** Checks that the month exists. */
  public EdtfMonth {
    EdtfFields.checkFourDigits(year);
    EdtfFields.checkRange("month", month, 1, 12);
  }

  @Override
  public String text() {
    String day = dayUnspecified ? "-XX" : "";
    return EdtfFields.year(year) + "-" + EdtfFields.two(month) + day + qualification.mark();
  }

  @Override
  public LocalDate earliest() {
    return yearMonth().atDay(1);
  }

  @Override
  public LocalDate latest() {
    return yearMonth().atEndOfMonth();
  }

  private YearMonth yearMonth() {
    return YearMonth.of((int) year, month);
  }

  @Override
  public String toString() {
    return text();
  }
}
