package org.sijill.link;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sijill.model.Archive;
import org.sijill.model.Article;
import org.sijill.model.Language;
import org.sijill.model.RecordKey;

/** Which articles refer to which: by links in their texts, and by {@code follows}. Immutable. */
public final class Citations {

  private final Map<RecordKey, SortedSet<String>> citedBy = new HashMap<>();
  private final Map<String, SortedSet<String>> continuedBy = new HashMap<>();

  Citations(Archive archive, Map<RecordKey, Map<Language, LinkedText>> texts) {
    for (Article article : archive.articles().values()) {
      for (LinkedText text : texts.getOrDefault(article.key(), Map.of()).values()) {
        for (LinkTarget target : text.targets().values()) {
          if (target instanceof LinkTarget.ToRecord link && !link.record().equals(article.key())) {
            citedBy.computeIfAbsent(link.record(), k -> new TreeSet<>()).add(article.id());
          }
        }
      }
      for (String id : article.follows()) {
        continuedBy.computeIfAbsent(id, k -> new TreeSet<>()).add(article.id());
      }
    }
  }

  /** Returns the ids of the articles whose texts link to a record, in their order. */
  public List<String> citing(RecordKey record) {
    return List.copyOf(citedBy.getOrDefault(record, Collections.emptySortedSet()));
  }

  /** Returns the ids of the articles that continue an article, in their order. */
  public List<String> continuing(String article) {
    return List.copyOf(continuedBy.getOrDefault(article, Collections.emptySortedSet()));
  }
}
