package org.sijill.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sijill.model.Language;

class LanguagesTest {

  private static final Language ARABIC = Languages.of("ar").orElseThrow();
  private static final Language RUSSIAN = Languages.of("ru").orElseThrow();

  @Test
  void aMenuWritesNamesAsItsLanguageBeginsAnEntry() {
    assertThat(Languages.autonym(RUSSIAN)).isEqualTo("Русский");
    assertThat(Languages.autonym(ARABIC)).isEqualTo("العربية");
    assertThat(Languages.name(ARABIC, RUSSIAN)).isEqualTo("Арабский");
  }

  @Test
  void aSentenceKeepsThemSmall() {
    assertThat(Languages.nameInSentence(ARABIC, RUSSIAN)).isEqualTo("арабский");
  }
}
