package org.sijill.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The time of the story, from its first day to its last, on a scale for narrow drawings. Gaps
 * between events are compressed logarithmically, so that neither a busy week nor a quiet winter
 * takes up all of it. Immutable.
 */
public final class StoryScale {

  private final NavigableMap<LocalDate, Double> places = new TreeMap<>();

  private StoryScale(NavigableSet<LocalDate> days) {
    double sum = 0;
    LocalDate before = days.first();
    for (LocalDate day : days) {
      sum += Math.log1p((double) ChronoUnit.DAYS.between(before, day));
      places.put(day, sum);
      before = day;
    }
    double whole = sum;
    places.replaceAll((day, place) -> place / whole);
  }

  /**
   * Makes a scale.
   *
   * @param story days among which are the story's first and last
   * @param events the days on which events stand
   */
  static @Nullable StoryScale of(List<LocalDate> story, NavigableSet<LocalDate> events) {
    if (story.isEmpty() || story.get(0).equals(story.get(1))) {
      return null;
    }
    NavigableSet<LocalDate> days =
        new TreeSet<>(events.subSet(story.get(0), true, story.get(1), true));
    days.addAll(story);
    return new StoryScale(days);
  }

  /** Returns the story's first day. */
  public LocalDate first() {
    return places.firstKey();
  }

  /** Returns the story's last day. */
  public LocalDate last() {
    return places.lastKey();
  }

  /** Returns where a day stands, from 0 to 1; -1 before the story, 2 after it. */
  public double place(LocalDate day) {
    Map.Entry<LocalDate, Double> before = places.floorEntry(day);
    Map.Entry<LocalDate, Double> after = places.ceilingEntry(day);
    if (before == null || after == null) {
      return before == null ? -1 : 2;
    } else if (before.getKey().equals(after.getKey())) {
      return before.getValue();
    }
    double part =
        (double) ChronoUnit.DAYS.between(before.getKey(), day)
            / (double) ChronoUnit.DAYS.between(before.getKey(), after.getKey());
    return before.getValue() + part * (after.getValue() - before.getValue());
  }
}
