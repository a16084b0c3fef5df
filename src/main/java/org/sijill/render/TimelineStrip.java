package org.sijill.render;

import java.util.ArrayList;
import java.util.List;
import org.sijill.model.Event;

/**
 * What came before the story or after it, at an end of the drawing: not to scale, in the order of
 * the list, column by column.
 */
final class TimelineStrip {

  /** The events of a column. */
  private static final int ROWS = 7;

  /** The most events in a strip; with more it is left out. */
  private static final int MOST = 42;

  private final List<Event> events;
  private final int start;

  TimelineStrip(List<Event> events, int start) {
    this.events = shown(events);
    this.start = start;
  }

  private static List<Event> shown(List<Event> events) {
    return events.size() <= MOST ? events : List.of();
  }

  /** Returns how wide the strip of such events is; 0 if there is none. */
  static int width(List<Event> events) {
    int columns = (shown(events).size() + ROWS - 1) / ROWS;
    return columns == 0 ? 0 : Math.max(3, columns) * TimelineDrawing.LANE;
  }

  boolean isEmpty() {
    return events.isEmpty();
  }

  int start() {
    return start;
  }

  int end() {
    return start + width(events);
  }

  List<TimelineDrawing.Placed> placed() {
    int half = TimelineDrawing.LANE / 2;
    int columns = (events.size() + ROWS - 1) / ROWS;
    // In the middle, if the strip is wider than its signs.
    int first = start + (width(events) - columns * TimelineDrawing.LANE) / 2 + half;
    List<TimelineDrawing.Placed> placed = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      int at = first + i / ROWS * TimelineDrawing.LANE;
      int lane = Math.min(events.size(), ROWS) - 1 - i % ROWS;
      placed.add(
          new TimelineDrawing.Placed(
              events.get(i),
              DateSign.of(TimeScale.date(events.get(i))),
              at,
              at - half,
              at + half,
              lane));
    }
    return placed;
  }
}
