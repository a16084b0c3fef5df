package org.sijill.geography;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds a cluster that holds most of the points while others lie far away. */
public final class CloseUp {

  /** Of all points. */
  private static final double MOST = 0.6;

  /** How many times farther than the cluster's radius a point must lie to be far away. */
  private static final double FAR = 3;

  private CloseUp() {}

  /**
   * Returns the cluster, or nothing if there is none: the points nearest to the one in whose
   * neighbourhood they are densest.
   */
  public static Optional<List<GeoPoint>> of(List<GeoPoint> points) {
    int most = (int) Math.ceil(MOST * points.size());
    return points.stream()
        .min(Comparator.comparingDouble(point -> distances(point, points)[most - 1]))
        .filter(middle -> isClose(distances(middle, points), most))
        .map(
            middle ->
                points.stream()
                    .sorted(Comparator.comparingDouble(point -> distance(middle, point)))
                    .limit(most)
                    .toList());
  }

  private static boolean isClose(double[] distances, int most) {
    return distances[distances.length - 1] > FAR * distances[most - 1];
  }

  private static double[] distances(GeoPoint from, List<GeoPoint> points) {
    double[] distances = points.stream().mapToDouble(point -> distance(from, point)).toArray();
    Arrays.sort(distances);
    return distances;
  }

  /** Returns the length of the chord between two points of the sphere. */
  private static double distance(GeoPoint a, GeoPoint b) {
    double[] from = onSphere(a);
    double[] to = onSphere(b);
    double sum = 0;
    for (int i = 0; i < from.length; i++) {
      sum += (to[i] - from[i]) * (to[i] - from[i]);
    }
    return Math.sqrt(sum);
  }

  private static double[] onSphere(GeoPoint point) {
    double latitude = Math.toRadians(point.latitude());
    double longitude = Math.toRadians(point.longitude());
    return new double[] {
      Math.cos(latitude) * Math.cos(longitude),
      Math.cos(latitude) * Math.sin(longitude),
      Math.sin(latitude)
    };
  }
}
