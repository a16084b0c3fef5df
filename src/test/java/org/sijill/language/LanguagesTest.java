package org.sijill.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.model.Direction;
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

  /** By CLDR's aliases (prs is fa-AF) and its likely scripts, of members of macrolanguages too. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ar",
        "fa",
        "ur",
        "ps",
        "ug",
        "sd",
        "ckb",
        "he",
        "yi",
        "dv",
        "nqo",
        "syr",
        "prs",
        "pes",
        "arb",
        "apc",
        "ajp",
        "acm",
        "arz",
        "azb",
        "haz",
        "pnb",
        "skr",
        "bgp",
        "bcc",
        "pbu",
        "pbt",
        "aii",
        "hbo",
        "jpa",
        "tmr",
        "sam",
        "myz",
        "ydd",
        "iw",
        "ji",
        "ota",
        "ar-EG",
        "uz-Arab",
        "az-IR",
        "ku-IQ",
        "pa-PK",
        "kk-CN",
        "ff-Adlm",
        "ms-Arab",
        "ur-Aran",
        "syr-Syrj",
        "en-Arab",
        "xpu-Phnx",
        "qaa-Arab",
        "fa-AF-u-nu-arabext"
      })
  void theScriptOfTheseRunsFromRightToLeft(String tag) {
    assertThat(Languages.of(tag)).contains(new Language(tag, Direction.RTL));
    assertThat(Languages.of(tag).orElseThrow().direction()).isEqualTo(Direction.RTL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "en",
        "ru",
        "ko",
        "zh",
        "zh-Hant",
        "cmn",
        "yue",
        "zh-yue",
        "sh",
        "nb",
        "uz",
        "az",
        "ku",
        "ar-Latn",
        "fa-Cyrl",
        "tlh-Latn",
        "sr-Latn-RS",
        "de-1996",
        "mnk",
        "abc",
        "ja-Jpan"
      })
  void theScriptOfTheseRunsFromLeftToRight(String tag) {
    assertThat(Languages.of(tag).orElseThrow().direction()).isEqualTo(Direction.LTR);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tlh", "xpu", "qaa", "zzz", "mul", "ar-Abcd", "ar-Zyyy", "en-Zzzz"})
  void ofTheseTheScriptIsNotKnown(String tag) {
    assertThat(Languages.of(tag)).isEmpty();
    assertThat(Languages.lacksScript(tag)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "xx",
        "xx-Arab",
        "arabic",
        "AR",
        "ar-eg",
        "ar-arab",
        "ar_EG",
        "zh-hant",
        "ar-",
        "-ar",
        "und",
        "x-a",
        "ar-EG-",
        "a",
        "ar-Arab-Latn",
        "عربي"
      })
  void theseAreNoTags(String tag) {
    assertThat(Languages.of(tag)).isEmpty();
    assertThat(Languages.lacksScript(tag)).isFalse();
  }
}
