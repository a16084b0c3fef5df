package org.sijill.edtf;

/** One date, at whatever precision: every EDTF date that is not an interval. */
public sealed interface EdtfPoint extends EdtfDate
    permits EdtfYears, EdtfYear, EdtfSeason, EdtfMonth, EdtfDay, EdtfDateTime {

  /** How far the whole date is to be trusted. */
  EdtfQualification qualification();
}
