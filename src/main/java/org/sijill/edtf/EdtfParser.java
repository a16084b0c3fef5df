package org.sijill.edtf;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads EDTF levels 0 and 1, and "one of a set" of level 2. It checks only the syntax; the records
 * themselves check that values such as a month's days exist.
 */
final class EdtfParser {

  /** The length of the longest date; longer text is neither parsed nor quoted in a message. */
  private static final int LONGEST = "-1985-04-12T23:20:30+04:30".length();

  /** The longest set accepted, in UTF-16 code units: enough for some twenty dates. */
  private static final int LONGEST_SET = 250;

  private static final int LONGEST_YEAR = 9;

  private static final Pattern CALENDAR_DATE =
      Pattern.compile("(-?[0-9]{4})(?:-([0-9]{2}))?(?:-([0-9]{2}))?");
  private static final Pattern UNSPECIFIED_DAY = Pattern.compile("(-?[0-9]{4})-([0-9]{2})-XX");
  private static final Pattern UNSPECIFIED_MONTH = Pattern.compile("(-?[0-9]{4})-XX(-XX)?");
  private static final Pattern UNSPECIFIED_YEAR = Pattern.compile("([0-9]{2})(?:([0-9])X|XX)");
  private static final Pattern LONG_YEAR = Pattern.compile("Y(-?)([1-9][0-9]{4,})");
  private static final Pattern SET = Pattern.compile("\\[[^\\s\\p{Z}\\[\\]{}/]+]");
  private static final Pattern TIME =
      Pattern.compile("([0-9]{2}):([0-9]{2}):([0-9]{2})(Z|[+-][0-9]{2}(?::[0-9]{2})?|)");

  private EdtfParser() {}

  static EdtfDate parse(String text) {
    boolean isSet = text.startsWith("[") && text.endsWith("]");
    checkLength(
        text, isSet ? "a set of EDTF dates" : "an EDTF date", isSet ? LONGEST_SET : LONGEST);
    if (isSet) {
      return set(text);
    }
    int slash = text.indexOf('/');
    if (slash < 0) {
      return point(text);
    }
    if (text.indexOf('/', slash + 1) >= 0) {
      throw EdtfHints.explain(text);
    }
    return new EdtfInterval(bound(text.substring(0, slash)), bound(text.substring(slash + 1)));
  }

  private static void checkLength(String text, String what, int longest) {
    if (text.length() > longest) {
      throw new EdtfSyntaxException(
          what + " has no more than " + longest + " characters, not " + text.length());
    }
  }

  private static EdtfSet set(String text) {
    if (!SET.matcher(text).matches()) {
      throw EdtfHints.explain(text);
    }
    List<EdtfSet.Member> members = new ArrayList<>();
    for (String member : text.substring(1, text.length() - 1).split(",", -1)) {
      int dots = member.indexOf("..");
      members.add(
          dots < 0
              ? new EdtfSet.One(point(member))
              : new EdtfSet.Range(end(member.substring(0, dots)), end(member.substring(dots + 2))));
    }
    return new EdtfSet(members);
  }

  private static EdtfBound end(String text) {
    return text.isEmpty() ? EdtfBound.Undated.OPEN : new EdtfBound.Dated(point(text));
  }

  private static EdtfBound bound(String text) {
    for (EdtfBound.Undated undated : EdtfBound.Undated.values()) {
      if (undated.text().equals(text)) {
        return undated;
      }
    }
    return new EdtfBound.Dated(point(text));
  }

  private static EdtfPoint point(String text) {
    int separator = text.indexOf('T');
    if (separator < 0) {
      return date(text);
    }
    Matcher time = TIME.matcher(text).region(separator + 1, text.length());
    if (time.matches()
        && date(text.substring(0, separator)) instanceof EdtfDay day
        && day.qualification() == EdtfQualification.NONE) {
      return new EdtfDateTime(day, time(time), time.group(4));
    }
    throw EdtfHints.explain(text);
  }

