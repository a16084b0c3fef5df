package org.sijill.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijill.link.Links;
import org.sijill.model.Archive;
import org.sijill.model.Article;
import org.sijill.model.RecordKey;
import org.sijill.model.RecordKind;

/**
 * What an edit of records, some of them perhaps new or gone, does to the lists in which articles
 * stand.
 *
 * @param before the articles as they were, if they were there
 * @param after the articles as they are, if they are there
 * @param inPlace those that stand where they stood in the lists that they have not left, by id
 * @param sources the sources that they have or had
 * @param threads the threads that they have or had
 * @param entities the entities of the edit, and what its articles are or were about
 * @param regrouped of these, those whose articles are others than before, or in another order
 * @param changesTimeline whether the chronology has other events, or another range
 */
record Edit(
    List<Article> before,
    List<Article> after,
    Map<String, Article> inPlace,
    Set<String> sources,
    Set<String> threads,
    Set<RecordKey> entities,
    Set<RecordKey> regrouped,
    boolean changesTimeline) {

  /** Compares two states of an archive, given the records that differ. */
  static Edit of(
      Set<RecordKey> changed, Archive old, Links oldLinks, Archive archive, Links links) {
    boolean hasEvents = changed.stream().anyMatch(record -> record.kind() == RecordKind.EVENT);
    boolean hasOtherRange =
        !Objects.equals(old.settings().chronology(), archive.settings().chronology());
    Edit edit =
        new Edit(
            new ArrayList<>(),
            new ArrayList<>(),
            new HashMap<>(),
            new TreeSet<>(),
            new TreeSet<>(),
            new TreeSet<>(),
            new TreeSet<>(),
            hasEvents || hasOtherRange);
    for (RecordKey record : changed) {
      if (record.kind() == RecordKind.ARTICLE) {
        String id = record.id();
        edit.add(
            old.articles().get(id),
            archive.articles().get(id),
            oldLinks.coverage().entities(id),
            links.coverage().entities(id));
      } else if (record.kind().isEntity()) {
        edit.entities.add(record);
      }
    }
    return edit;
  }

  private void add(
      @Nullable Article then, @Nullable Article now, Set<RecordKey> had, Set<RecordKey> has) {
    Stream.ofNullable(then).forEach(before::add);
    Stream.ofNullable(now).forEach(after::add);
    Stream.of(then, now).filter(Objects::nonNull).forEach(this::addLists);
    Set<RecordKey> all = new TreeSet<>(had);
    all.addAll(has);
    entities.addAll(all);
    if (then != null && now != null && isInPlace(then, now)) {
      inPlace.put(now.id(), now);
      all.removeIf(entity -> had.contains(entity) && has.contains(entity));
    }
    regrouped.addAll(all);
  }

  private void addLists(Article article) {
    Stream.ofNullable(article.source()).forEach(sources::add);
    Stream.ofNullable(article.thread()).forEach(threads::add);
  }

  private static boolean isInPlace(Article then, Article now) {
    return now.published().equals(then.published())
        && Objects.equals(now.source(), then.source())
        && Objects.equals(now.thread(), then.thread());
  }

  /** Returns whether every article stands where it stood in the list of all. */
  boolean isInPlace() {
    return inPlace.size() == before.size() && inPlace.size() == after.size();
  }
}
