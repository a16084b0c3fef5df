package org.sijill.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijill.edtf.EdtfDay;
import org.sijill.edtf.EdtfQualification;
import org.sijill.link.Links;
import org.sijill.model.Archive;
import org.sijill.model.Article;
import org.sijill.model.ChronologyRange;
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
  private final Map<String, List<Event>> byArticle = new HashMap<>();
  private final Map<LocalDate, List<Event>> byDay = new HashMap<>();
  private final Map<String, List<String>> articles = new HashMap<>();
  private final NavigableMap<LocalDate, List<Event>> byPlace = new TreeMap<>();
  private final @Nullable StoryScale scale;

  EventOrder(Timeline timeline, Archive archive, Links links) {
    this.events =
        timeline.entries().stream().flatMap(entry -> Stream.ofNullable(entry.event())).toList();
    Map<String, List<String>> telling = telling(archive);
    for (Event event : events) {
      places.put(event.id(), places.size());
      entities(event, archive, links)
          .distinct()
          .forEach(key -> byEntity.computeIfAbsent(key, k -> new ArrayList<>()).add(event));
      List<String> own = articles(event, telling.getOrDefault(event.id(), List.of()));
      articles.put(event.id(), own);
      own.forEach(id -> byArticle.computeIfAbsent(id, k -> new ArrayList<>()).add(event));
      if (event.date() != null) {
        byPlace.computeIfAbsent(event.date().placed(), k -> new ArrayList<>()).add(event);
      }
      if (event.date() instanceof EdtfDay day && day.qualification() == EdtfQualification.NONE) {
        byDay.computeIfAbsent(day.earliest(), k -> new ArrayList<>()).add(event);
      }
    }
    this.scale = StoryScale.of(story(archive), byPlace.navigableKeySet());
  }

  private static Stream<RecordKey> entities(Event event, Archive archive, Links links) {
    Stream<RecordKey> named =
        Stream.concat(event.places().stream(), event.participants().stream())
            .flatMap(id -> Stream.ofNullable(archive.entities().get(id)))
            .map(Entity::key);
    return Stream.concat(named, links.topics().of(event).stream());
  }

  /**
   * Returns the articles that tell an event: named by it, by its accounts, or naming it themselves.
   */
  private static List<String> articles(Event event, List<String> telling) {
    Stream<String> speaking =
        event.points().stream().flatMap(p -> p.accounts().stream()).map(Event.Account::article);
    return Stream.of(event.articles().stream(), speaking, telling.stream())
        .flatMap(ids -> ids)
        .distinct()
        .toList();
  }

  /** Returns the articles whose own records name an event, by the event's id. */
  private static Map<String, List<String>> telling(Archive archive) {
    Map<String, List<String>> telling = new HashMap<>();
    for (Article article : archive.articles().values()) {
      for (String event : article.events()) {
        telling.computeIfAbsent(event, id -> new ArrayList<>()).add(article.id());
      }
    }
    return telling;
  }

  /**
   * Returns the first and last day of the story: of the events that the archive names, or else of
   * all its events. A missing event was reported earlier.
   */
  private List<LocalDate> story(Archive archive) {
    ChronologyRange range = archive.settings().chronology();
    Stream<Event> bounds =
        range == null
            ? events.stream()
            : Stream.of(range.from(), range.to())
                .flatMap(id -> Stream.ofNullable(archive.events().get(id)));
    List<LocalDate> days =
        bounds
            .flatMap(event -> Stream.ofNullable(event.date()))
            .flatMap(date -> Stream.of(date.earliest(), date.latest()))
            .filter(day -> !day.equals(LocalDate.MIN) && !day.equals(LocalDate.MAX))
            .sorted()
            .toList();
    return days.isEmpty() ? List.of() : List.of(days.get(0), days.get(days.size() - 1));
  }

  /** Returns the scale of the story's time, or null if the story is shorter than two days. */
  public @Nullable StoryScale scale() {
    return scale;
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

  /** Returns the events that an article tells, earliest first. */
  public List<Event> toldBy(String article) {
    return List.copyOf(byArticle.getOrDefault(article, List.of()));
  }

  /** Returns the articles that tell an event. */
  public List<String> telling(Event event) {
    return articles.getOrDefault(event.id(), List.of());
  }

  /** Returns the last event that stands before a day, or null if there is none. */
  public @Nullable Event before(LocalDate day) {
    Map.Entry<LocalDate, List<Event>> entry = byPlace.lowerEntry(day);
    return entry == null ? null : entry.getValue().get(entry.getValue().size() - 1);
  }

  /** Returns the first event that stands after a day, or null if there is none. */
  public @Nullable Event after(LocalDate day) {
    Map.Entry<LocalDate, List<Event>> entry = byPlace.higherEntry(day);
    return entry == null ? null : entry.getValue().get(0);
  }

  /** Returns the events of a day, without those whose date is uncertain or wider. */
  public List<Event> on(LocalDate day) {
    return List.copyOf(byDay.getOrDefault(day, List.of()));
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
