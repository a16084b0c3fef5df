package org.sijill.language;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import org.sijill.edtf.EdtfDateTime;
import org.sijill.edtf.EdtfDay;
import org.sijill.edtf.EdtfMonth;
import org.sijill.edtf.EdtfPoint;
import org.sijill.edtf.EdtfQualification;
import org.sijill.edtf.EdtfSeason;
import org.sijill.edtf.EdtfYear;
import org.sijill.edtf.EdtfYears;

/** Words single dates: the known part, then the era, the unknown part and the qualification. */
final class PointWords {

  /** Years below this get their era: "79" alone would be read as 1979. */
  static final int FIRST_YEAR_WITHOUT_ERA = 100;

  private static final ULocale ROMAN = ULocale.forLanguageTag("und-u-nu-roman");

  private final DateFormats formats;
  private final Messages messages;

  PointWords(DateFormats formats, Messages messages) {
    this.formats = formats;
    this.messages = messages;
  }

  String words(EdtfPoint date) {
    return qualified(unqualified(date), date.qualification());
  }

  String qualified(String words, EdtfQualification qualification) {
    return switch (qualification) {
      case NONE -> words;
      case UNCERTAIN -> message("date.uncertain", words);
      case APPROXIMATE -> message("date.approximate", words);
      case UNCERTAIN_AND_APPROXIMATE -> message("date.uncertain.approximate", words);
    };
  }

  /** Returns the words of a date without its qualification. */
  String unqualified(EdtfPoint date) {
    if (date instanceof EdtfDay day) {
      return withEra(formats.day(day), day.year());
    }
    if (date instanceof EdtfMonth month) {
      return month(month);
    }
    if (date instanceof EdtfYear year) {
      return year(year);
    }
    if (date instanceof EdtfSeason season) {
      return season(season);
    }
    if (date instanceof EdtfYears years) {
      return years(years);
    }
    return dateTime((EdtfDateTime) date);
  }

  private String month(EdtfMonth date) {
    String words = withEra(formats.month(date), date.year());
    return date.dayUnspecified() ? message("date.unspecified.day", words) : words;
  }

  private String year(EdtfYear date) {
    String words = year(date.year());
    return switch (date.unspecified()) {
      case NONE -> words;
      case MONTH -> message("date.unspecified.month", words);
      case MONTH_AND_DAY -> message("date.unspecified.month.day", words);
    };
  }

  private String year(long year) {
    return withEra(yearOfEra(year), year);
  }

  /** Returns a year within its era, as EDTF counts 1 BCE as year 0. */
  private String yearOfEra(long year) {
    long yearOfEra = year > 0 ? year : 1 - year;
    return messages.format("date.year", Map.of("year", formats.digits(yearOfEra)));
  }

  private String withEra(String words, long year) {
    if (year <= 0) {
      return message("date.bce", words);
    }
    return year < FIRST_YEAR_WITHOUT_ERA ? message("date.ce", words) : words;
  }

  private String season(EdtfSeason date) {
    String key = "date.season." + date.season().name().toLowerCase(Locale.ROOT);
    String words = messages.format(key, Map.of("year", yearOfEra(date.year())));
    return withEra(words, date.year());
  }

  /** Words a decade or century; the first of each includes 1 BCE, so both of its ends are named. */
  private String years(EdtfYears date) {
    if (date.first() == 0) {
      Map<String, Object> ends = Map.of("from", year(date.first()), "to", year(date.last()));
      return messages.format("date.interval", ends);
    }
    return switch (date.span()) {
      case DECADE -> messages.format("date.decade", Map.of("year", formats.digits(date.first())));
      case CENTURY -> century(date.first() / 100 + 1);
    };
  }

  /** Words a century; the patterns use its digits, its English ordinal or its Roman numeral. */
  private String century(int number) {
    String digits = formats.digits(number);
    String roman = NumberFormat.getInstance(ROMAN).format(number);
    return messages.format(
        "date.century", Map.of("century", digits, "number", number, "roman", roman));
  }

  private String dateTime(EdtfDateTime date) {
    Map<String, Object> arguments =
        Map.of("date", unqualified(date.date()), "time", formats.time(date));
    return messages.format("date.time", arguments);
  }

  private String message(String key, String date) {
    return messages.format(key, Map.of("date", date));
  }
}
