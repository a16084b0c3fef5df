package org.sijill.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sijill.language.DateWordsFixture.in;
import static org.sijill.language.DateWordsFixture.patterns;
import static org.sijill.language.DateWordsFixture.words;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.edtf.EdtfDate;
import org.sijill.model.MonthNames;
import org.sijill.model.Numerals;

class DateWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023-09-13                | 13 سبتمبر/أيلول 2023
          2023-09                   | سبتمبر/أيلول 2023
          2023                      | 2023
          2023-01-02                | 2 يناير/كانون الثاني 2023
          1985-04-12T23:20:30       | 12 أبريل/نيسان 1985، 23:20:30
          1985-04-12T23:20:30+04:30 | 12 أبريل/نيسان 1985، 23:20:30 غرينتش+4:30
          201X                      | عقد 2010
          19XX                      | القرن الـ20
          000X                      | من 1 ق.م إلى 9 م
          2001-21                   | ربيع 2001
          2001-22                   | صيف 2001
          2001-23                   | خريف 2001
          2001-24                   | شتاء 2001
          1985-04-XX                | أبريل/نيسان 1985 (اليوم غير محدد)
          2004-XX                   | 2004 (الشهر غير محدد)
          1985-XX-XX                | 1985 (اليوم والشهر غير محددين)
          2024-06~                  | نحو يونيو/حزيران 2024
          2024-06?                  | يونيو/حزيران 2024 (غير مؤكد)
          2024-06%                  | نحو يونيو/حزيران 2024 (غير مؤكد)
          -0043-03-15               | 15 مارس/آذار 44 ق.م
          0079-08-24                | 24 أغسطس/آب 79 م
          Y170000002                | 170000002
          2023-08/2024-02           | من أغسطس/آب 2023 إلى فبراير/شباط 2024
          2024-06-21/2024-06-27     | من 21 إلى 27 يونيو/حزيران 2024
          2024-06-28/2024-07-03     | من 28 يونيو/حزيران إلى 3 يوليو/تموز 2024
          2024-06/2024-08           | من يونيو/حزيران إلى أغسطس/آب 2024
          1964/2008                 | من 1964 إلى 2008
          1984~/2004-06             | من نحو 1984 إلى يونيو/حزيران 2004
          1985-04/..                | ابتداءً من أبريل/نيسان 1985
          1985-04/                  | من أبريل/نيسان 1985 إلى تاريخ غير معروف
          ../1985                   | حتى 1985
          /1985                     | من تاريخ غير معروف إلى 1985
          [2024-06-21..2024-06-27]  | في يوم ما بين 21 و27 يونيو/حزيران 2024
          [2024-06-28..2024-07-03]  | في يوم ما بين 28 يونيو/حزيران و3 يوليو/تموز 2024
          [..2023-09-05]            | في يوم ما لا يتجاوز 5 سبتمبر/أيلول 2023
          [2023-09-05..]            | في يوم ما ابتداءً من 5 سبتمبر/أيلول 2023
          [2024-06..2024-08]        | في وقت ما بين يونيو/حزيران وأغسطس/آب 2024
          [1984..1986]              | في عام ما بين 1984 و1986
          [2024-06-21,2024-06-22]   | 21 أو 22 يونيو/حزيران 2024
          """)
  void arabic(String date, String words) {
    assertThat(in("ar", date)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023-09-13                | 13 September 2023
          2023-09                   | September 2023
          2023                      | 2023
          1985-04-12T23:20:30       | 12 April 1985, 23:20:30
          1985-04-12T23:20:30Z      | 12 April 1985, 23:20:30 GMT+0
          1985-04-12T23:20:30-04    | 12 April 1985, 23:20:30 GMT-4
          201X                      | 2010s
          00XX                      | from 1 BCE to 99 CE
          01XX                      | 2nd century
          10XX                      | 11th century
          19XX                      | 20th century
          20XX~                     | around 21st century
          22XX                      | 23rd century
          2001-21                   | spring 2001
          2001-22~                  | around summer 2001
          2001-23                   | autumn 2001
          2001-24                   | winter 2001
          1985-04-XX                | April 1985 (day unspecified)
          2004-XX                   | 2004 (month unspecified)
          1985-XX-XX                | 1985 (day and month unspecified)
          2024-06~                  | around June 2024
          2024-06-13?               | 13 June 2024 (uncertain)
          1984%                     | around 1984 (uncertain)
          0000                      | 1 BCE
          0000-02-29                | 29 February 1 BCE
          -1985                     | 1986 BCE
          -0043-21                  | spring 44 BCE
          0079                      | 79 CE
          0100                      | 100
          1500-03-01                | 1 March 1500
          Y170000002                | 170000002
          Y-170000002               | 170000003 BCE
          2023-08/2024-02           | from August 2023 to February 2024
          2024-06-21/2024-06-27     | 21–27 June 2024
          2024-06-28/2024-07-03     | from 28 June to 3 July 2024
          2023-12-30/2024-01-02     | from 30 December 2023 to 2 January 2024
          2024-06/2024-08           | from June to August 2024
          -0043-03/-0043-05         | from March to May 44 BCE
          1964/2008                 | 1964–2008
          -0099/0014                | from 100 BCE to 14 CE
          2004-02-01/2005           | from 1 February 2004 to 2005
          2001-21/2001-23           | from spring 2001 to autumn 2001
          2024-06-21~/2024-06-27    | from around 21 June 2024 to 27 June 2024
          2024-06-21?/2024-06-27?   | 21–27 June 2024 (uncertain)
          2024-06-21~/2024-06-27~   | from around 21 June 2024 to around 27 June 2024
          1984-06-02?/2004-08-08~   | from 2 June 1984 (uncertain) to around 8 August 2004
          2004/2004                 | 2004
          1985-04/..                | from April 1985 onwards
          1985-04/                  | from April 1985 to an unknown date
          ../1985-04-12             | up to 12 April 1985
          /1985~                    | from an unknown date to around 1985
          [2024-06-21..2024-06-27]  | on some day between 21 and 27 June 2024
          [2024-06-28..2024-07-03]  | on some day between 28 June and 3 July 2024
          [2023-12-30..2024-01-02]  | on some day between 30 December 2023 and 2 January 2024
          [2024-06-21?..2024-06-27?] | on some day between 21 and 27 June 2024 (uncertain)
          [2024-06-21..2024-06-27~] | on some day between 21 June 2024 and around 27 June 2024
          [2024-06-21..2024-06-21]  | 21 June 2024
          [..2023-09-05]            | on some day up to 5 September 2023
          [2023-09-05..]            | on some day from 5 September 2023 onwards
          [2024-06..2024-08]        | at some time between June and August 2024
          [2024-06-12..2024-08]     | at some time between 12 June 2024 and August 2024
          [..1984]                  | at some time up to 1984
          [1984..1986]              | in some year between 1984 and 1986
          [-0043..-0040]            | at some time between 44 BCE and 41 BCE
          [2024-06-21,2024-06-22]   | 21 or 22 June 2024
          [2024-06-21,2024-06-22,2024-06-25] | 21, 22 or 25 June 2024
          [2024-06-30,2024-07-01]   | 30 June 2024 or 1 July 2024
          [2024-06-21?,2024-06-22]  | 21 June 2024 (uncertain) or 22 June 2024
          [1667,1668,1670..1672]    | 1667, 1668 or 1670–1672
          [..1667,1670..]           | up to 1667 or from 1670 onwards
          """)
  void english(String date, String words) {
    assertThat(in("en", date)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023-09-13                | 13 сентября 2023 г.
          2023-09                   | сентябрь 2023 г.
          2023                      | 2023 г.
          1985-04-12T23:20:30+04:30 | 12 апреля 1985 г., 23:20:30 GMT+4:30
          201X                      | 2010-е годы
          20XX                      | XXI век
          2001-21                   | весна 2001 г.
          2001-22                   | лето 2001 г.
          2001-23                   | осень 2001 г.
          2001-24                   | зима 2001 г.
          1985-04-XX                | апрель 1985 г. (день не указан)
          2004-XX                   | 2004 г. (месяц не указан)
          1985-XX-XX                | 1985 г. (день и месяц не указаны)
          2024-06~                  | приблизительно июнь 2024 г.
          2024-06?                  | июнь 2024 г. (предположительно)
          2004-06-11%               | приблизительно 11 июня 2004 г. (предположительно)
          -0043-03-15               | 15 марта 44 г. до н. э.
          0079                      | 79 г. н. э.
          -0043-21                  | весна 44 г. до н. э.
          Y-170000002               | 170000003 г. до н. э.
          2023-08/2024-02           | август 2023 г. — февраль 2024 г.
          2024-06-21/2024-06-27     | 21–27 июня 2024 г.
          2024-06-28/2024-07-03     | 28 июня — 3 июля 2024 г.
          2024-06/2024-08           | июнь — август 2024 г.
          1964/2008                 | 1964–2008 гг.
          -0099/0014                | 100 г. до н. э. — 14 г. н. э.
          1984~/2004-06             | приблизительно 1984 г. — июнь 2004 г.
          1985-04/..                | апрель 1985 г. и позднее
          1985-04/                  | апрель 1985 г. — дата неизвестна
          ../1985                   | 1985 г. и ранее
          /1985                     | дата неизвестна — 1985 г.
          [2024-06-21..2024-06-27]  | в один из дней с 21 по 27 июня 2024 г.
          [2024-06-28..2024-07-03]  | в один из дней с 28 июня по 3 июля 2024 г.
          [..2023-09-05]            | в один из дней не позднее 5 сентября 2023 г.
          [2023-09-05..]            | в один из дней не ранее 5 сентября 2023 г.
          [2024-06..2024-08]        | точно неизвестно, в промежутке: июнь — август 2024 г.
          [1984..1986]              | в один из годов: 1984–1986
          [2024-06-21,2024-06-22]   | 21 или 22 июня 2024 г.
          """)
  void russian(String date, String words) {
    assertThat(in("ru", date)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023-09-13                | 2023년 9월 13일
          2023-09                   | 2023년 9월
          2023                      | 2023년
          1985-04-12T23:20:30       | 1985년 4월 12일 23시 20분 30초
          1985-04-12T23:20:30-04    | 1985년 4월 12일 23시 20분 30초 GMT-4
          201X                      | 2010년대
          19XX~                     | 20세기경
          2001-21                   | 2001년 봄
          2001-22                   | 2001년 여름
          2001-23                   | 2001년 가을
          2001-24                   | 2001년 겨울
          1985-04-XX                | 1985년 4월(일 미상)
          2004-XX                   | 2004년(월 미상)
          1985-XX-XX                | 1985년(월일 미상)
          2024-06~                  | 2024년 6월경
          2024-06?                  | 2024년 6월(불확실)
          2024-06%                  | 2024년 6월경(불확실)
          -0043-03-15               | 기원전 44년 3월 15일
          0079-08                   | 서기 79년 8월
          -0043-21                  | 기원전 44년 봄
          2023-08/2024-02           | 2023년 8월부터 2024년 2월까지
          2024-06-21/2024-06-27     | 2024년 6월 21일부터 27일까지
          2024-06-28/2024-07-03     | 2024년 6월 28일부터 7월 3일까지
          2024-06/2024-08           | 2024년 6월부터 8월까지
          1964/2008                 | 1964년부터 2008년까지
          -0043-03/-0043-05         | 기원전 44년 3월부터 5월까지
          1984~/2004-06             | 1984년경부터 2004년 6월까지
          1985-04/..                | 1985년 4월부터
          1985-04/                  | 1985년 4월부터(종료 시점 미상)
          ../1985                   | 1985년까지
          /1985                     | 1985년까지(시작 시점 미상)
          [2024-06-21..2024-06-27]  | 2024년 6월 21일에서 27일 사이의 어느 날
          [2024-06-28..2024-07-03]  | 2024년 6월 28일에서 7월 3일 사이의 어느 날
          [..2023-09-05]            | 2023년 9월 5일까지의 어느 날
          [2023-09-05..]            | 2023년 9월 5일부터의 어느 날
          [2024-06..2024-08]        | 2024년 6월에서 8월 사이의 어느 때
          [1984..1986]              | 1984년에서 1986년 사이의 어느 해
          [2024-06-21,2024-06-22]   | 2024년 6월 21일 또는 22일
          """)
  void korean(String date, String words) {
    assertThat(in("ko", date)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GREGORIAN | latn | 13 سبتمبر 2023        | من 21 إلى 27 يونيو 2024        | أكتوبر 2023
          SYRIAC    | latn | 13 أيلول 2023         | من 21 إلى 27 حزيران 2024       | تشرين الأول 2023
          BOTH      | latn | 13 سبتمبر/أيلول 2023  | من 21 إلى 27 يونيو/حزيران 2024 | أكتوبر/تشرين الأول 2023
          GREGORIAN | arab | ١٣ سبتمبر ٢٠٢٣        | من ٢١ إلى ٢٧ يونيو ٢٠٢٤        | أكتوبر ٢٠٢٣
          SYRIAC    | arab | ١٣ أيلول ٢٠٢٣         | من ٢١ إلى ٢٧ حزيران ٢٠٢٤       | تشرين الأول ٢٠٢٣
          BOTH      | arab | ١٣ سبتمبر/أيلول ٢٠٢٣  | من ٢١ إلى ٢٧ يونيو/حزيران ٢٠٢٤ | أكتوبر/تشرين الأول ٢٠٢٣
          """)
  void arabicMonthsAndNumeralsFollowTheArchive(
      MonthNames months, String numerals, String day, String days, String month) {
    DateWords words = words("ar", NumberingSystems.of(numerals).orElseThrow(), months);

    assertThat(words.words(EdtfDate.parse("2023-09-13"))).isEqualTo(day);
    assertThat(words.words(EdtfDate.parse("2024-06-21/2024-06-27"))).isEqualTo(days);
    assertThat(words.words(EdtfDate.parse("2023-10"))).isEqualTo(month);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023                 | ٢٠٢٣
          201X                 | عقد ٢٠١٠
          19XX                 | القرن الـ٢٠
          Y170000002           | ١٧٠٠٠٠٠٠٢
          2001-21              | ربيع ٢٠٠١
          1964/2008            | من ١٩٦٤ إلى ٢٠٠٨
          1985-04-12T23:20:30Z | ١٢ أبريل ١٩٨٥، ٢٣:٢٠:٣٠ غرينتش+٠
          """)
  void arabicDigitsReachEveryNumber(String date, String expected) {
    DateWords words = words("ar", Numerals.ARAB, MonthNames.GREGORIAN);

    assertThat(words.words(EdtfDate.parse(date))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "en, 13 September 2023, ١٣ September ٢٠٢٣",
    "ru, 13 сентября 2023 г., ١٣ сентября ٢٠٢٣ г.",
    "ko, 2023년 9월 13일, ٢٠٢٣년 9월 ١٣일"
  })
  void otherLanguagesTakeTheNumeralsButNotTheMonths(String tag, String latin, String arabic) {
    EdtfDate date = EdtfDate.parse("2023-09-13");

    for (MonthNames months : MonthNames.values()) {
      assertThat(DateWordsFixture.plain(words(tag, Numerals.LATN, months).words(date)))
          .isEqualTo(latin);
      assertThat(DateWordsFixture.plain(words(tag, Numerals.ARAB, months).words(date)))
          .isEqualTo(arabic);
    }
  }

  @Test
  void aYearInRussianDoesNotBreakFromItsAbbreviation() {
    assertThat(words("ru").words(EdtfDate.parse("2023"))).isEqualTo("2023\u00A0г.");
    assertThat(words("ru").words(EdtfDate.parse("2023-09"))).isEqualTo("сентябрь 2023\u00A0г.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023-09-13", "2023-09", "2023", "0001-01-01"})
  void aPlainDateIsReadByMachines(String date) {
    assertThat(DateWords.machine(EdtfDate.parse(date))).contains(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023?",
        "2023-09~",
        "2023-09-13%",
        "201X",
        "2023-XX",
        "2023-09-XX",
        "2001-21",
        "0000",
        "-1985",
        "Y170000002",
        "2023-09-13T10:00:00Z",
        "2023/2024",
        "2023/..",
        "/2023",
        "[2023-09-04..2023-09-06]",
        "[..2023]"
      })
  void anyOtherDateIsNotForMachines(String date) {
    assertThat(DateWords.machine(EdtfDate.parse(date))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru", "ko"})
  void everyLanguageHasTheSameMessages(String tag) {
    assertThat(patterns(tag).keySet()).isEqualTo(patterns("ar").keySet());
  }
}
