package org.sijill.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # written            | folded
          أحمد                 | احمد
          إيران                | ايران
          آسيا                 | اسيا
          ٱلله                 | الله
          فوستوتشنى            | فوستوتشني
          القاهرة              | القاهره
          رؤساء                | روساء
          رئيس                 | رييس
          سـجـل                | سجل
          سِجِلّ               | سجل
          هٰذا                 | هذا
          ﻛﻴﻢ                  | كيم
          کیم                  | كيم
          ١٩٥٠                 | 1950
          ۱۹۵۰                 | 1950
          ２０２３             | 2023
          Pyongyang            | pyongyang
          Malmö                | malmo
          Straße               | strasse
          İSTANBUL             | istanbul
          Пхеньян              | пхеньян
          Королёв              | королев
          평양                 | 평양
          ﷺ                    | صلياللهعليهوسلم
          """)
  void spellingsOfOneWordFoldAlike(String written, String folded) {
    assertThat(Folding.fold(written)).isEqualTo(folded);
  }

  @Test
  void foldingTwiceChangesNothing() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      if (Character.isDefined(c) && Character.getType(c) != Character.SURROGATE) {
        String once = Folding.fold(c);
        assertThat(Folding.fold(once)).as("U+%04X", c).isEqualTo(once);
      }
    }
  }

  /** The index divides its lines at blanks. */
  @Test
  void noLetterFoldsToABlank() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      if (Character.isLetterOrDigit(c)) {
        assertThat(Folding.fold(c)).as("U+%04X", c).doesNotContain(" ");
      }
    }
  }

  @Test
  void aTextFoldsCharacterByCharacter() {
    assertThat(Folding.fold("وزيرُ الدفاعِ 𝐀")).isEqualTo("وزير الدفاع a");
  }
}
