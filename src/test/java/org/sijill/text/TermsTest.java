package org.sijill.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sijill.language.Languages;

class TermsTest {

  @ParameterizedTest
  @CsvSource({
    "ar, الرئيس والرئيس",
    "ar-EG, الرئيس والرئيس",
    "en, visits visited",
    "en-GB, visits visited",
    "ru, поезд поезда",
    "ru-KZ, поезд поезда",
    "ko, 평양에서 평양으로",
    "ko-KR, 평양에서 평양으로",
  })
  void aStemIsOneInEveryForm(String tag, String forms) {
    List<List<String>> stems = terms(tag).ofEach(List.of(forms.split(" ", -1)));

    assertThat(stems.get(0)).hasSize(1).isEqualTo(stems.get(1));
  }

  @ParameterizedTest
  @CsvSource({
    "ar-EG, true",
    "de, true",
    "ja, false",
    "ko-KR, false",
    "zh-Hans, false",
    "zh-Hant, false",
  })
  void whereNoSpacesDivideWordsTheNeighboursCount(String tag, boolean wordwise) {
    assertThat(terms(tag).areWordwise()).isEqualTo(wordwise);
  }

  /** Pairs of neighbours stand for words. */
  @ParameterizedTest
  @CsvSource({"zh", "zh-Hant", "ja-JP"})
  void ideographsAreReadInPairs(String tag) {
    assertThat(terms(tag).ofEach(List.of("平壤市"))).containsExactly(List.of("平壤", "壤市"));
  }

  private static Terms terms(String tag) {
    return new Terms(Languages.of(tag).orElseThrow());
  }
}
