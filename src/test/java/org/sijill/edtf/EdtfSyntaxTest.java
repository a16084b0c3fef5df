package org.sijill.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.testing.ProcessorTime;

/** What is not an EDTF date of levels 0 and 1 or a set, and what its author is told. */
class EdtfSyntaxTest {

  /** What a text of a million characters may cost before it is refused, with the JVM's own work. */
  private static final Duration FAST = Duration.ofSeconds(5);

  private static final EdtfQualification PLAIN = EdtfQualification.NONE;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023-13             | month 13 does not exist
          2023-00             | month 00 does not exist
          2023-13-01          | month 13 does not exist
          2001-21-01          | month 21 does not exist
          2023-13-XX          | month 13 does not exist
          2023-02-30          | 2023-02 has no day 30
          2023-02-29          | 2023-02 has no day 29
          1900-02-29          | 1900-02 has no day 29
          2023-04-31?         | 2023-04 has no day 31
          2023-04-00          | 2023-04 has no day 00
          -0000               | year 0000 has no sign
          -0000-01            | year 0000 has no sign
          1985-04-12T24:00:00 | hour 24 does not exist
          1985-04-12T23:60:00 | minute 60 does not exist
          1985-04-12T23:59:60 | second 60 does not exist
          1985-04-12T23:20:30+19    | time shift +19 does not exist
          1985-04-12T23:20:30+04:60 | time shift +04:60 does not exist
          1985-04-12T23:20:30-00:00 | a time shift of zero is written Z or +00:00
          Y1000000000         | year 1000000000 is out of range: -999999999 to 999999999
          Y-17000000000000000 | year -17000000000000000 is out of range: -999999999 to 999999999
          """)
  void aValueMustExist(String text, String message) {
    assertInvalid(text, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2004/2003             | the interval ends before it starts
          2004-06/2004-05       | the interval ends before it starts
          2004-06-02/2004-06-01 | the interval ends before it starts
          2004-06/2004-05-31~   | the interval ends before it starts
          -0043/-0044           | the interval ends before it starts
          ../..                 | an interval needs a date at one end at least
          ../                   | an interval needs a date at one end at least
          /                     | an interval needs a date at one end at least
          2004-02-01T10:00:00/2005  | an interval has no times of day
          2004-06-XX/2004-07-03 | unspecified digits in an interval belong to EDTF level 2
          201X/2024             | unspecified digits in an interval belong to EDTF level 2
          2004-13/2005          | month 13 does not exist
          """)
  void anIntervalMustMakeSense(String text, String message) {
    assertInvalid(text, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [2024-06-27..2024-06-21]  | the set's '..' leads back in time
          [2024..2023-12-31]        | the set's '..' leads back in time
          [2024-06-21]              | a set needs two dates at least
          [..]                      | '..' in a set needs a date beside it
          [2024,..]                 | '..' in a set needs a date beside it
          [2024,..2025]             | a set is open before its first date or after its last only
          [2024..,2025]             | a set is open before its first date or after its last only
          [2024-06-XX..2024-07-03]  | unspecified digits in a set belong to EDTF level 2
          [201X,2024]               | unspecified digits in a set belong to EDTF level 2
          [2024-06-01T10:00:00..2024-06-02] | a set has no times of day
          [2023-02-29..2023-03-01]  | 2023-02 has no day 29
          [2024-06-21..2024-06-31]  | 2024-06 has no day 31
          """)
  void aSetMustMakeSense(String text, String message) {
    assertInvalid(text, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          "[2024-06-21 .. 2024-06-27]" | it has no spaces
          [2024-06-21/2024-06-27]  | write '..' between the dates of a set, not '/'
          [2024-06-21..2024-06-27]? | in a set '?', '~' and '%' follow a date
          2024-06-21..2024-06-27   | '..' between dates is used only in a set: [a..b]
          [2024-06-21..            | write a set as [2024-06-21..2024-06-27], in one pair of brackets
          2024-06-21]              | write a set as [2024-06-21..2024-06-27], in one pair of brackets
          [[2024..2025]]           | write a set as [2024-06-21..2024-06-27], in one pair of brackets
          []                       | write a set as [2024-06-21..2024-06-27], in one pair of brackets
          """)
  void theLikelyMistakeInASetIsNamed(String text, String cause) {
    assertInvalid(text, "'" + text + "' is not an EDTF date: " + cause);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          ""           | it is empty
          2023-9-1     | months and days have two digits
          2023-9       | months and days have two digits
          2023-09-1?   | months and days have two digits
          13-09-2023   | the year comes first: YYYY-MM-DD
          13.9.2023    | the year comes first: YYYY-MM-DD
          13/09/2023   | write YYYY-MM-DD; '/' separates two dates
          2023/09/13   | write YYYY-MM-DD; '/' separates two dates
          1985/../1987 | an interval has one '/'
          20230913     | hyphens separate the year, month and day: YYYY-MM-DD
          202309       | a year of more than four digits begins with Y
          -12345~      | a year of more than four digits begins with Y
          985          | a year has four digits
          Y1985        | Y is only for years of more than four digits
          Y0012345     | Y is only for years of more than four digits
          y170000002   | the prefix of a long year is a capital Y
          +1985        | write YYYY-MM-DD, YYYY-MM or YYYY
          1985-04-     | write YYYY-MM-DD, YYYY-MM or YYYY
          1985-W15     | write YYYY-MM-DD, YYYY-MM or YYYY
          September    | write YYYY-MM-DD, YYYY-MM or YYYY
          201x         | an unspecified digit is a capital X
          199u         | an unspecified digit is a capital X
          X201         | X is used only in 201X, 20XX, 2004-XX, 1985-04-XX, 1985-XX-XX at level 1
          "2023 "      | it has no spaces
          "2023 - 2024" | it has no spaces
          open         | write '..' for an open end, nothing for an unknown one
          ..           | '..' is used only in an interval
          1985-04-12T23:20  | write a time as YYYY-MM-DDThh:mm:ss, then Z, +hh:mm or nothing
          1985-04-12T23:20:30.5 | write a time as YYYY-MM-DDThh:mm:ss, then Z, +hh:mm or nothing
          1985-04T23:20:30  | write a time as YYYY-MM-DDThh:mm:ss, then Z, +hh:mm or nothing
          1985-04-12t23:20:30 | write a time as YYYY-MM-DDThh:mm:ss, then Z, +hh:mm or nothing
          1985-04-12T23:20:30~ | a date with a time takes no '?', '~' or '%'
          1985-04-12?T23:20:30 | a date with a time takes no '?', '~' or '%'
          """)
  void theLikelyMistakeIsNamed(String text, String cause) {
    assertInvalid(text, "'" + text + "' is not an EDTF date: " + cause);
  }

  /** An X is EDTF's own sign of a digit that is not known. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Y-17E7                 | exponents belong to level 2
          1950S2                 | significant digits belong to level 2
          Y171010000S3           | significant digits belong to level 2
          {1960,1961-12}         | '{…}' means all of its dates, and an event has one: write '[…]'
          2004-06~-11            | at level 1 only one of '?', '~' and '%' is allowed, at the end
          ?2004-06-~11           | at level 1 only one of '?', '~' and '%' is allowed, at the end
          1984?~                 | at level 1 only one of '?', '~' and '%' is allowed, at the end
          156X-12-25   | X is used only in 201X, 20XX, 2004-XX, 1985-04-XX, 1985-XX-XX at level 1
          XXXX-12-XX   | X is used only in 201X, 20XX, 2004-XX, 1985-04-XX, 1985-XX-XX at level 1
          1XXX-XX      | X is used only in 201X, 20XX, 2004-XX, 1985-04-XX, 1985-XX-XX at level 1
          1XXX         | X is used only in 201X, 20XX, 2004-XX, 1985-04-XX, 1985-XX-XX at level 1
          1984-1X      | X is used only in 201X, 20XX, 2004-XX, 1985-04-XX, 1985-XX-XX at level 1
          2004-XX-12   | X is used only in 201X, 20XX, 2004-XX, 1985-04-XX, 1985-XX-XX at level 1
          -04XX        | X is used only in 201X, 20XX, 2004-XX, 1985-04-XX, 1985-XX-XX at level 1
          """)
  void level2IsNotRead(String text, String cause) {
    assertInvalid(text, "'" + text + "' is not an EDTF date: " + cause);
  }

  @Test
  void theSeasonsAndIntervalsOfLevel2AreNotReadEither() {
    assertInvalid("2001-34", "season 34 belongs to EDTF level 2");
    assertInvalid(
        "2004-06-~01/2004-06-~20",
        "'2004-06-~01' is not an EDTF date: "
            + "at level 1 only one of '?', '~' and '%' is allowed, at the end");
  }

  @ParameterizedTest
  @ValueSource(strings = {"٢٠٢٣", "۲۰۲۳-۰۹", "２０２３", "२०२३", "202\u0663", "𝟐𝟎𝟐𝟑"})
  void onlyAsciiDigitsCount(String text) {
    assertInvalid(text, "'" + text + "' is not an EDTF date: write the digits 0 to 9");
  }

  @Test
  void aMessageShowsHiddenCharactersInsteadOfObeyingThem() {
    assertInvalid("2023\0", "'2023\\u{0}' is not an EDTF date: write YYYY-MM-DD, YYYY-MM or YYYY");
    assertInvalid(
        "\u202E2023\u200F",
        "'\\u{202e}2023\\u{200f}' is not an EDTF date: write YYYY-MM-DD, YYYY-MM or YYYY");
    assertInvalid("2023\n", "'2023\\u{a}' is not an EDTF date: it has no spaces");
    assertInvalid("\uD800", "'\\u{d800}' is not an EDTF date: write YYYY-MM-DD, YYYY-MM or YYYY");
  }

  @ParameterizedTest
  @ValueSource(strings = {"9", "Y1", "-", "/", "X", "[", "?", "2023-", "\0", "٣"})
  void aHostileLengthFailsFast(String part) {
    String text = part.repeat(1_000_000);

    ProcessorTime.assertWithin(
        FAST,
        () ->
            assertInvalid(
                text, "an EDTF date has no more than 26 characters, not " + text.length()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024,", "..", ",", "[", "2024..", "-", "X"})
  void aHostileSetFailsFast(String part) {
    String text = "[" + part.repeat(1_000_000) + "]";

    ProcessorTime.assertWithin(
        FAST,
        () ->
            assertInvalid(
                text, "a set of EDTF dates has no more than 250 characters, not " + text.length()));
  }

  @Test
  void theSameTextIsRefusedUnderEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertInvalid("2023-02-30", "2023-02 has no day 30");
      assertThat(EdtfDate.parse("-0043-03-15?")).hasToString("-0043-03-15?");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aDateCannotBeBuiltAroundTheParser() {
    assertRefused(() -> new EdtfDay(2023, 2, 30, PLAIN));
    assertRefused(() -> new EdtfDay(Long.MIN_VALUE, 2, 1, PLAIN));
    assertRefused(() -> new EdtfMonth(12_345, 2, false, PLAIN));
    assertRefused(() -> new EdtfSeason(12_345, EdtfSeason.Season.SPRING, PLAIN));
    assertRefused(() -> new EdtfYear(12_345, EdtfYear.Unspecified.MONTH, PLAIN));
    assertRefused(() -> new EdtfYear(Long.MAX_VALUE, EdtfYear.Unspecified.NONE, PLAIN));
    assertRefused(() -> new EdtfYears(2023, EdtfYears.Span.DECADE, PLAIN));
    assertRefused(() -> new EdtfYears(-10, EdtfYears.Span.DECADE, PLAIN));
    EdtfDay day = new EdtfDay(2023, 2, 1, PLAIN);
    assertRefused(() -> new EdtfDateTime(day, LocalTime.MAX, "Z"));
    assertRefused(() -> new EdtfDateTime(day, LocalTime.NOON, "noon"));
  }

  private static void assertInvalid(String text, String message) {
    assertThatExceptionOfType(EdtfSyntaxException.class)
        .isThrownBy(() -> EdtfDate.parse(text))
        .withMessage(message);
  }

  private static void assertRefused(Runnable construction) {
    assertThatExceptionOfType(EdtfSyntaxException.class).isThrownBy(construction::run);
  }
}
