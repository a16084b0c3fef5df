package org.sijill.model;

/** The Arabic names of the Gregorian months: سبتمبر, أيلول or سبتمبر/أيلول. */
public enum MonthNames {
  GREGORIAN,
  SYRIAC,
  BOTH
}
