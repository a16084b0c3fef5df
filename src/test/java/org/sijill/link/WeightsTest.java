package org.sijill.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightsTest {

  private static final int ALL = Integer.MAX_VALUE;

  /** What all articles of a large archive but one have weighs next to nothing, yet something. */
  @ParameterizedTest
  @ValueSource(ints = {3, 5_000, 100_000_000})
  void aFeatureAloneHasTheLengthOne(int size) {
    Weights weights = new Weights(new int[] {0}, new int[] {size - 1}, size, ALL);

    Row row = weights.of(new Occurrences.Counts(new int[] {0}, new byte[] {1}));

    assertThat(row.weights()).hasSize(1);
    assertIsOne(row.weights()[0]);
  }

  @Test
  void allFeaturesTogetherHaveTheLengthOne() {
    Weights weights = new Weights(new int[] {0, 1}, new int[] {4_599, 2}, 4_600, ALL);

    Row row = weights.of(new Occurrences.Counts(new int[] {0, 1}, new byte[] {3, 1}));

    assertIsOne(Math.hypot(row.weights()[0], row.weights()[1]));
  }

  private static void assertIsOne(double length) {
    assertThat(length).isCloseTo(1, within(1e-9));
  }
}
