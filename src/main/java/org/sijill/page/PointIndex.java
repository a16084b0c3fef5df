package org.sijill.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.sijill.model.Event;

/**
 * All points on which accounts can be compared: those in dispute first, then the others, both in
 * chronological order.
 *
 * @param entries all points
 * @param disputed how many of them are in dispute
 * @param pages the points, divided into pages
 */
public record PointIndex(List<Entry> entries, int disputed, List<List<Entry>> pages) {

  /** The most points on one page. */
  static final int PAGE = 100;

  /** Copies the lists. */
  public PointIndex {
    entries = List.copyOf(entries);
    pages = List.copyOf(pages);
  }

  /**
   * A point.
   *
   * @param event the event that has the point
   * @param number its number among the event's points, from 1
   */
  public record Entry(Event event, int number) {

    /** Returns the points of an event. */
    public static List<Entry> of(Event event) {
      return IntStream.rangeClosed(1, event.points().size())
          .mapToObj(number -> new Entry(event, number))
          .toList();
    }

    /** Returns the question and its accounts. */
    public Event.Point point() {
      return event.points().get(number - 1);
    }
  }

  /** Collects the points of events. */
  static PointIndex of(List<Event> events) {
    List<Entry> disputed = new ArrayList<>();
    List<Entry> others = new ArrayList<>();
    for (Event event : events) {
      for (Entry entry : Entry.of(event)) {
        (entry.point().isDisputed() ? disputed : others).add(entry);
      }
    }
    int count = disputed.size();
    disputed.addAll(others);
    return new PointIndex(disputed, count, Slices.of(disputed, PAGE));
  }
}
