package org.sijill.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BaseMapTest {

  private static final GeoPoint PYONGYANG = new GeoPoint(39.0392, 125.7625);
  private static final GeoPoint VLADIVOSTOK = new GeoPoint(43.1155, 131.8855);
  private static final GeoPoint VOSTOCHNY = new GeoPoint(51.884, 128.334);
  private static final GeoPoint HANOI = new GeoPoint(21.0278, 105.8342);
  private static final GeoPoint EAST_SEA = new GeoPoint(40.0, 133.0);
  private static final GeoPoint MOSCOW = new GeoPoint(55.7558, 37.6173);

  private final BaseMap map =
      BaseMap.around(List.of(PYONGYANG, VLADIVOSTOK, VOSTOCHNY, HANOI), 720, 0.5, 1.2);

  @Test
  void northIsUpAndEastIsRight() {
    assertThat(map.spot(VOSTOCHNY).y()).isLessThan(map.spot(PYONGYANG).y());
    assertThat(map.spot(PYONGYANG).y()).isLessThan(map.spot(HANOI).y());
    assertThat(map.spot(HANOI).x()).isLessThan(map.spot(PYONGYANG).x());
    assertThat(map.spot(PYONGYANG).x()).isLessThan(map.spot(VLADIVOSTOK).x());
  }

  @Test
  void townsLieOnLandAndSeasDoNot() {
    Path2D land = shape(map.land());

    assertThat(contains(land, PYONGYANG)).isTrue();
    assertThat(contains(land, VOSTOCHNY)).isTrue();
    assertThat(contains(land, HANOI)).isTrue();
    assertThat(contains(land, EAST_SEA)).isFalse();
  }

  @Test
  void showsItsPointsAndNotWhatLiesFarAway() {
    assertThat(List.of(PYONGYANG, VLADIVOSTOK, VOSTOCHNY, HANOI)).allMatch(map::shows);
    assertThat(map.shows(MOSCOW)).isFalse();
  }

  @Test
  void noLineCrossesTheMapWhereTheWorldsDataBeginAndEnd() {
    BaseMap pacific =
        BaseMap.around(List.of(new GeoPoint(-17.7, 178), new GeoPoint(21.3, -157.8)), 720, 0.5, 2);

    assertThat(longestStep(pacific.land())).isLessThan(pacific.width() / 4.0);
  }

  @Test
  void staysSmallForTheWholeWorld() {
    BaseMap world =
        BaseMap.around(
            List.of(MOSCOW, PYONGYANG, new GeoPoint(38.9, -77.0), new GeoPoint(-33.9, 18.4)),
            720,
            0.5,
            1.2);

    assertThat(world.land().length() + world.borders().length()).isLessThan(100_000);
  }

  private boolean contains(Path2D land, GeoPoint point) {
    BaseMap.Spot spot = map.spot(point);
    return land.contains(spot.x(), spot.y());
  }

  private static final Pattern NUMBERS = Pattern.compile("(M)|(l)|(Z)|(-?\\d+) (-?\\d+)");

  /** Reads the data of a path as a browser does. */
  private static Path2D shape(String path) {
    Path2D shape = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    boolean start = false;
    double x = 0;
    double y = 0;
    Matcher part = NUMBERS.matcher(path);
    while (part.find()) {
      if (part.group(1) != null) {
        start = true;
      } else if (part.group(3) != null) {
        shape.closePath();
      } else if (part.group(4) != null) {
        double dx = Double.parseDouble(part.group(4));
        double dy = Double.parseDouble(part.group(5));
        x = start ? dx : x + dx;
        y = start ? dy : y + dy;
        if (start) {
          shape.moveTo(x, y);
        } else {
          shape.lineTo(x, y);
        }
        start = false;
      }
    }
    return shape;
  }

  private static double longestStep(String path) {
    double longest = 0;
    for (String stretch : path.split("M", -1)) {
      int steps = stretch.indexOf('l');
      Matcher step = Pattern.compile("(-?\\d+) (-?\\d+)").matcher(stretch);
      for (boolean found = steps > 0 && step.find(steps); found; found = step.find()) {
        double dx = Double.parseDouble(step.group(1));
        double dy = Double.parseDouble(step.group(2));
        longest = Math.max(longest, Math.hypot(dx, dy));
      }
    }
    return longest;
  }
}
