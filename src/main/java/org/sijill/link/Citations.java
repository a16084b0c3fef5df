package org.sijill.link;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Archive;
import org.sijill.model.Article;
import org.sijill.model.Language;
import org.sijill.model.RecordKey;

/** Which articles refer to which: by links in their texts, and by {@code follows}. Immutable. */
public final class Citations {

  private final Map<RecordKey, SortedSet<String>> citedBy;
  private final Map<String, SortedSet<String>> continuedBy;

  /**
   * What an article refers to.
   *
   * @param cited the records to which its texts link
   * @param follows the ids of the articles that it continues
   */
  record References(Set<RecordKey> cited, List<String> follows) {

    /** Returns what an article refers to; nothing where there is none yet. */
    static References of(
        @Nullable Article article, Map<RecordKey, Map<Language, LinkedText>> texts) {
      Set<RecordKey> cited = new HashSet<>();
      if (article == null) {
        return new References(cited, List.of());
      }
      for (LinkedText text : texts.getOrDefault(article.key(), Map.of()).values()) {
        for (LinkTarget target : text.targets().values()) {
          if (target instanceof LinkTarget.ToRecord link && !link.record().equals(article.key())) {
            cited.add(link.record());
          }
        }
      }
      return new References(cited, article.follows());
    }
  }

  /**
   * What an article referred to, and what it refers to now.
   *
   * @param article its id
   * @param before what it referred to
   * @param now what it refers to
   */
  record Change(String article, References before, References now) {}

  Citations(Archive archive, Map<RecordKey, Map<Language, LinkedText>> texts) {
    this.citedBy = new HashMap<>();
    this.continuedBy = new HashMap<>();
    for (Article article : archive.articles().values()) {
      References own = References.of(article, texts);
      own.cited()
          .forEach(key -> citedBy.computeIfAbsent(key, k -> new TreeSet<>()).add(article.id()));
      own.follows()
          .forEach(id -> continuedBy.computeIfAbsent(id, k -> new TreeSet<>()).add(article.id()));
    }
  }

  private Citations(Citations other) {
    this.citedBy = new HashMap<>(other.citedBy);
    this.continuedBy = new HashMap<>(other.continuedBy);
  }

  /** Returns the same where some articles refer to other records than they did. */
  Citations revised(Collection<Change> changes) {
    Citations revised = new Citations(this);
    for (Change change : changes) {
      String id = change.article();
      change.before().cited().forEach(key -> change(revised.citedBy, key, ids -> ids.remove(id)));
      change.now().cited().forEach(key -> change(revised.citedBy, key, ids -> ids.add(id)));
      change.before().follows().forEach(a -> change(revised.continuedBy, a, ids -> ids.remove(id)));
      change.now().follows().forEach(a -> change(revised.continuedBy, a, ids -> ids.add(id)));
    }
    return revised;
  }

  /** Returns the ids of the articles whose texts link to a record, in their order. */
  public List<String> citing(RecordKey record) {
    return List.copyOf(citedBy.getOrDefault(record, Collections.emptySortedSet()));
  }

  /** Returns the ids of the articles that continue an article, in their order. */
  public List<String> continuing(String article) {
    return List.copyOf(continuedBy.getOrDefault(article, Collections.emptySortedSet()));
  }

  /** Puts a changed copy in the place of a set, which others hold too. */
  private static <K> void change(
      Map<K, SortedSet<String>> map, K key, Consumer<SortedSet<String>> change) {
    SortedSet<String> ids = new TreeSet<>(map.getOrDefault(key, Collections.emptySortedSet()));
    change.accept(ids);
    map.put(key, ids);
  }
}
