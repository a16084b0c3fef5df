package org.sijill.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NfcTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "abc",
        "e\u0301x",
        "a\u0323\u0307b",
        "\u1112\u1161\u11ABx",
        "\u0627\u0653\u0645",
        "😀e\u0301",
        "\n\u0301a",
        "\u0301",
        "\u212B",
        "\u0958x",
        "q\u0307\u0323z"
      })
  void eachOffsetLeadsToWhatStandsThere(String written) {
    String composed = Nfc.of(written);
    int[] offsets = Nfc.offsets(written);

    assertThat(offsets).hasSize(composed.length() + 1).isSorted();
    assertThat(offsets[composed.length()]).isEqualTo(written.length());
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (c < 0x80) {
        assertThat(written.charAt(offsets[i])).isEqualTo(c);
      }
    }
  }

  @Test
  void composedSyllablesLeadToTheirFirstLetter() {
    assertThat(Nfc.offsets("\u1112\u1161\u11AB\u1100\u116E\u11A8 a"))
        .containsExactly(0, 3, 6, 7, 8);
  }
}
