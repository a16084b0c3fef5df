package org.sijill.geography;

/**
 * Lambert's azimuthal equal-area projection of the sphere (Snyder, "Map Projections: A Working
 * Manual", 1987, equations 24-2 to 24-4), with a radius of 1; y runs down, as in a drawing.
 */
final class Projection {

  private final double sinCentre;
  private final double cosCentre;
  private final double longitude;

  /** Creates a projection that is true at a point, in degrees. */
  Projection(double latitude, double longitude) {
    this.sinCentre = Math.sin(Math.toRadians(latitude));
    this.cosCentre = Math.cos(Math.toRadians(latitude));
    this.longitude = longitude;
  }

  /** Returns where a point lies; the antipode of the centre, which has no place, lies far away. */
  Point of(double pointLatitude, double pointLongitude) {
    double sin = Math.sin(Math.toRadians(pointLatitude));
    double cos = Math.cos(Math.toRadians(pointLatitude));
    double east = Math.toRadians(pointLongitude - longitude);
    double nearness = 1 + sinCentre * sin + cosCentre * cos * Math.cos(east);
    double k = Math.sqrt(2 / Math.max(nearness, 1e-9));
    return new Point(
        k * cos * Math.sin(east), -k * (cosCentre * sin - sinCentre * cos * Math.cos(east)));
  }
}
