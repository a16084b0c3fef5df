package org.sijill.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sijill.language.DateWordsFixture.patterns;
import static org.sijill.language.DateWordsFixture.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sijill.edtf.EdtfDate;
import org.sijill.model.Direction;
import org.sijill.model.Language;
import org.sijill.model.MonthNames;
import org.sijill.model.Numerals;

/** The same date gives the same words on every machine and in every thread. */
class DateWordsIndependenceTest {

  private static final List<EdtfDate> DATES =
      List.of(
              "2023-09-13",
              "1500-01-01",
              "-0043-12-31",
              "2024-06~",
              "2001-24?",
              "19XX",
              "Y-170000002",
              "1985-04-12T23:59:59+14:00",
              "2024-06-21/2024-06-27",
              "1964/..")
          .stream()
          .map(EdtfDate::parse)
          .toList();

  @ParameterizedTest
  @CsvSource({
    "tr-TR, Asia/Istanbul",
    "ar-EG-u-nu-arab, Pacific/Kiritimati",
    "th-TH-u-ca-buddhist, America/Adak"
  })
  void theMachinesLocaleAndTimeZoneDoNotMatter(String locale, String zone) {
    assertThat(under(locale, zone, DateWordsIndependenceTest::everyWord))
        .isEqualTo(under("en-US", "UTC", DateWordsIndependenceTest::everyWord));
  }

  @Test
  void aLanguageUnknownToIcuDoesNotTurnToTheMachinesLocale() {
    assertThat(under("ko-KR", "Asia/Seoul", DateWordsIndependenceTest::klingon))
        .isEqualTo(under("en-US", "UTC", DateWordsIndependenceTest::klingon));
  }

  @Test
  void oneInstanceServesManyThreads() {
    DateWords words = words("ar");
    List<String> expected = DATES.stream().map(words::words).toList();

    assertThat(
            IntStream.range(0, 2_000)
                .parallel()
                .mapToObj(round -> DATES.stream().map(words::words).toList()))
        .containsOnly(expected);
  }

  private static List<String> everyWord() {
    List<String> all = new ArrayList<>();
    for (String tag : List.of("ar", "en", "ru", "ko")) {
      for (Numerals numerals : List.of(Numerals.LATN, Numerals.ARAB, Numerals.ARABEXT)) {
        DateWords words = words(tag, numerals, MonthNames.BOTH);
        DATES.forEach(date -> all.add(words.words(date)));
      }
    }
    return Collections.unmodifiableList(all);
  }

  private static String klingon() {
    Language klingon = new Language("tlh", Direction.LTR);
    Messages english = new Messages(klingon, Numerals.LATN, patterns("en"));
    return new DateWords(klingon, Numerals.LATN, MonthNames.BOTH, english)
        .words(EdtfDate.parse("2023-09-13"));
  }

  private static <T> T under(String locale, String zone, Supplier<T> action) {
    Locale localeBefore = Locale.getDefault();
    TimeZone zoneBefore = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      setZone(TimeZone.getTimeZone(zone));
      return action.get();
    } finally {
      Locale.setDefault(localeBefore);
      setZone(zoneBefore);
    }
  }

  /** ICU keeps a default of its own, taken from Java's the first time it is asked. */
  private static void setZone(TimeZone zone) {
    TimeZone.setDefault(zone);
    com.ibm.icu.util.TimeZone.setDefault(com.ibm.icu.util.TimeZone.getTimeZone(zone.getID()));
  }
}
