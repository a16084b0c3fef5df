package org.sijill.page;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sijill.model.Archive;
import org.sijill.model.ChronologyRange;
import org.sijill.model.Event;

/**
 * The story's turning points: those that the archive names, in its order; or else the story's first
 * and last events and those that the most articles report, in chronological order.
 */
final class Spine {

  /** The most events chosen by reports: with more, the overview would be a second chronology. */
  private static final int MOST_REPORTED = 6;

  /** The fewest articles that must report an event for it to be chosen. */
  private static final int FEWEST_ARTICLES = 2;

  private Spine() {}

  static List<Event> of(Archive archive, Timeline timeline) {
    ChronologyRange range = archive.settings().chronology();
    if (range != null && !range.spine().isEmpty()) {
      // One that is not there was reported.
      return range.spine().stream()
          .flatMap(id -> Stream.ofNullable(archive.events().get(id)))
          .toList();
    }
    List<Event> story =
        timeline.entries().stream()
            .filter(entry -> entry.section() == Timeline.Section.STORY)
            .flatMap(entry -> Stream.ofNullable(entry.event()))
            .toList();
    Set<Event> turning = new HashSet<>();
    story.stream().limit(1).forEach(turning::add);
    story.stream().skip(Math.max(0, story.size() - 1)).forEach(turning::add);
    story.stream()
        .filter(event -> event.articles().size() >= FEWEST_ARTICLES)
        .sorted(Comparator.comparing((Event event) -> event.articles().size()).reversed())
        .limit(MOST_REPORTED)
        .forEach(turning::add);
    return story.stream().filter(turning::contains).toList();
  }
}
