package org.sijill.edtf;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A season of a year: {@code 2001-21} (EDTF level 1, "Seasons").
 *
 * <p>EDTF does not say when its seasons begin. Here they are the meteorological ones of the
 * northern hemisphere: spring is March to May, and winter runs from December to the end of February
 * of the year after, so that the order of the seasons is that of their codes.
 */
public record EdtfSeason(long year, Season season, EdtfQualification qualification)
    implements EdtfPoint {

  /** The four seasons of level 1, with the codes that replace the month. */
  public enum Season {
    /** 21. */
    SPRING(21, 3),
    /** 22. */
    SUMMER(22, 6),
    /** 23. */
    AUTUMN(23, 9),
    /** 24. */
    WINTER(24, 12);

    private final int code;
    private final int firstMonth;

    Season(int code, int firstMonth) {
      this.code = code;
      this.firstMonth = firstMonth;
    }

    static Season of(int code) {
      for (Season season : values()) {
        if (season.code == code) {
          return season;
        }
      }
      throw new EdtfSyntaxException("season " + code + " belongs to EDTF level 2");
    }
  }

  /** Checks that the year has four digits. */
  public EdtfSeason {
    EdtfFields.checkFourDigits(year);
  }

  @Override
  public String text() {
    return EdtfFields.year(year) + "-" + season.code + qualification.mark();
  }

  @Override
  public LocalDate earliest() {
    return firstMonth().atDay(1);
  }

  @Override
  public LocalDate latest() {
    return firstMonth().plusMonths(2).atEndOfMonth();
  }

  private YearMonth firstMonth() {
    return YearMonth.of((int) year, season.firstMonth);
  }

  @Override
  public String toString() {
    return text();
  }
}
