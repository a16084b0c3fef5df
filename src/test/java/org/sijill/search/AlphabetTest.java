package org.sijill.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlphabetTest {

  @Test
  void frequentLettersOfTwoBytesTakeThePlacesOfRareOnesOfOne() {
    Alphabet alphabet = new Alphabet(List.of("بباب!"));

    assertThat(alphabet.pairs()).isEqualTo("ب#ا$");
    assertThat(alphabet.write("باب #1")).isEqualTo("#$# ب1");
    assertThat(alphabet.bytes("باب #1")).isEqualTo(7);
  }

  @Test
  void writingTwiceGivesTheTextAgain() {
    String text = "وصل Kim إلى \"موسكو\" <2024>: أ,ب|ج@د\\ 김정은 😀‏ #$%!";
    Alphabet alphabet = new Alphabet(List.of(text, text));

    assertThat(alphabet.write(text)).isNotEqualTo(text).contains(" \"", "<2024>: ", ",", "|", "@");
    assertThat(alphabet.write(alphabet.write(text))).isEqualTo(text);
  }

  /** Nothing is gained by an exchange with a letter that is as frequent. */
  @Test
  void lettersOfOneByteKeepTheirPlacesInATextOfTheirs() {
    Alphabet alphabet = new Alphabet(List.of("naïve ".repeat(3) + "abcdefghijklmnopqrstuvwxyz"));

    assertThat(alphabet.write("naive")).isEqualTo("naive");
  }

  @Test
  void whatHasNoLettersStaysAsItIs() {
    assertThat(new Alphabet(List.of()).pairs()).isEmpty();
    assertThat(new Alphabet(List.of("\u202e\u2028😀")).pairs()).isEmpty();
  }

  /** Of equally frequent letters, the first in Unicode's order comes first: on any machine. */
  @Test
  void orderDecidesBetweenEquals() {
    assertThat(new Alphabet(List.of("ба", "аб")).pairs()).isEqualTo("а!б#");
  }
}
