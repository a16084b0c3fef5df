package org.sijill.geography;

import java.util.ArrayList;
import java.util.List;

/**
 * A rectangle that cuts what lies beyond it.
 *
 * @param minX its least x
 * @param minY its least y
 * @param maxX its greatest x
 * @param maxY its greatest y
 */
record Frame(double minX, double minY, double maxX, double maxY) {

  /** Returns the smallest rectangle that holds some points; of none, one that holds nothing. */
  static Frame around(List<Point> points) {
    double minX = Double.POSITIVE_INFINITY;
    double minY = Double.POSITIVE_INFINITY;
    double maxX = Double.NEGATIVE_INFINITY;
    double maxY = Double.NEGATIVE_INFINITY;
    for (Point point : points) {
      minX = Math.min(minX, point.x());
      minY = Math.min(minY, point.y());
      maxX = Math.max(maxX, point.x());
      maxY = Math.max(maxY, point.y());
    }
    return new Frame(minX, minY, maxX, maxY);
  }

  double width() {
    return maxX - minX;
  }

  double height() {
    return maxY - minY;
  }

  boolean isLargerThan(double size) {
    return width() > size || height() > size;
  }

  /** Returns the rectangle so far to the east. */
  Frame shifted(double x) {
    return new Frame(minX + x, minY, maxX + x, maxY);
  }

  /** Returns whether what another rectangle is around can have a part within this one. */
  boolean touches(Frame other) {
    return other.maxX >= minX && other.minX <= maxX && other.maxY >= minY && other.minY <= maxY;
  }

  /** Returns whether a line can have a part within the rectangle. */
  boolean touches(List<Point> line) {
    return touches(around(line));
  }

  /**
   * Returns the part of a ring's area within the rectangle, as one ring (Sutherland and Hodgman,
   * "Reentrant polygon clipping", 1974). Where the area falls apart, its pieces stay joined along
   * the rectangle's sides.
   */
  List<Point> cut(List<Point> ring) {
    if (!touches(ring)) {
      return List.of();
    }
    List<Point> cut = ring;
    for (Side side : Side.values()) {
      cut = cut(cut, side);
    }
    return cut;
  }

  /** Returns the stretches of a line that have a part within the rectangle. */
  List<List<Point>> stretches(List<Point> line) {
    List<List<Point>> stretches = new ArrayList<>();
    List<Point> current = new ArrayList<>();
    for (int i = 0; i + 1 < line.size(); i++) {
      if (touches(line.subList(i, i + 2))) {
        if (current.isEmpty()) {
          current.add(line.get(i));
        }
        current.add(line.get(i + 1));
      } else if (!current.isEmpty()) {
        stretches.add(current);
        current = new ArrayList<>();
      }
    }
    if (!current.isEmpty()) {
      stretches.add(current);
    }
    return stretches;
  }

  private enum Side {
    LEFT,
    RIGHT,
    TOP,
    BOTTOM
  }

  private List<Point> cut(List<Point> ring, Side side) {
    List<Point> kept = new ArrayList<>();
    for (int i = 0; i < ring.size(); i++) {
      Point from = ring.get(i == 0 ? ring.size() - 1 : i - 1);
      Point to = ring.get(i);
      boolean fromInside = depth(from, side) >= 0;
      boolean toInside = depth(to, side) >= 0;
      if (fromInside != toInside) {
        double part = depth(from, side) / (depth(from, side) - depth(to, side));
        kept.add(
            new Point(
                from.x() + part * (to.x() - from.x()), from.y() + part * (to.y() - from.y())));
      }
      if (toInside) {
        kept.add(to);
      }
    }
    return kept;
  }

  /** Returns how far within a side a point lies; outside it is negative. */
  private double depth(Point point, Side side) {
    return switch (side) {
      case LEFT -> point.x() - minX;
      case RIGHT -> maxX - point.x();
      case TOP -> point.y() - minY;
      case BOTTOM -> maxY - point.y();
    };
  }
}
