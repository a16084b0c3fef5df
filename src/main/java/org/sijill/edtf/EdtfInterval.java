package org.sijill.edtf;

import java.time.LocalDate;

/**
 * The time from one date to another: {@code 1964/2008} (EDTF level 0, "Time Interval"), {@code
 * 1984~/2004-06}, {@code 1985/..} or {@code /1985} (level 1, "Extended interval").
 *
 * <p>At least one bound has a date, the end may not lie before the start, and neither has a time of
 * day (level 0) or an unspecified digit (level 2).
 */
public record EdtfInterval(EdtfBound start, EdtfBound end) implements EdtfDate {

  /** Checks the bounds. */
  public EdtfInterval {
    checkBound(start);
    checkBound(end);
    if (start instanceof EdtfBound.Undated && end instanceof EdtfBound.Undated) {
      throw new EdtfSyntaxException("an interval needs a date at one end at least");
    }
    if (latest(end).isBefore(earliest(start))) {
      throw new EdtfSyntaxException("the interval ends before it starts");
    }
  }

  private static void checkBound(EdtfBound bound) {
    if (bound instanceof EdtfBound.Dated dated) {
      if (dated.date() instanceof EdtfDateTime) {
        throw new EdtfSyntaxException("an interval has no times of day");
      }
      if (hasUnspecifiedDigits(dated.date())) {
        throw new EdtfSyntaxException("unspecified digits in an interval belong to EDTF level 2");
      }
    }
  }

  private static boolean hasUnspecifiedDigits(EdtfPoint date) {
    return date.text().indexOf('X') >= 0;
  }

  @Override
  public String text() {
    return start.text() + "/" + end.text();
  }

  @Override
  public LocalDate earliest() {
    return earliest(start);
  }

  @Override
  public LocalDate latest() {
    return latest(end);
  }

  private static LocalDate earliest(EdtfBound start) {
    return start instanceof EdtfBound.Dated dated ? dated.date().earliest() : LocalDate.MIN;
  }

  private static LocalDate latest(EdtfBound end) {
    return end instanceof EdtfBound.Dated dated ? dated.date().latest() : LocalDate.MAX;
  }

  @Override
  public String toString() {
    return text();
  }
}
