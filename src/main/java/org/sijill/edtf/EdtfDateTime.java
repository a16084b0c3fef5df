package org.sijill.edtf;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A day and a time of that day: {@code 1985-04-12T23:20:30+04:30} (EDTF level 0, "Date and Time").
 * The time is complete to the second; {@code 24:00:00} and leap seconds are not accepted.
 *
 * @param date the local day; it has no qualification
 * @param shift the time shift from UTC as written: empty, {@code Z}, {@code ±hh} or {@code ±hh:mm}
 */
public record EdtfDateTime(EdtfDay date, LocalTime time, String shift) implements EdtfPoint {

  /** Checks the time shift. */
  public EdtfDateTime {
    boolean hasFraction = !time.equals(time.truncatedTo(ChronoUnit.SECONDS));
    if (hasFraction || date.qualification() != EdtfQualification.NONE) {
      throw new EdtfSyntaxException("a time needs an exact day, and has no fraction of a second");
    }
    checkShift(shift);
  }

  /** ISO 8601-1:2019: a time shift of zero is written without a minus sign. */
  private static void checkShift(String shift) {
    if (shift.isEmpty()) {
      return;
    }
    try {
      ZoneOffset offset = ZoneOffset.of(shift);
      if (offset.equals(ZoneOffset.UTC) && shift.startsWith("-")) {
        throw new EdtfSyntaxException("a time shift of zero is written Z or +00:00");
      }
    } catch (DateTimeException e) {
      throw new EdtfSyntaxException("time shift " + shift + " does not exist");
    }
  }

  /** Returns the time shift from UTC; empty if the time is local. */
  public Optional<ZoneOffset> offset() {
    return shift.isEmpty() ? Optional.empty() : Optional.of(ZoneOffset.of(shift));
  }

  @Override
  public EdtfQualification qualification() {
    return EdtfQualification.NONE;
  }

  @Override
  public String text() {
    String hour = EdtfFields.two(time.getHour());
    String minute = EdtfFields.two(time.getMinute());
    String second = EdtfFields.two(time.getSecond());
    return date.text() + "T" + hour + ":" + minute + ":" + second + shift;
  }

  /** Returns the day as written, whatever day it is in UTC. */
  @Override
  public LocalDate earliest() {
    return date.earliest();
  }

  @Override
  public LocalDate latest() {
    return date.latest();
  }

  @Override
  public String toString() {
    return text();
  }
}
