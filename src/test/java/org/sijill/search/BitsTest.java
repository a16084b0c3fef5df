package org.sijill.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BitsTest {

  @Test
  void aNumberIsSoManyOnesAndAZero() {
    Bits bits = new Bits();
    bits.unary(2);
    bits.unary(0);
    bits.unary(1);

    // 110 0 10 0000000 is 6400, which is 70 times 91 and 30.
    assertThat(bits.take()).isEqualTo(digits(70, 30));
  }

  @Test
  void theLastNumberIsFilledWithZeros() {
    Bits bits = new Bits();
    bits.rice(5, 2);

    // 5 is 1 and 01: 10 01 000000000 is 4608, which is 50 times 91 and 58.
    assertThat(bits.take()).isEqualTo(digits(50, 58));
    assertThat(bits.take()).isEmpty();
  }

  @Test
  void aLongUnaryNumberIsWhole() {
    Bits bits = new Bits();
    bits.unary(64);

    // Five times 13, the last bit a zero: 8191 is 90 times 91 and 1.
    assertThat(bits.take()).isEqualTo(digits(90, 1).repeat(4) + digits(90, 0));
  }

  /** They go through a script's string, and through the lines and fields of a file, as they are. */
  @Test
  void digitsAreNinetyOneCharactersThatNeedNoMark() {
    assertThat(Bits.DIGITS).hasSize(91).doesNotContain("\"", "\\", "<", " ");
    assertThat(Bits.DIGITS.chars().distinct()).hasSize(91);
  }

  private static String digits(int first, int second) {
    return "" + Bits.DIGITS.charAt(first) + Bits.DIGITS.charAt(second);
  }
}
