package org.sijill.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sijill.model.Direction;
import org.sijill.model.Language;

/** Which words of a text name a day in full. */
class FullDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ar | يوم 13 سبتمبر/أيلول 2023 | 13 سبتمبر/أيلول 2023 = 2023-09-13
          ar | و١٤ تشرين الثاني ٢٠٢٣ مساء | ١٤ تشرين الثاني ٢٠٢٣ = 2023-11-14
          ar | في 15 أيلول (سبتمبر) 2023 | 15 أيلول (سبتمبر) 2023 = 2023-09-15
          ar | في 16 سبتمبر/آب 2023 |
          ar | في سبتمبر/أيلول 2023 |
          en | on 13 September 2023, | 13 September 2023 = 2023-09-13
          en | on September 3, 2023. | September 3, 2023 = 2023-09-03
          en | 5 Sep 2023 | 5 Sep 2023 = 2023-09-05
          en | of 2023-09-13 | 2023-09-13 = 2023-09-13
          en | 11–13 September 2023 |
          en | 13 September 2023–5 October 2023 |
          en | 12/09/2023 and 13 September |
          en | 31 June 2023 |
          en | 13 September 20231 |
          ru | в среду, 13 сентября 2023 года | 13 сентября 2023 = 2023-09-13
          ru | 9 мая 2024 г. | 9 мая 2024 г. = 2024-05-09
          ko | 2023년 9월 13일 수요일 | 2023년 9월 13일 = 2023-09-13
          ko | 2023년 12월 1일~3일 |
          de | am 13. September 2023 | 13. September 2023 = 2023-09-13
          es | el 13 de septiembre de 2023 | 13 de septiembre de 2023 = 2023-09-13
          ar | وعدد من كلماته 1234567 ثم 15 مايو/أيار 2024 | 15 مايو/أيار 2024 = 2024-05-15
          zh | 2023年9月13日 | 2023年9月13日 = 2023-09-13
          """)
  void daysAreFoundInTheFormsOfEachLanguage(String language, String text, String found) {
    List<FullDates.Found> dates = new FullDates(new Language(language, Direction.LTR)).in(text);

    assertThat(dates)
        .extracting(date -> text.substring(date.start(), date.end()) + " = " + date.day())
        .isEqualTo(found == null ? List.of() : List.of(found));
  }

  /** Dates beside each other, and far apart in a long text. */
  @Test
  void everyDayOfATextIsFoundOnce() {
    List<String> days = List.of("1 May 2023", "May 2, 2023", "2023-05-03", "4 May 2023");
    String text = String.join(" ", days) + " word".repeat(100) + " 9 June 2024, 10 June 2024";

    assertThat(new FullDates(new Language("en", Direction.LTR)).in(text))
        .extracting(date -> text.substring(date.start(), date.end()))
        .containsExactly(
            "1 May 2023", "May 2, 2023", "2023-05-03", "4 May 2023", "9 June 2024", "10 June 2024");
  }
}
