package org.sijill.edtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every example of levels 0 and 1, and of level 2 for one of a set, in the Library of Congress's
 * specification, and their kin.
 */
class EdtfDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1985-04-12 | 1985-04-12 | 1985-04-12
          1985-04    | 1985-04-01 | 1985-04-30
          1985       | 1985-01-01 | 1985-12-31
          2024-02    | 2024-02-01 | 2024-02-29
          2024-02-29 | 2024-02-29 | 2024-02-29
          0000-02-29 | 0000-02-29 | 0000-02-29
          9999-12-31 | 9999-12-31 | 9999-12-31
          """)
  void level0Date(String text, LocalDate earliest, LocalDate latest) {
    assertSpan(text, earliest, latest);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1985-04-12T23:20:30       | 1985-04-12
          1985-04-12T23:20:30Z      | 1985-04-12
          1985-04-12T23:20:30-04    | 1985-04-12
          1985-04-12T23:20:30+04:30 | 1985-04-12
          1985-04-12T00:00:00+00:00 | 1985-04-12
          1985-04-12T23:59:59-00:30 | 1985-04-12
          -0043-03-15T12:00:00      | -0043-03-15
          """)
  void level0DateAndTimeKeepsTheDayAsWritten(String text, LocalDate day) {
    assertSpan(text, day, day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1964/2008             | 1964-01-01 | 2008-12-31
          2004-06/2006-08       | 2004-06-01 | 2006-08-31
          2004-02-01/2005-02-08 | 2004-02-01 | 2005-02-08
          2004-02-01/2005-02    | 2004-02-01 | 2005-02-28
          2004-02-01/2005       | 2004-02-01 | 2005-12-31
          2005/2006-02          | 2005-01-01 | 2006-02-28
          2004/2004             | 2004-01-01 | 2004-12-31
          2004-06-15/2004-06    | 2004-06-15 | 2004-06-30
          2004/2004-06          | 2004-01-01 | 2004-06-30
          """)
  void level0Interval(String text, LocalDate earliest, LocalDate latest) {
    assertSpan(text, earliest, latest);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Y170000002  | +170000002-01-01 | +170000002-12-31
          Y-170000002 | -170000002-01-01 | -170000002-12-31
          Y10000~     | +10000-01-01     | +10000-12-31
          Y999999999  | +999999999-01-01 | +999999999-12-31
          Y-999999999 | -999999999-01-01 | -999999999-12-31
          -1985       | -1985-01-01      | -1985-12-31
          -0043-03-15 | -0043-03-15      | -0043-03-15
          """)
  void level1LetterPrefixedAndNegativeYear(String text, LocalDate earliest, LocalDate latest) {
    assertSpan(text, earliest, latest);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2001-21  | 2001-03-01 | 2001-05-31
          2001-22  | 2001-06-01 | 2001-08-31
          2001-23  | 2001-09-01 | 2001-11-30
          2001-24  | 2001-12-01 | 2002-02-28
          2003-24? | 2003-12-01 | 2004-02-29
          """)
  void level1Season(String text, LocalDate earliest, LocalDate latest) {
    assertSpan(text, earliest, latest);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1984?       | 1984-01-01 | 1984-12-31 | UNCERTAIN
          2004-06~    | 2004-06-01 | 2004-06-30 | APPROXIMATE
          2004-06-11% | 2004-06-11 | 2004-06-11 | UNCERTAIN_AND_APPROXIMATE
          201X?       | 2010-01-01 | 2019-12-31 | UNCERTAIN
          2004-XX~    | 2004-01-01 | 2004-12-31 | APPROXIMATE
          -1985%      | -1985-01-01 | -1985-12-31 | UNCERTAIN_AND_APPROXIMATE
          """)
  void level1Qualification(
      String text, LocalDate earliest, LocalDate latest, EdtfQualification qualification) {
    assertSpan(text, earliest, latest);
    assertThat(((EdtfPoint) EdtfDate.parse(text)).qualification()).isEqualTo(qualification);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          201X       | 2010-01-01 | 2019-12-31
          20XX       | 2000-01-01 | 2099-12-31
          000X       | 0000-01-01 | 0009-12-31
          2004-XX    | 2004-01-01 | 2004-12-31
          1985-04-XX | 1985-04-01 | 1985-04-30
          1985-XX-XX | 1985-01-01 | 1985-12-31
          """)
  void level1UnspecifiedDigits(String text, LocalDate earliest, LocalDate latest) {
    assertSpan(text, earliest, latest);
  }

  /** An empty cell stands for no bound on that side. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1985-04-12/.. | 1985-04-12 |
          1985-04/..    | 1985-04-01 |
          1985/..       | 1985-01-01 |
          ../1985-04-12 |            | 1985-04-12
          ../1985-04    |            | 1985-04-30
          ../1985       |            | 1985-12-31
          1985-04-12/   | 1985-04-12 |
          1985-04/      | 1985-04-01 |
          1985/         | 1985-01-01 |
          /1985-04-12   |            | 1985-04-12
          /1985-04      |            | 1985-04-30
          /1985         |            | 1985-12-31
          1984~/..      | 1984-01-01 |
          """)
  void level1OpenAndUnknownEnds(String text, LocalDate earliest, LocalDate latest) {
    assertSpan(
        text, earliest == null ? LocalDate.MIN : earliest, latest == null ? LocalDate.MAX : latest);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1984~/2004-06           | 1984-01-01 | 2004-06-30
          1984/2004-06~           | 1984-01-01 | 2004-06-30
          1984~/2004~             | 1984-01-01 | 2004-12-31
          1984?/2004%             | 1984-01-01 | 2004-12-31
          1984-06-02?/2004-08-08~ | 1984-06-02 | 2004-08-08
          2001-21/2001-23         | 2001-03-01 | 2001-11-30
          -0099/0014              | -0099-01-01 | 0014-12-31
          Y-20000/-5000           | -20000-01-01 | -5000-12-31
          """)
  void level1IntervalOfQualifiedDates(String text, LocalDate earliest, LocalDate latest) {
    assertSpan(text, earliest, latest);
  }

  /** An empty cell stands for no bound on that side. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [1667,1668,1670..1672]      | 1667-01-01 | 1672-12-31 | 1667-01-01
          [..1760-12-03]              |            | 1760-12-03 | 1760-12-03
          [1760-12..]                 | 1760-12-01 |            | 1760-12-01
          [1760-01,1760-02,1760-12..] | 1760-01-01 |            | 1760-01-01
          [1667,1760-12]              | 1667-01-01 | 1760-12-31 | 1667-01-01
          [..1984]                    |            | 1984-12-31 | 1984-12-31
          [2024-06-21..2024-06-27]    | 2024-06-21 | 2024-06-27 | 2024-06-21
          [2024-06-21?..2024-06-27~]  | 2024-06-21 | 2024-06-27 | 2024-06-21
          [2024-06-27,2024-06-21]     | 2024-06-21 | 2024-06-27 | 2024-06-21
          [-0043-03..-0043-05]        | -0043-03-01 | -0043-05-31 | -0043-03-01
          [2024..2024]                | 2024-01-01 | 2024-12-31 | 2024-01-01
          """)
  void level2OneOfASet(String text, LocalDate earliest, LocalDate latest, LocalDate placed) {
    assertSpan(
        text, earliest == null ? LocalDate.MIN : earliest, latest == null ? LocalDate.MAX : latest);
    assertThat(EdtfDate.parse(text).placed()).isEqualTo(placed);
  }

  @Test
  void theBoundsOfAnIntervalKeepTheirNature() {
    assertThat(EdtfDate.parse("1984~/.."))
        .isEqualTo(
            new EdtfInterval(
                new EdtfBound.Dated(
                    new EdtfYear(1984, EdtfYear.Unspecified.NONE, EdtfQualification.APPROXIMATE)),
                EdtfBound.Undated.OPEN));
    assertThat(((EdtfInterval) EdtfDate.parse("/1985")).start())
        .isEqualTo(EdtfBound.Undated.UNKNOWN);
  }

  @Test
  void thePartsOfADateCanBeAskedFor() {
    EdtfDateTime time = (EdtfDateTime) EdtfDate.parse("1985-04-12T23:20:30+04:30");

    assertThat(time.date()).isEqualTo(new EdtfDay(1985, 4, 12, EdtfQualification.NONE));
    assertThat(time.time()).isEqualTo(LocalTime.of(23, 20, 30));
    assertThat(time.offset()).contains(ZoneOffset.ofHoursMinutes(4, 30));
    assertThat(((EdtfDateTime) EdtfDate.parse("1985-04-12T23:20:30")).offset()).isEmpty();
    assertThat(EdtfDate.parse("2001-22"))
        .isEqualTo(new EdtfSeason(2001, EdtfSeason.Season.SUMMER, EdtfQualification.NONE));
  }

  private static void assertSpan(String text, LocalDate earliest, LocalDate latest) {
    EdtfDate date = EdtfDate.parse(text);

    assertThat(date.text()).isEqualTo(text);
    assertThat(date).hasToString(text).isEqualTo(EdtfDate.parse(text));
    assertThat(date.earliest()).isEqualTo(earliest);
    assertThat(date.latest()).isEqualTo(latest);
  }
}
