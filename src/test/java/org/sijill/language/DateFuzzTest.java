package org.sijill.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.sijill.edtf.EdtfDate;
import org.sijill.edtf.EdtfSyntaxException;

/** Whatever a date is, it is refused with a reason, or said in words of every language. */
class DateFuzzTest {

  private static final List<DateWords> LANGUAGES =
      Stream.of("ar", "en", "ru", "ko").map(DateWordsFixture::words).toList();

  @FuzzTest(maxDuration = "60s")
  void isRefusedOrSaidInWords(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    EdtfDate date;
    try {
      date = EdtfDate.parse(text);
    } catch (EdtfSyntaxException refused) {
      assertThat(refused).message().isNotBlank();
      return;
    }

    assertThat(date.text()).isEqualTo(text);
    assertThat(date.earliest()).isBeforeOrEqualTo(date.latest());
    assertThat(date).isEqualByComparingTo(EdtfDate.parse(text));
    for (DateWords language : LANGUAGES) {
      assertThat(language.words(date)).isNotBlank().doesNotContain("{", "}", "null");
    }
  }
}
