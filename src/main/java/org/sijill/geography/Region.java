package org.sijill.geography;

import java.util.Collection;

/**
 * The smallest range of latitudes and longitudes that holds some points, with a margin. It may run
 * across the 180th meridian: then {@code east} is greater than 180.
 *
 * @param south degrees north
 * @param north degrees north, greater than {@code south}
 * @param west degrees east, from -180 to 180
 * @param east degrees east, greater than {@code west}, by at most 360
 */
record Region(double south, double north, double west, double east) {

  /** A single town needs its surroundings to be recognised, in degrees of latitude. */
  private static final double LEAST_HEIGHT = 10;

  /** Of the height and the width, on each side. */
  private static final double MARGIN = 0.12;

  /** Beyond these latitudes lies nothing that a map of stories needs. */
  private static final double MOST_SOUTHERN = -60;

  private static final double MOST_NORTHERN = 80;

  /**
   * Returns the region around some points, one or more. Of the two ways around the earth it takes
   * the shorter: it leaves out the widest gap between neighbouring longitudes.
   */
  static Region around(Collection<GeoPoint> points) {
    double south = points.stream().mapToDouble(GeoPoint::latitude).min().orElseThrow();
    double north = points.stream().mapToDouble(GeoPoint::latitude).max().orElseThrow();
    double[] longitudes = points.stream().mapToDouble(GeoPoint::longitude).sorted().toArray();
    int last = longitudes.length - 1;
    double west = longitudes[0];
    double east = longitudes[last];
    double widest = west + 360 - east;
    for (int i = 0; i < last; i++) {
      double gap = longitudes[i + 1] - longitudes[i];
      if (gap > widest) {
        widest = gap;
        west = longitudes[i + 1];
        east = longitudes[i] + 360;
      }
    }
    return new Region(south, north, west, east).widened();
  }

  /** Returns the middle of the latitudes. */
  double latitude() {
    return (south + north) / 2;
  }

  /** Returns the middle of the longitudes. */
  double longitude() {
    return (west + east) / 2;
  }

  private Region widened() {
    double height = Math.max(LEAST_HEIGHT, (north - south) * (1 + 2 * MARGIN));
    double leastWidth = LEAST_HEIGHT / Math.cos(Math.toRadians(latitude()));
    double width = Math.min(360, Math.max(leastWidth, (east - west) * (1 + 2 * MARGIN)));
    return new Region(
        Math.max(MOST_SOUTHERN, latitude() - height / 2),
        Math.min(MOST_NORTHERN, latitude() + height / 2),
        longitude() - width / 2,
        longitude() + width / 2);
  }
}
