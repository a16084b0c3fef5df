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

    // 110 0 10, then 00
    assertThat(bits.take()).isEqualTo("yA");
  }

  @Test
  void theLastByteIsFilledWithZeros() {
    Bits bits = new Bits();
    bits.rice(5, 2);

    // 5 is 1 and 01: 10 01, then 0000
    assertThat(bits.take()).isEqualTo("kA");
    assertThat(bits.take()).isEmpty();
  }

  @Test
  void aLongUnaryNumberIsWhole() {
    Bits bits = new Bits();
    bits.unary(599);

    assertThat(bits.take()).isEqualTo("/".repeat(99) + "+");
  }
}
