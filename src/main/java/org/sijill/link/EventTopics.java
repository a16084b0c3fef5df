package org.sijill.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sijill.model.Archive;
import org.sijill.model.Event;
import org.sijill.model.RecordKey;
import org.sijill.model.RecordKind;
import org.sijill.model.Text;

/** The topics of events: those that their titles, summaries and questions name. Immutable. */
public final class EventTopics {

  private final Map<String, List<RecordKey>> topics = new HashMap<>();

  EventTopics(Archive archive, Names names) {
    for (Event event : archive.events().values()) {
      List<RecordKey> found =
          names.in(words(event), Set.of()).stream()
              .filter(entity -> entity.kind() == RecordKind.TOPIC)
              .toList();
      topics.put(event.id(), found);
    }
  }

  /** Returns an event's topics, by id. */
  public List<RecordKey> of(Event event) {
    return topics.getOrDefault(event.id(), List.of());
  }

  /** Returns an event's words in every language, separated so that no name spans two of them. */
  private static String words(Event event) {
    Stream<Text> summary = Stream.ofNullable(event.summary());
    Stream<Text> questions = event.points().stream().map(Event.Point::question);
    return Stream.concat(Stream.concat(Stream.of(event.title()), summary), questions)
        .flatMap(text -> text.wordings().values().stream())
        .collect(Collectors.joining(";\n"));
  }
}