  private static LocalTime time(Matcher time) {
    int hour = Integer.parseInt(time.group(1));
    int minute = Integer.parseInt(time.group(2));
    int second = Integer.parseInt(time.group(3));
    EdtfFields.checkRange("hour", hour, 0, 23);
    EdtfFields.checkRange("minute", minute, 0, 59);
    EdtfFields.checkRange("second", second, 0, 59);
    return LocalTime.of(hour, minute, second);
  }

  private static EdtfPoint date(String text) {
    EdtfQualification qualification = EdtfQualification.endOf(text);
    String date = text.substring(0, text.length() - qualification.mark().length());
    EdtfPoint point = calendarDate(date, qualification);
    if (point == null) {
      point = unspecifiedMonthOrDay(date, qualification);
    }
    if (point == null) {
      point = unspecifiedYear(date, qualification);
    }
    if (point == null) {
      point = longYear(date, qualification);
    }
    if (point == null) {
      throw EdtfHints.explain(text);
    }
    return point;
  }

  private static @Nullable EdtfPoint calendarDate(String text, EdtfQualification qualification) {
    Matcher date = CALENDAR_DATE.matcher(text);
    if (!date.matches()) {
      return null;
    }
    int year = fourDigitYear(date.group(1));
    if (date.group(2) == null) {
      return new EdtfYear(year, EdtfYear.Unspecified.NONE, qualification);
    }
    int month = Integer.parseInt(date.group(2));
    if (date.group(3) != null) {
      return new EdtfDay(year, month, Integer.parseInt(date.group(3)), qualification);
    }
    if (isSeason(month)) {
      return new EdtfSeason(year, EdtfSeason.Season.of(month), qualification);
    }
    return new EdtfMonth(year, month, false, qualification);
  }

  /** 21 to 24 are the seasons of level 1, 25 to 41 the seasons, quarters and so on of level 2. */
  private static boolean isSeason(int month) {
    return month >= 21 && month <= 41;
  }

  private static @Nullable EdtfPoint unspecifiedMonthOrDay(
      String text, EdtfQualification qualification) {
    Matcher day = UNSPECIFIED_DAY.matcher(text);
    if (day.matches()) {
      int month = Integer.parseInt(day.group(2));
      return new EdtfMonth(fourDigitYear(day.group(1)), month, true, qualification);
    }
    Matcher month = UNSPECIFIED_MONTH.matcher(text);
    if (month.matches()) {
      EdtfYear.Unspecified unspecified =
          month.group(2) == null ? EdtfYear.Unspecified.MONTH : EdtfYear.Unspecified.MONTH_AND_DAY;
      return new EdtfYear(fourDigitYear(month.group(1)), unspecified, qualification);
    }
    return null;
  }

  private static @Nullable EdtfPoint unspecifiedYear(String text, EdtfQualification qualification) {
    Matcher years = UNSPECIFIED_YEAR.matcher(text);
    if (!years.matches()) {
      return null;
    }
    int century = 100 * Integer.parseInt(years.group(1));
    if (years.group(2) == null) {
      return new EdtfYears(century, EdtfYears.Span.CENTURY, qualification);
    }
    int decade = century + 10 * Integer.parseInt(years.group(2));
    return new EdtfYears(decade, EdtfYears.Span.DECADE, qualification);
  }

  private static @Nullable EdtfPoint longYear(String text, EdtfQualification qualification) {
    Matcher year = LONG_YEAR.matcher(text);
    if (!year.matches()) {
      return null;
    }
    String digits = year.group(1) + year.group(2);
    if (year.end(2) - year.start(2) > LONGEST_YEAR) {
      throw EdtfYear.outOfRange(digits);
    }
    return new EdtfYear(Long.parseLong(digits), EdtfYear.Unspecified.NONE, qualification);
  }

  private static int fourDigitYear(String digits) {
    if (digits.equals("-0000")) {
      throw new EdtfSyntaxException("year 0000 has no sign");
    }
    return Integer.parseInt(digits);
  }
}
