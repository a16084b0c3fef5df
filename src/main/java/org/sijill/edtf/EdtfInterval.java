package org.sijill.edtf;

import java.time.LocalDate;

/**
 * The time from one date to another: {@code 1964/2008} (EDTF level 0, "Time Interval"), {@code
 * 1984~/2004-06}, {@code 1985/..} or {@code /1985} (level 1, "Extended interval").
 *
 * <p>At least one bound has a date, the end may not be before the start, and neither bound has a
 * time of day (level 0) or an unspecified digit (level 2).
 */
public record EdtfInterval(EdtfBound start, EdtfBound end) implements EdtfDate {

  /** Checks the bounds. */
  public EdtfInterval {
    EdtfFields.checkPlain(start, "an interval");
    EdtfFields.checkPlain(end, "an interval");
    if (start instanceof EdtfBound.Undated && end instanceof EdtfBound.Undated) {
      throw new EdtfSyntaxException("an interval needs a date at one end at least");
    }
    if (end.latest().isBefore(start.earliest())) {
      throw new EdtfSyntaxException("the interval ends before it starts");
    }
  }

  @Override
  public String text() {
    return start.text() + "/" + end.text();
  }

  @Override
  public LocalDate earliest() {
    return start.earliest();
  }

  @Override
  public LocalDate latest() {
    return end.latest();
  }

  @Override
  public String toString() {
    return text();
  }
}
