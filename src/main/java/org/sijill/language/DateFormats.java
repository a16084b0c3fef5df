package org.sijill.language;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.GroupingStrategy;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.SimpleTimeZone;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.text.Format;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import org.sijill.edtf.EdtfDateTime;
import org.sijill.edtf.EdtfDay;
import org.sijill.edtf.EdtfMonth;
import org.sijill.model.Language;
import org.sijill.model.MonthNames;
import org.sijill.model.Numerals;
import org.sijill.text.Locales;

/**
 * Formats parts of dates in one language, by ICU's CLDR data. Years count within their era: 44 BCE
 * is 44 here.
 *
 * <p>Safe to share between threads: the formats are prototypes, and each use works on a clone.
 */
final class DateFormats {

  static final String ARABIC = "ar";

  private final SimpleDateFormat day;
  private final SimpleDateFormat dayAndMonth;
  private final SimpleDateFormat dayOfMonth;
  private final SimpleDateFormat month;
  private final SimpleDateFormat monthAlone;
  private final SimpleDateFormat time;
  private final SimpleDateFormat timeAndShift;
  private final LocalizedNumberFormatter digits;
  private final ListFormatter alternatives;

  DateFormats(Language language, Numerals numerals, MonthNames months) {
    ULocale locale = locale(language, numerals);
    DateTimePatternGenerator patterns = DateTimePatternGenerator.getInstance(locale);
    DateFormatSymbols symbols = symbols(locale, months);
    day = format("yMMMMd", patterns, locale, symbols);
    dayAndMonth = format("MMMMd", patterns, locale, symbols);
    dayOfMonth = format("d", patterns, locale, symbols);
    month = format("yMMMM", patterns, locale, symbols);
    monthAlone = format("LLLL", patterns, locale, symbols);
    time = format("Hms", patterns, locale, symbols);
    timeAndShift = format("Hmsz", patterns, locale, symbols);
    digits = NumberFormatter.withLocale(locale).grouping(GroupingStrategy.OFF);
    alternatives =
        ListFormatter.getInstance(locale, ListFormatter.Type.OR, ListFormatter.Width.WIDE);
  }

  /** Returns a day in full, such as "13 September 2023". */
  String day(EdtfDay date) {
    return format(day, calendar(date));
  }

  /** Returns a day without its year, such as "13 September". */
  String dayAndMonth(EdtfDay date) {
    return format(dayAndMonth, calendar(date));
  }

  /** Returns a day without its month, such as "13". */
  String dayOfMonth(EdtfDay date) {
    return format(dayOfMonth, calendar(date));
  }

  /** Returns a month with its year, such as "September 2023". */
  String month(EdtfMonth date) {
    return format(month, calendar(date.earliest().getYear(), date.month(), 1));
  }

  /** Returns a month without its year, such as "September". */
  String monthAlone(EdtfMonth date) {
    return format(monthAlone, calendar(date.earliest().getYear(), date.month(), 1));
  }

  /** Returns a time of day and its shift from UTC, if any, such as "23:20:30 GMT+4:30". */
  String time(EdtfDateTime date) {
    Calendar calendar = calendar(date.date());
    LocalTime at = date.time();
    calendar.set(Calendar.HOUR_OF_DAY, at.getHour());
    calendar.set(Calendar.MINUTE, at.getMinute());
    calendar.set(Calendar.SECOND, at.getSecond());
    if (date.offset().isEmpty()) {
      return format(time, calendar);
    }
    int shift = date.offset().get().getTotalSeconds() * 1_000;
    calendar.setTimeZone(new SimpleTimeZone(shift, "shift"));
    return format(timeAndShift, calendar);
  }

  /** Returns a whole number in the language's digits, without separators. */
  String digits(long number) {
    return digits.format(number).toString();
  }

  /** Returns alternatives as one phrase, such as "5, 6 or 7 June". */
  String either(List<String> words) {
    return alternatives.format(words);
  }

  /** Returns whether the language writes the year before the month, as Korean does. */
  boolean yearComesFirst() {
    return month.toPattern().startsWith("y");
  }

  /** Returns the locale of a language; English is British, with the day before the month. */
  private static ULocale locale(Language language, Numerals numerals) {
    ULocale locale = Locales.of(language);
    if (locale.equals(ULocale.ENGLISH)) {
      locale = ULocale.UK;
    }
    return locale
        .setKeywordValue("calendar", "gregorian")
        .setKeywordValue("numbers", numerals.system());
  }

  /** Returns the symbols of a locale; only Arabic has a choice of names for the same months. */
  private static DateFormatSymbols symbols(ULocale locale, MonthNames months) {
    DateFormatSymbols symbols = new DateFormatSymbols(locale);
    if (locale.getLanguage().equals(ARABIC)) {
      String[] names = arabicMonths(months);
      symbols.setMonths(names, DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE);
      symbols.setMonths(names, DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE);
    }
    return symbols;
  }

  static String[] arabicMonths(MonthNames months) {
    String[] gregorian = new DateFormatSymbols(new ULocale(ARABIC)).getMonths();
    String[] syriac = new DateFormatSymbols(new ULocale(ARABIC, "SY")).getMonths();
    String[] names = new String[gregorian.length];
    for (int month = 0; month < names.length; month++) {
      names[month] =
          switch (months) {
            case GREGORIAN -> gregorian[month];
            case SYRIAC -> syriac[month];
            case BOTH -> gregorian[month] + "/" + syriac[month];
          };
    }
    return names;
  }

  private static SimpleDateFormat format(
      String skeleton,
      DateTimePatternGenerator patterns,
      ULocale locale,
      DateFormatSymbols symbols) {
    // Few fonts have the narrow no-break space of Russian dates, and without it a year and its
    // abbreviation run together.
    String pattern = patterns.getBestPattern(skeleton).replace('\u202F', '\u00A0');
    SimpleDateFormat format = new SimpleDateFormat(pattern, locale);
    format.setDateFormatSymbols(symbols);
    return format;
  }

  private static String format(SimpleDateFormat prototype, Calendar calendar) {
    return ((Format) prototype.clone()).format(calendar);
  }

  private static Calendar calendar(EdtfDay date) {
    return calendar(date.earliest().getYear(), date.month(), date.day());
  }

  /** Returns a day in EDTF's proleptic Gregorian calendar, without Julian dates before 1582. */
  @SuppressWarnings("JavaUtilDate") // ICU's API requires it
  private static Calendar calendar(int year, int month, int day) {
    GregorianCalendar calendar = new GregorianCalendar(TimeZone.GMT_ZONE, ULocale.ROOT);
    calendar.setGregorianChange(new Date(Long.MIN_VALUE));
    calendar.clear();
    calendar.set(Calendar.EXTENDED_YEAR, year);
    calendar.set(Calendar.MONTH, month - 1);
    calendar.set(Calendar.DAY_OF_MONTH, day);
    return calendar;
  }
}
