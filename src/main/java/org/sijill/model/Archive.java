package org.sijill.model;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All records of an archive, each kind by id in the order of the ids. Immutable.
 *
 * @param settings the keys of {@code archive.yaml}
 * @param articles by id
 * @param entities people, places, organisations and topics, by id
 * @param events by id
 * @param sources by id
 * @param threads by id
 * @param pages by id
 */
public record Archive(
    Settings settings,
    SortedMap<String, Article> articles,
    SortedMap<String, Entity> entities,
    SortedMap<String, Event> events,
    SortedMap<String, Source> sources,
    SortedMap<String, StoryThread> threads,
    SortedMap<String, FreePage> pages) {

  /** Copies the maps. */
  public Archive {
    articles = copy(articles);
    entities = copy(entities);
    events = copy(events);
    sources = copy(sources);
    threads = copy(threads);
    pages = copy(pages);
  }

  /** Returns whether the archive has a record of that kind and id. */
  public boolean has(RecordKey record) {
    return switch (record.kind()) {
      case ARTICLE -> articles.containsKey(record.id());
      case EVENT -> events.containsKey(record.id());
      case SOURCE -> sources.containsKey(record.id());
      case THREAD -> threads.containsKey(record.id());
      case PAGE -> pages.containsKey(record.id());
      default -> {
        Entity entity = entities.get(record.id());
        yield entity != null && entity.key().equals(record);
      }
    };
  }

  /**
   * Returns the record of that id.
   *
   * @throws IllegalArgumentException if there is no such record, which the reader rules out by
   *     checking every id
   */
  public static <T> T require(SortedMap<String, T> records, String id) {
    T found = records.get(id);
    if (found == null) {
      throw new IllegalArgumentException("no record '" + id + "'");
    }
    return found;
  }

  private static <T> SortedMap<String, T> copy(SortedMap<String, T> records) {
    return Collections.unmodifiableSortedMap(new TreeMap<>(records));
  }
}
