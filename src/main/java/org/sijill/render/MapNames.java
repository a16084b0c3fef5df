package org.sijill.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sijill.geography.BaseMap;

/** Places names on a map so that they overlap neither each other nor a place. */
final class MapNames {

  /** In pixels, from a place to its name. */
  private static final int GAP = 9;

  /** In pixels: from the middle of a line of letters down to its base. */
  private static final int TO_BASE = 5;

  /** The height of a line in pixels; depends on the font size in {@code region.css}. */
  private static final int LINE = 20;

  private static final double COLUMN = 8.8;

  private static final int DOT = 6;

  private final int width;
  private final int height;
  private final boolean isLeftToRight;
  private final List<Box> taken = new ArrayList<>();

  MapNames(BaseMap map, boolean isLeftToRight) {
    this.width = map.width();
    this.height = map.height();
    this.isLeftToRight = isLeftToRight;
  }

  /** The position of a name: a point on its baseline, and which end of the name is there. */
  record Room(int x, int y, String anchor) {}

  private record Box(double left, double top, double right, double bottom) {

    boolean overlaps(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  /** Keeps a place free of names. */
  void keepFree(BaseMap.Spot at) {
    taken.add(new Box(at.x() - DOT, at.y() - DOT, at.x() + DOT, at.y() + DOT));
  }

  /** Returns room beside a place, on the side where there is more of it if that is free. */
  Optional<Room> beside(BaseMap.Spot at, String name) {
    boolean toTheRight = 2 * at.x() < width;
    return List.of(
            side(at, toTheRight, 0),
            side(at, !toTheRight, 0),
            middle(at.x(), at.y() - LINE),
            middle(at.x(), at.y() + LINE),
            side(at, toTheRight, -LINE / 2),
            side(at, toTheRight, LINE / 2),
            side(at, !toTheRight, -LINE / 2),
            side(at, !toTheRight, LINE / 2))
        .stream()
        .filter(room -> take(room, name))
        .findFirst();
  }

  /** Returns room at the middle of a line. */
  Optional<Room> on(int x, int y, String name) {
    return Optional.of(middle(x, y)).filter(room -> take(room, name));
  }

  private Room side(BaseMap.Spot at, boolean toTheRight, int down) {
    int gap = down == 0 ? GAP : GAP / 2;
    return new Room(
        toTheRight ? at.x() + gap : at.x() - gap,
        at.y() + TO_BASE + down,
        toTheRight == isLeftToRight ? "start" : "end");
  }

  private static Room middle(int x, int y) {
    return new Room(x, y + TO_BASE, "middle");
  }

  private boolean take(Room room, String name) {
    Box box = box(room, MapLabels.columns(name) * COLUMN);
    boolean free =
        box.left() >= 0
            && box.top() >= 0
            && box.right() <= width
            && box.bottom() <= height
            && taken.stream().noneMatch(box::overlaps);
    if (free) {
      taken.add(box);
    }
    return free;
  }

  private Box box(Room room, double length) {
    double left =
        switch (room.anchor()) {
          case "middle" -> room.x() - length / 2;
          case "start" -> isLeftToRight ? room.x() : room.x() - length;
          default -> isLeftToRight ? room.x() - length : room.x();
        };
    int middle = room.y() - TO_BASE;
    return new Box(left, middle - LINE / 2.0, left + length, middle + LINE / 2.0);
  }
}
