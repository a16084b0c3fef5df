package org.sijill.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

  @ParameterizedTest
  @CsvSource({
    "Ship.JPG, ship.jpg",
    "KIM-JONG-UN, kim-jong-un",
    "القمه الاولى, القمة الأولى",
    "section-٢٠٢٣, section-2023",
    "قسم-۱۲, قسم-12",
    "İstanbul, istanbul",
    "Ёлка, елка",
    "papers, paper",
    "papr, paper"
  })
  void whatDiffersInFormOrInALetterIsNear(String wrong, String right) {
    assertThat(Nearest.to(wrong, List.of("anything", right, "nothing"))).contains(right);
  }

  @Test
  void theOtherFormOfUnicodeIsNear() {
    assertThat(Nearest.to("\u1112\u1161\u11AB\u1100\u116E\u11A8", List.of("한국", "한글")))
        .contains("한국");
  }

  @ParameterizedTest
  @CsvSource({"paper, radio", "a, bcd", "قمة, حرب"})
  void whatIsFarIsNotOffered(String wrong, String other) {
    assertThat(Nearest.to(wrong, List.of(other))).isEmpty();
  }
}
