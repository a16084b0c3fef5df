package org.sijill.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FrameTest {

  private static final Frame FRAME = new Frame(0, 0, 10, 10);

  @Test
  void cutsACornerOffARing() {
    List<Point> ring =
        List.of(new Point(5, 5), new Point(15, 5), new Point(15, 15), new Point(5, 15));

    assertThat(FRAME.cut(ring))
        .containsExactlyInAnyOrder(
            new Point(5, 5), new Point(10, 5), new Point(10, 10), new Point(5, 10));
  }

  @Test
  void coversItselfWhereARingSurroundsIt() {
    List<Point> ring =
        List.of(new Point(-5, -5), new Point(15, -5), new Point(15, 15), new Point(-5, 15));

    assertThat(FRAME.cut(ring))
        .containsExactlyInAnyOrder(
            new Point(0, 0), new Point(10, 0), new Point(10, 10), new Point(0, 10));
  }

  @Test
  void leavesNothingOfARingBesideIt() {
    assertThat(FRAME.cut(List.of(new Point(11, 1), new Point(12, 1), new Point(12, 2)))).isEmpty();
  }

  @Test
  void keepsTheStretchesOfALineThatRunThroughIt() {
    List<Point> line =
        List.of(
            new Point(-9, 5), new Point(5, 5), new Point(20, 5), new Point(20, 8), new Point(5, 8));

    assertThat(FRAME.stretches(line))
        .containsExactly(
            List.of(new Point(-9, 5), new Point(5, 5), new Point(20, 5)),
            List.of(new Point(20, 8), new Point(5, 8)));
  }
}
