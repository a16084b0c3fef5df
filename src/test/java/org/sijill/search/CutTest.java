package org.sijill.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CutTest {

  @Test
  void whatIsSmallIsOneShard() {
    assertThat(Cut.of(new int[] {3_000, 3_000}, 10, i -> true)).containsExactly(0);
    assertThat(Cut.of(new int[] {}, 10, i -> true)).containsExactly(0);
  }

  @Test
  void shardsAreOfAboutTheSameSizeAndNoMoreThanTheMost() {
    int[] sizes = new int[1_000];
    Arrays.fill(sizes, 100);

    assertThat(Cut.of(sizes, 5, i -> true)).containsExactly(0, 200, 400, 600, 800);
  }

  /** A large row makes its shard large, and those after it the smaller. */
  @Test
  void aLargeRowIsMadeUpFor() {
    int[] sizes = new int[100];
    Arrays.fill(sizes, 1_000);
    sizes[0] = 100_000;

    assertThat(Cut.of(sizes, 4, i -> true)).hasSizeLessThanOrEqualTo(4).startsWith(0, 1);
  }

  @Test
  void aShardBeginsOnlyWhereItMay() {
    int[] sizes = new int[100];
    Arrays.fill(sizes, 1_000);

    assertThat(Cut.of(sizes, 10, i -> i % 7 == 0)).allMatch(start -> start % 7 == 0);
  }
}
