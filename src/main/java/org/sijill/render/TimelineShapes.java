package org.sijill.render;

/**
 * The signs of dates as SVG's path data. Every path begins where the event's date puts it. Places
 * are computed from left to right, and mirrored at the end on right-to-left pages.
 */
final class TimelineShapes {

  private static final int RADIUS = 6;
  private static final int TURN_RADIUS = 8;
  private static final int BRACKET = 7;
  private static final int SERIF = 5;

  private final boolean mirrored;

  TimelineShapes(boolean mirrored) {
    this.mirrored = mirrored;
  }

  /** Returns a place on the drawing, as it is drawn. */
  int x(int along) {
    return mirrored ? TimelineDrawing.WIDTH - along : along;
  }

  /** Returns the sign of an event, the one of a turning point larger. */
  String of(TimelineDrawing.Placed placed, int y, boolean large) {
    boolean narrow = placed.at() != placed.from() && placed.at() != placed.to();
    int from = narrow ? placed.at() - 9 : placed.from();
    int to = narrow ? placed.at() + 9 : placed.to() - (placed.at() == placed.to() ? 0 : 2);
    return switch (placed.sign()) {
      case DAY, UNSURE_DAY -> circle(placed.at(), y, large ? TURN_RADIUS : RADIUS);
      case SPAN, UNSURE_SPAN -> bar(from, to, y, large ? RADIUS : RADIUS - 2);
      case ONE_OF -> placed.at() == placed.to() ? until(from, to, y) : brackets(from, to, y);
    };
  }

  /** Returns the line from a caption down to its sign. */
  String leader(int x, int y, TimelineDrawing.Placed placed, int end) {
    int at = placed.at() == placed.from() ? placed.from() + 3 : placed.at();
    return "M" + x(x) + " " + (y - 6) + "L" + x(at) + " " + (y + 8) + "V" + (end - 8);
  }

  private String circle(int at, int y, int radius) {
    String arc = "a" + radius + " " + radius + " 0 1 1 ";
    return "M"
        + x(at)
        + " "
        + (y - radius)
        + arc
        + "0 "
        + 2 * radius
        + arc
        + "0 -"
        + 2 * radius
        + "z";
  }

  private String bar(int from, int to, int y, int half) {
    return "M" + x(from) + " " + (y - half) + "H" + x(to) + "v" + 2 * half + "H" + x(from) + "z";
  }

  private String brackets(int from, int to, int y) {
    return bracket(from, 1, y) + bracket(to, -1, y) + line(from, to, y);
  }

  /** Returns the sign of a moment that is known only to be no later than a day. */
  private String until(int from, int to, int y) {
    return bracket(to, -1, y) + line(from, to, y);
  }

  private String bracket(int at, int inward, int y) {
    int serif = x(at + inward * SERIF);
    String top = " " + (y - BRACKET);
    String bottom = " " + (y + BRACKET);
    return "M"
        + x(at)
        + top
        + "H"
        + serif
        + "M"
        + x(at)
        + top
        + "V"
        + (y + BRACKET)
        + "L"
        + serif
        + bottom;
  }

  private String line(int from, int to, int y) {
    return "M" + x(from) + " " + y + "H" + x(to);
  }
}
