package org.sijill.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Characters of Unicode 14, of which Java 17 knows nothing, beside old ones. */
class UnicodeTest {

  private static final int ALEF = 'ا';
  private static final int FATHA = 0x064E;
  private static final int VISARGA = 0x0903;
  private static final int LINE_SEPARATOR = 0x2028;

  private static final int ALEF_WITH_ATTACHED_FATHA = 0x0870;
  private static final int SMALL_HIGH_WORD_AL_JUZ = 0x0898;
  private static final int POUND_MARK_ABOVE = 0x0890;

  @Test
  void digitsAreNotAlphabetic() {
    assertThat(List.of(ALEF, ALEF_WITH_ATTACHED_FATHA, (int) 'a'))
        .allMatch(Unicode::isLetterOrDigit)
        .allMatch(Unicode::isAlphabetic);
    assertThat(Unicode.isLetterOrDigit('٣')).isTrue();
    assertThat(Unicode.isAlphabetic('٣')).isFalse();
  }

  @Test
  void someMarksTakeRoom() {
    assertThat(List.of(FATHA, SMALL_HIGH_WORD_AL_JUZ))
        .allMatch(Unicode::isMark)
        .allMatch(Unicode::isNonSpacingMark)
        .noneMatch(Unicode::isLetterOrDigit);
    assertThat(Unicode.isMark(VISARGA)).isTrue();
    assertThat(Unicode.isNonSpacingMark(VISARGA)).isFalse();
  }

  @Test
  void controlsAreNotSeen() {
    assertThat(List.of((int) '\n', 0x7F, LINE_SEPARATOR, POUND_MARK_ABOVE))
        .allMatch(Unicode::isControl);
    assertThat(List.of((int) ' ', ALEF, FATHA)).noneMatch(Unicode::isControl);
  }

  @Test
  void newCapitalsHaveSmallLetters() {
    assertThat(Unicode.toLowerCase("\uA7C0A")).isEqualTo("\uA7C1a");
    assertThat(Unicode.isCapitalOrDigit(0xA7C0)).isTrue();
  }
}
