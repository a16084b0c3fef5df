package org.sijill.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class RegionTest {

  private static final GeoPoint PYONGYANG = new GeoPoint(39.0, 125.8);
  private static final GeoPoint HANOI = new GeoPoint(21.0, 105.8);
  private static final GeoPoint FIJI = new GeoPoint(-17.7, 178.0);
  private static final GeoPoint HAWAII = new GeoPoint(21.3, -157.8);

  @Test
  void holdsItsPointsWithAMargin() {
    Region region = Region.around(List.of(PYONGYANG, HANOI));

    assertThat(region.south()).isBetween(15.0, 20.9);
    assertThat(region.north()).isBetween(39.1, 45.0);
    assertThat(region.west()).isBetween(100.0, 105.7);
    assertThat(region.east()).isBetween(125.9, 132.0);
  }

  @Test
  void runsAcrossThe180thMeridianWhereThatIsShorter() {
    Region region = Region.around(List.of(HAWAII, FIJI));

    assertThat(region.west()).isBetween(170.0, 178.0);
    assertThat(region.east()).isBetween(202.0, 210.0);
    assertThat(region.longitude()).isCloseTo(190.1, within(0.1));
  }

  @Test
  void showsTheSurroundingsOfASingleTown() {
    Region region = Region.around(List.of(PYONGYANG));

    assertThat(region.north() - region.south()).isCloseTo(10, within(0.01));
    assertThat(region.longitude()).isCloseTo(125.8, within(0.01));
  }

  @Test
  void ofThePolesAndTheWholeEarthStaysWithinTheEarth() {
    Region region =
        Region.around(
            List.of(
                new GeoPoint(90, 0),
                new GeoPoint(-90, 90),
                new GeoPoint(0, 180),
                new GeoPoint(0, -90)));

    assertThat(region.south()).isGreaterThanOrEqualTo(-60);
    assertThat(region.north()).isLessThanOrEqualTo(80);
    assertThat(region.east() - region.west()).isLessThanOrEqualTo(360);
  }
}
