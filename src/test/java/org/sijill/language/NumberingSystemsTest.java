package org.sijill.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.edtf.EdtfDate;
import org.sijill.model.Language;
import org.sijill.model.MonthNames;
import org.sijill.model.Numerals;
import org.sijill.testing.SmallSite;

/** A page's digits are those of any numbering system that CLDR has digits for. */
class NumberingSystemsTest {

  private static final String SETTINGS =
      """
      title: {ar: أرشيف, en: Archive}
      description: {ar: أرشيف صغير., en: A small archive.}
      languages: [ar, en]
      edition: {number: "1", date: 2024-01-02}
      rights: {licence: https://creativecommons.org/licenses/by/4.0/, holder: {ar: نحن, en: We}}
      """;

  @ParameterizedTest
  @CsvSource({
    "fa, arabext, ۱۴, ۱٬۲۳۴, ۲۰۲۳",
    "ar, arab, ١٤, ١٬٢٣٤, ٢٠٢٣",
    "ur, arabext, ۱۴, '۱٬۲۳۴', ۲۰۲۳",
    "ar, arabext, ۱۴, ۱٬۲۳۴, ۲۰۲۳",
    "hi, deva, १४, '१,२३४', २०२३",
    "bn, beng, ১৪, '১,২৩৪', ২০২৩",
    "ff-Adlm, adlm, 𞥑𞥔, 𞥑⹁𞥒𞥓𞥔, 𞥒𞥐𞥒𞥓",
    "zh, hanidec, 一四, '一,二三四', 二〇二三",
    "ar, latn, 14, '1,234', 2023"
  })
  void numbersAndDatesHaveTheirDigits(
      String tag, String system, String day, String thousand, String year) {
    Language language = Languages.of(tag).orElseThrow();
    Numerals numerals = NumberingSystems.of(system).orElseThrow();
    Messages messages =
        new Messages(language, numerals, Map.of("n", "{count, plural, other {# x}}"));
    Phrasebook phrasebook = new Phrasebook(language, messages, numerals, MonthNames.GREGORIAN);

    assertThat(phrasebook.number(14)).isEqualTo(day);
    assertThat(phrasebook.number(1234)).isEqualTo(thousand);
    assertThat(phrasebook.digits("2023")).isEqualTo(year);
    assertThat(phrasebook.count("n", 14)).isEqualTo(day + " x");
    assertThat(phrasebook.date(EdtfDate.parse("2023-09-14"))).contains(day).contains(year);
  }

  @Test
  void aPageHasTheDigitsThatTheArchiveSets(@TempDir Path folder) {
    SmallSite site =
        SmallSite.in(folder)
            .with("archive.yaml", SETTINGS + "numerals: {ar: arabext, en: latn}\n")
            .build();

    assertThat(site.problems()).isEmpty();
    assertThat(site.page("ar/articles/first.html").select(".facts").text())
        .contains("۱۴ سبتمبر ۲۰۲۳");
    assertThat(site.page("en/articles/first.html").select(".facts").text())
        .contains("14 September 2023");
  }

  @Test
  void theCommonSystemsAreThoseOfCldr() {
    assertThat(NumberingSystems.of("latn")).contains(Numerals.LATN);
    assertThat(NumberingSystems.of("arab")).contains(Numerals.ARAB);
    assertThat(NumberingSystems.of("arabext")).contains(Numerals.ARABEXT);
    assertThat(NumberingSystems.names()).hasSizeGreaterThan(60).doesNotContain("roman", "hebr");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "roman", "hebr", "ARAB", "native", "default", "arab "})
  void otherNamesAreNone(String name) {
    assertThat(NumberingSystems.of(name)).isEmpty();
  }
}
