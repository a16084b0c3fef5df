package org.sijill.link;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sijill.model.Archive;
import org.sijill.model.Article;
import org.sijill.model.Language;
import org.sijill.model.RecordKey;

/** Which articles refer to which: by links in their texts, and by {@code follows}. Immutable. */
public final class Citations {

  private final Map<RecordKey, SortedSet<String>> citedBy;
  private final Map<String, SortedSet<String>> continuedBy;

  Citations(Archive archive, Map<RecordKey, Map<Language, LinkedText>> texts) {
    this.citedBy = new HashMap<>();
    this.continuedBy = new HashMap<>();
    for (Article article : archive.articles().values()) {
      article.follows().forEach(id -> add(continuedBy, id, article.id()));
      cited(article, texts).forEach(record -> add(citedBy, record, article.id()));
    }
  }

  private Citations(Citations other) {
    this.citedBy = new HashMap<>(other.citedBy);
    this.continuedBy = new HashMap<>(other.continuedBy);
  }

  /** Returns the same where an article referred to other records than it does now. */
  Citations revised(Revision before, Revision now) {
    Citations revised = new Citations(this);
    String id = now.article().id();
    before.article().follows().forEach(other -> remove(revised.continuedBy, other, id));
    now.article().follows().forEach(other -> insert(revised.continuedBy, other, id));
    cited(before.article(), before.texts()).forEach(to -> remove(revised.citedBy, to, id));
    cited(now.article(), now.texts()).forEach(to -> insert(revised.citedBy, to, id));
    return revised;
  }

  /** An article as it was or is, among the texts of that time. */
  record Revision(Article article, Map<RecordKey, Map<Language, LinkedText>> texts) {}

  private static Set<RecordKey> cited(
      Article article, Map<RecordKey, Map<Language, LinkedText>> texts) {
    Set<RecordKey> records = new HashSet<>();
    for (LinkedText text : texts.getOrDefault(article.key(), Map.of()).values()) {
      for (LinkTarget target : text.targets().values()) {
        if (target instanceof LinkTarget.ToRecord link && !link.record().equals(article.key())) {
          records.add(link.record());
        }
      }
    }
    return records;
  }

  /** Returns the ids of the articles whose texts link to a record, in their order. */
  public List<String> citing(RecordKey record) {
    return List.copyOf(citedBy.getOrDefault(record, Collections.emptySortedSet()));
  }

  /** Returns the ids of the articles that continue an article, in their order. */
  public List<String> continuing(String article) {
    return List.copyOf(continuedBy.getOrDefault(article, Collections.emptySortedSet()));
  }

  private static <K> void add(Map<K, SortedSet<String>> map, K key, String id) {
    map.computeIfAbsent(key, k -> new TreeSet<>()).add(id);
  }

  /** Adds without changing the set that is there, which others hold too. */
  private static <K> void insert(Map<K, SortedSet<String>> map, K key, String id) {
    SortedSet<String> ids = new TreeSet<>(map.getOrDefault(key, Collections.emptySortedSet()));
    ids.add(id);
    map.put(key, ids);
  }

  private static <K> void remove(Map<K, SortedSet<String>> map, K key, String id) {
    SortedSet<String> ids = new TreeSet<>(map.getOrDefault(key, Collections.emptySortedSet()));
    ids.remove(id);
    map.put(key, ids);
  }
}
