package org.sijill.edtf;

import java.time.LocalDate;

/**
 * A date as archivists write it: exact, imprecise, doubtful, an interval, or one of a set. It
 * follows levels 0 and 1 of the Library of Congress's Extended Date/Time Format (EDTF, 4 February
 * 2019, a profile of ISO 8601-2:2019), and level 2 for one of a set, in the proleptic Gregorian
 * calendar; year 0 is 1 BCE.
 *
 * <p>All dates are immutable and safe to share between threads. Two are equal exactly when their
 * texts are. They are ordered by {@link #earliest()}, then {@link #latest()}, then {@link #text()},
 * so the order agrees with {@code equals}.
 */
public sealed interface EdtfDate extends Comparable<EdtfDate>
    permits EdtfPoint, EdtfInterval, EdtfSet {

  /**
   * Reads a date of EDTF level 0 or 1, or one of a set of level 2.
   *
   * @throws EdtfSyntaxException if the text is anything else; its message names the cause
   */
  static EdtfDate parse(String text) {
    return EdtfParser.parse(text);
  }

  /** Returns the date exactly as written. */
  String text();

  /**
   * Returns the first day that the date may mean. Uncertainty and approximation do not widen it, as
   * EDTF gives them no measure. {@link LocalDate#MIN} where its start is open or unknown.
   */
  LocalDate earliest();

  /**
   * Returns the last day that the date may mean; {@link LocalDate#MAX} where its end is open or
   * unknown.
   */
  LocalDate latest();

  /**
   * Returns the day by which chronological lists sort the date: the first day that it may mean, or
   * the last if its start is open.
   */
  default LocalDate placed() {
    return earliest().equals(LocalDate.MIN) ? latest() : earliest();
  }

  @Override
  default int compareTo(EdtfDate other) {
    if (equals(other)) {
      return 0;
    }
    int order = earliest().compareTo(other.earliest());
    if (order == 0) {
      order = latest().compareTo(other.latest());
    }
    return order == 0 ? text().compareTo(other.text()) : order;
  }
}
