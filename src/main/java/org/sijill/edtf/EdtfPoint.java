package org.sijill.edtf;

/** A single date of any precision: every EDTF date that is not an interval or a set. */
public sealed interface EdtfPoint extends EdtfDate
    permits EdtfYears, EdtfYear, EdtfSeason, EdtfMonth, EdtfDay, EdtfDateTime {

  /** Returns the qualification of the whole date. */
  EdtfQualification qualification();
}
