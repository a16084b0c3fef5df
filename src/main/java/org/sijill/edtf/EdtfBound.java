package org.sijill.edtf;

import java.time.LocalDate;

/** Where an interval, or a part of a set, starts or ends (EDTF level 1, "Extended interval"). */
public sealed interface EdtfBound permits EdtfBound.Dated, EdtfBound.Undated {

  /** Returns the bound as written beside the interval's slash. */
  String text();

  /**
   * Returns the first day that it may mean, as the start of an interval; {@link LocalDate#MIN} if
   * none.
   */
  LocalDate earliest();

  /**
   * Returns the last day that it may mean, as the end of an interval; {@link LocalDate#MAX} if
   * none.
   */
  LocalDate latest();

  /** A bound with a date; a qualification applies to this bound only. */
  record Dated(EdtfPoint date) implements EdtfBound {

    @Override
    public String text() {
      return date.text();
    }

    @Override
    public LocalDate earliest() {
      return date.earliest();
    }

    @Override
    public LocalDate latest() {
      return date.latest();
    }
  }

  /** A bound without a date. */
  enum Undated implements EdtfBound {
    /** {@code ..}: there is no such bound, or none is meant. */
    OPEN(".."),
    /** An empty bound: it exists, but is not known. */
    UNKNOWN("");

    private final String text;

    Undated(String text) {
      this.text = text;
    }

    @Override
    public String text() {
      return text;
    }

    @Override
    public LocalDate earliest() {
      return LocalDate.MIN;
    }

    @Override
    public LocalDate latest() {
      return LocalDate.MAX;
    }
  }
}
