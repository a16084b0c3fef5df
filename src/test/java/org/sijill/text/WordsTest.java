package org.sijill.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "زار كيم موسكو. | زار كيم موسكو",
        "CNN의 보도 | CNN 의 보도",
        "الـCNN | الـ CNN",
        "مُحَمَّد | مُحَمَّد",
        "U.S. and UN-led | U S and UN led",
        "2023-09-13 | 2023 09 13",
        "كيم2 | كيم2",
        // The last letter is of Unicode 14, which Java 17 does not know.
        "قرࡰن مࡰ | قرࡰن مࡰ",
        "𐎠𐎼𐎡𐎹 and 𝐀𝐁 | 𐎠𐎼𐎡𐎹 and 𝐀𝐁",
      })
  void aWordEndsWhereTheScriptChanges(String text, String words) {
    assertThat(written(text)).containsExactly(words.split(" ", -1));
  }

  @Test
  void whatFoldsToNothingIsNoWord() {
    assertThat(written("قال ـ ثم َ صمت")).containsExactly("قال", "ثم", "صمت");
  }

  @Test
  void halvesOfPairsAreNoWords() {
    assertThat(written("a\uD800b\uDC00c\uD835")).containsExactly("a", "b", "c");
  }

  private static List<String> written(String text) {
    return Word.of(text).stream().map(w -> text.substring(w.start(), w.end())).toList();
  }
}
