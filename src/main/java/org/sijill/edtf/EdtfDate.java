package org.sijill.edtf;

import java.time.LocalDate;

/**
 * A date as archivists write it: exact, imprecise, doubtful, or an interval. It follows levels 0
 * and 1 of the Library of Congress's Extended Date/Time Format (EDTF, 4 February 2019, a profile of
 * ISO 8601-2:2019), in the proleptic Gregorian calendar; year 0 is 1 BCE.
 *
 * <p>All dates are immutable and safe to share between threads. Two are equal exactly when their
 * texts are. They are ordered by {@link #earliest()}, then {@link #latest()}, then {@link #text()},
 * so the order agrees with {@code equals}.
 */
public sealed interface EdtfDate extends Comparable<EdtfDate> permits EdtfPoint, EdtfInterval {

  /**
   * Reads a date of EDTF level 0 or 1.
   *
   * @throws EdtfSyntaxException if the text is anything else; its message tells the cause
   */
  static EdtfDate parse(String text) {
    return EdtfParser.parse(text);
  }

  /** The date exactly as written. */
  String text();

  /**
   * The first day that the date may mean. Uncertainty and approximation do not widen it, as EDTF
   * gives them no measure. {@link LocalDate#MIN} where an interval's start is open or unknown.
   */
  LocalDate earliest();

  /**
   * The last day that the date may mean. {@link LocalDate#MAX} where an interval's end is open or
   * unknown.
   */
  LocalDate latest();

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
