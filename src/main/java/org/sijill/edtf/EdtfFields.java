package org.sijill.edtf;

import java.util.Locale;

/** Checks and formats the fields that dates have in common. */
final class EdtfFields {

  private static final int LARGEST_FOUR_DIGIT_YEAR = 9_999;

  private EdtfFields() {}

  static boolean hasFourDigits(long year) {
    return year >= -LARGEST_FOUR_DIGIT_YEAR && year <= LARGEST_FOUR_DIGIT_YEAR;
  }

  /** Only a date that is a year alone may have the prefix Y, and so more than four digits. */
  static void checkFourDigits(long year) {
    if (!hasFourDigits(year)) {
      throw new EdtfSyntaxException("year " + year + " has more than four digits: it stands alone");
    }
  }

  static void checkRange(String field, int value, int first, int last) {
    if (value < first || value > last) {
      throw new EdtfSyntaxException(field + " " + two(value) + " does not exist");
    }
  }

  static String year(long year) {
    return String.format(Locale.ROOT, year < 0 ? "%05d" : "%04d", year);
  }

  static String two(int value) {
    return String.format(Locale.ROOT, "%02d", value);
  }

  /** Intervals and sets take no times of day, and no unspecified digits below level 2. */
  static void checkPlain(EdtfBound bound, String where) {
    if (bound instanceof EdtfBound.Dated dated) {
      checkPlain(dated.date(), where);
    }
  }

  static void checkPlain(EdtfPoint date, String where) {
    if (date instanceof EdtfDateTime) {
      throw new EdtfSyntaxException(where + " has no times of day");
    }
    if (date.text().indexOf('X') >= 0) {
      throw new EdtfSyntaxException("unspecified digits in " + where + " belong to EDTF level 2");
    }
  }
}
