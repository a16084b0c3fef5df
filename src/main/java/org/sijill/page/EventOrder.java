package org.sijill.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijill.link.Links;
import org.sijill.model.Archive;
import org.sijill.model.Entity;
import org.sijill.model.Event;
import org.sijill.model.RecordKey;

/** All events in chronological order, and those of each entity. Immutable. */
public final class EventOrder {

  /** The most events on one page of an entity. */
  static final int PAGE = 100;

  private final List<Event> events;
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<RecordKey, List<Event>> byEntity = new HashMap<>();

  EventOrder(Timeline timeline, Archive archive, Links links) {
    this.events =
        timeline.entries().stream().flatMap(entry -> Stream.ofNullable(entry.event())).toList();
    for (Event event : events) {
      places.put(event.id(), places.size());
      entities(event, archive, links)
          .distinct()
          .forEach(key -> byEntity.computeIfAbsent(key, k -> new ArrayList<>()).add(event));
    }
  }

  private static Stream<RecordKey> entities(Event event, Archive archive, Links links) {
    Stream<RecordKey> named =
        Stream.concat(event.places().stream(), event.participants().stream())
            .flatMap(id -> Stream.ofNullable(archive.entities().get(id)))
            .map(Entity::key);
    return Stream.concat(named, links.topics().of(event).stream());
  }

  /** Returns all events, earliest first. */
  public List<Event> events() {
    return events;
  }

  /** Returns the event before another, or null for the first. */
  public @Nullable Event before(Event event) {
    return at(places.getOrDefault(event.id(), 0) - 1);
  }

  /** Returns the event after another, or null for the last. */
  public @Nullable Event after(Event event) {
    return at(places.getOrDefault(event.id(), events.size()) + 1);
  }

  /** Returns the events that an entity takes part in or that are about it, earliest first. */
  public List<Event> of(RecordKey entity) {
    return List.copyOf(byEntity.getOrDefault(entity, List.of()));
  }

  /** Returns an entity's events divided into pages; empty if they fit on the entity's own page. */
  public List<List<Event>> pages(RecordKey entity) {
    List<Event> all = byEntity.getOrDefault(entity, List.of());
    return all.size() <= PAGE ? List.of() : Slices.of(all, PAGE);
  }

  private @Nullable Event at(int place) {
    return place < 0 || place >= events.size() ? null : events.get(place);
  }
}
