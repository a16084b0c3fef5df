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
 * The events on which the story turns: those that the archive names, in its order; else the first
 * and the last of the story, and those that most articles report, in the order of the chronology.
 */
final class Spine {

  /** More would be another chronology. */
  private static final int MOST_REPORTED = 6;

  /** A turning point that nobody named is told by more than one article. */
  private static final int FEWEST_ARTICLES = 2;

  private Spine() {}

  static List<Event> of(Archive archive, Timeline timeline) {
    ChronologyRange range = archive.settings().chronology();
    if (range != null && !range.spine().isEmpty()) {
      return range.spine().stream().map(id -> Archive.require(archive.events(), id)).toList();
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
