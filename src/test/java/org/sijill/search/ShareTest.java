package org.sijill.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShareTest {

  @Test
  void whoWantsLittleGetsItAndTheRestIsDivided() {
    assertThat(Share.of(new int[] {1, 10, 10}, 15, 0)).isEqualTo(7);
  }

  @Test
  void whereThereIsEnoughTheLargestIsTheMost() {
    assertThat(Share.of(new int[] {3, 5}, 8, 0)).isEqualTo(5);
  }

  @Test
  void whereThereIsNothingNobodyGetsAny() {
    assertThat(Share.of(new int[] {3, 5}, 0, 0)).isZero();
    assertThat(Share.of(new int[] {3, 5}, -7, 0)).isZero();
    assertThat(Share.of(new int[] {}, 7, 0)).isZero();
  }

  @Test
  void aShareThatIsOfNoUseIsNobodys() {
    assertThat(Share.of(new int[] {1, 10, 10}, 15, 8)).isZero();
    assertThat(Share.of(new int[] {1, 7, 7}, 15, 8)).isEqualTo(7);
  }
}
