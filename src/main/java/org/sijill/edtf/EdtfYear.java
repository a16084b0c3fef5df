package org.sijill.edtf;

import java.time.LocalDate;
import java.time.Year;

/**
 * A year: {@code 1985} (EDTF level 0), {@code -1985}, {@code Y170000002}, or an unspecified month
 * or day of it, {@code 2004-XX} and {@code 1985-XX-XX} (level 1).
 *
 * @param year from -999999999 to 999999999, the years of {@link LocalDate}; 0 is 1 BCE
 * @param unspecified the smaller part that is meant but not known
 */
public record EdtfYear(long year, Unspecified unspecified, EdtfQualification qualification)
    implements EdtfPoint {

  /** EDTF level 1, "Unspecified digit(s) from the right", cases 2 and 4. */
  public enum Unspecified {
    /** The year itself is meant. */
    NONE(""),
    /** Some month of the year. */
    MONTH("-XX"),
    /** Some day of the year. */
    MONTH_AND_DAY("-XX-XX");

    private final String text;

    Unspecified(String text) {
      this.text = text;
    }
  }

  /** Checks the range of the year. */
  public EdtfYear {
    if (year < Year.MIN_VALUE || year > Year.MAX_VALUE) {
      throw outOfRange(Long.toString(year));
    }
    if (unspecified != Unspecified.NONE) {
      EdtfFields.checkFourDigits(year);
    }
  }

  static EdtfSyntaxException outOfRange(String year) {
    return new EdtfSyntaxException(
        "year " + year + " is out of range: " + Year.MIN_VALUE + " to " + Year.MAX_VALUE);
  }

  /**
   * EDTF level 1: years later than 9999 or earlier than -9999, and only these, have the prefix Y.
   */
  @Override
  public String text() {
    String digits = EdtfFields.hasFourDigits(year) ? EdtfFields.year(year) : "Y" + year;
    return digits + unspecified.text + qualification.mark();
  }

  @Override
  public LocalDate earliest() {
    return LocalDate.of((int) year, 1, 1);
  }

  @Override
  public LocalDate latest() {
    return LocalDate.of((int) year, 12, 31);
  }

  @Override
  public String toString() {
    return text();
  }
}
