package org.sijill.geography;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Land and borders of a region in the pixels of a drawing, as the data of SVG paths, and where a
 * point of the earth lies on it. North is up in every language: a map is never mirrored. Immutable
 * and safe to share between threads.
 */
public final class BaseMap {

  /** In degrees of longitude to each side of the middle: what lies further is never in view. */
  private static final double HALF_VIEW = 150;

  private static final double SOUTHERN_VIEW = -60;
  private static final double NORTHERN_VIEW = 84;

  /** In pixels: the land's outline runs so far outside the drawing, and not along its edge. */
  private static final double BLEED = 4;

  /** In pixels, of height or width. */
  private static final double SMALLEST_ISLAND = 1.5;

  /** In pixels, along the longer axis: finer bends of a line are not drawn. */
  private static final long SMALLEST_STEP = 2;

  private final Projection projection;
  private final Point middle;
  private final double scale;
  private final int width;
  private final int height;
  private final String land;
  private final String borders;

  private BaseMap(Region region, int width, double leastHeight, double greatestHeight) {
    this.projection = new Projection(region.latitude(), region.longitude());
    this.width = width;
    Frame bounds = bounds(region);
    double across = bounds.width();
    double down = bounds.height();
    double form = Math.min(greatestHeight, Math.max(leastHeight, down / across));
    this.height = (int) Math.round(width * form);
    this.middle =
        new Point((bounds.minX() + bounds.maxX()) / 2, (bounds.minY() + bounds.maxY()) / 2);
    this.scale = Math.min(width / across, height / down);
    Frame frame = new Frame(-BLEED, -BLEED, width + BLEED, height + BLEED);
    this.land = land(region, frame);
    this.borders = borders(region, frame);
  }

  /**
   * Draws the region around some points.
   *
   * @param points one or more, all of which will lie on the drawing
   * @param width of the drawing, in pixels
   * @param leastHeight as a part of the width
   * @param greatestHeight as a part of the width
   */
  public static BaseMap around(
      Collection<GeoPoint> points, int width, double leastHeight, double greatestHeight) {
    return new BaseMap(Region.around(points), width, leastHeight, greatestHeight);
  }

  /** Returns the width in pixels. */
  public int width() {
    return width;
  }

  /** Returns the height in pixels. */
  public int height() {
    return height;
  }

  /** Returns the land as the data of a path, to be filled by the rule {@code evenodd}. */
  public String land() {
    return land;
  }

  /** Returns the borders between countries as the data of a path. */
  public String borders() {
    return borders;
  }

  /** A place on the drawing, in pixels from its upper left corner. */
  public record Spot(int x, int y) {}

  /** Returns where a point lies, to the pixel; it may lie outside the drawing. */
  public Spot spot(GeoPoint point) {
    Point pixels = pixels(point.latitude(), point.longitude());
    return new Spot((int) Math.round(pixels.x()), (int) Math.round(pixels.y()));
  }

  /** Returns whether a point lies on the drawing. */
  public boolean shows(GeoPoint point) {
    Spot spot = spot(point);
    return spot.x() >= 0 && spot.x() <= width && spot.y() >= 0 && spot.y() <= height;
  }

  private Point pixels(double latitude, double longitude) {
    Point at = projection.of(latitude, longitude);
    return new Point(
        (at.x() - middle.x()) * scale + width / 2.0, (at.y() - middle.y()) * scale + height / 2.0);
  }

  private List<Point> pixels(List<Point> degrees) {
    return degrees.stream().map(at -> pixels(at.y(), at.x())).toList();
  }

  /** The region's edges are curves; their ends and middles bound them well enough. */
  private Frame bounds(Region region) {
    List<Point> edges = new ArrayList<>();
    for (double latitude : new double[] {region.south(), region.latitude(), region.north()}) {
      for (double longitude : new double[] {region.west(), region.longitude(), region.east()}) {
        edges.add(projection.of(latitude, longitude));
      }
    }
    return Frame.around(edges);
  }

  private String land(Region region, Frame frame) {
    StringBuilder path = new StringBuilder();
    for (List<Point> coast : turned(Atlas.world().coasts(), region)) {
      List<Point> shown = frame.cut(pixels(view(region).cut(coast)));
      if (Frame.around(shown).isLargerThan(SMALLEST_ISLAND)) {
        append(shown, "Z", path);
      }
    }
    return path.toString();
  }

  private String borders(Region region, Frame frame) {
    StringBuilder path = new StringBuilder();
    for (List<Point> border : turned(Atlas.world().borders(), region)) {
      for (List<Point> stretch : frame.stretches(pixels(border))) {
        append(stretch, "", path);
      }
    }
    return path.toString();
  }

  /** A drawing that is wider or higher than its region shows more, but not so much more. */
  private static Frame view(Region region) {
    double across = Math.min(HALF_VIEW, 2 * (region.east() - region.west()) + 20);
    double down = 2 * (region.north() - region.south());
    return new Frame(
        region.longitude() - across,
        Math.max(SOUTHERN_VIEW, region.latitude() - down),
        region.longitude() + across,
        Math.min(NORTHERN_VIEW, region.latitude() + down));
  }

  /** The view may run across the 180th meridian, where the world's data begin and end. */
  private static List<List<Point>> turned(List<Atlas.Line> lines, Region region) {
    Frame view = view(region);
    List<List<Point>> turned = new ArrayList<>();
    for (Atlas.Line line : lines) {
      for (int turn : new int[] {-360, 0, 360}) {
        if (view.touches(line.frame().shifted(turn))) {
          turned.add(line.points().stream().map(p -> new Point(p.x() + turn, p.y())).toList());
        }
      }
    }
    return turned;
  }

  /** Writes a line in whole pixels and relative, so that it stays short. */
  private static void append(List<Point> line, String end, StringBuilder path) {
    if (line.isEmpty()) {
      return;
    }
    long x = Math.round(line.get(0).x());
    long y = Math.round(line.get(0).y());
    String start = "M" + x + " " + y;
    StringBuilder steps = new StringBuilder();
    for (Point point : line) {
      long toX = Math.round(point.x());
      long toY = Math.round(point.y());
      if (Math.max(Math.abs(toX - x), Math.abs(toY - y)) >= SMALLEST_STEP) {
        steps.append(steps.isEmpty() ? "l" : " ").append(toX - x).append(' ').append(toY - y);
        x = toX;
        y = toY;
      }
    }
    if (!steps.isEmpty()) {
      path.append(start).append(steps).append(end);
    }
  }
}
