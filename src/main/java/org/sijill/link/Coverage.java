package org.sijill.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Archive;
import org.sijill.model.Article;
import org.sijill.model.Entity;
import org.sijill.model.Language;
import org.sijill.model.RecordKey;

/**
 * Which articles are about which entities: by name in their texts, or by their record. Thread-safe.
 */
public final class Coverage {

  /**
   * What an entity that the article's record names counts as, in mentions, whether or not the text
   * names it.
   */
  private static final int DECLARED = 5;

  /** The fewest shared articles that count; a single one may be chance. */
  private static final int OFTEN = 2;

  /** How many neighbours of an entity are kept. */
  private static final int MOST_BESIDE = 50;

  private final Map<String, SortedSet<RecordKey>> byArticle = new HashMap<>();
  private final Map<RecordKey, List<Article>> byEntity = new TreeMap<>();
  private final Map<RecordKey, Map<Language, LinkedText>> texts;
  private final Map<RecordKey, List<Beside>> beside = new ConcurrentHashMap<>();

  Coverage(Archive archive, Map<RecordKey, Map<Language, LinkedText>> texts) {
    this.texts = texts;
    archive.entities().values().forEach(e -> byEntity.put(e.key(), new ArrayList<>()));
    List<Article> all = List.copyOf(archive.articles().values());
    List<SortedSet<RecordKey>> found =
        all.parallelStream().map(article -> entities(article, archive)).toList();
    for (int i = 0; i < all.size(); i++) {
      Article article = all.get(i);
      byArticle.put(article.id(), found.get(i));
      found.get(i).forEach(e -> byEntity.computeIfAbsent(e, k -> new ArrayList<>()).add(article));
    }
    byEntity.replaceAll((entity, articles) -> List.copyOf(articles));
  }

  private SortedSet<RecordKey> entities(Article article, Archive archive) {
    SortedSet<RecordKey> entities = new TreeSet<>();
    for (String id : article.entities()) {
      Entity declared = archive.entities().get(id);
      if (declared != null) {
        entities.add(declared.key());
      }
    }
    texts
        .getOrDefault(article.key(), Map.of())
        .values()
        .forEach(text -> entities.addAll(text.entities()));
    return entities;
  }

  /** Returns the entities that an article is about. */
  public SortedSet<RecordKey> entities(String article) {
    return byArticle.getOrDefault(article, Collections.emptySortedSet());
  }

  /**
   * Returns how prominent each entity is in an article: how often the article's text in its first
   * language names it. An entity that the record names counts for more.
   */
  Map<RecordKey, Integer> prominence(Article article) {
    Map<RecordKey, Integer> counts = new LinkedHashMap<>();
    for (RecordKey entity : entities(article.id())) {
      counts.put(entity, article.entities().contains(entity.id()) ? DECLARED : 1);
    }
    if (!article.texts().isEmpty()) {
      Language first = article.texts().keySet().iterator().next();
      LinkedText text = texts.getOrDefault(article.key(), Map.of()).get(first);
      if (text != null) {
        text.names().forEach((e, named) -> counts.merge(e, named.count(), Integer::sum));
      }
    }
    return counts;
  }

  /** Returns the articles that are about an entity, by id. */
  public List<Article> articles(RecordKey entity) {
    return byEntity.getOrDefault(entity, List.of());
  }

  /** Returns how an article's text in a language uses an entity's name, or null if it does not. */
  public @Nullable TextUse use(Article article, Language language, RecordKey entity) {
    LinkedText text = texts.getOrDefault(article.key(), Map.of()).get(language);
    return text == null ? null : text.use(entity);
  }

  /**
   * Returns the entities that appear in the same articles more often than chance would have it, the
   * least likely to be chance first.
   */
  public List<Beside> beside(RecordKey entity, int limit) {
    return beside.computeIfAbsent(entity, this::beside).stream().limit(limit).toList();
  }

  private List<Beside> beside(RecordKey entity) {
    List<Article> articles = articles(entity);
    Map<RecordKey, Integer> counts = new HashMap<>();
    for (Article article : articles) {
      for (RecordKey other : entities(article.id())) {
        if (!other.equals(entity)) {
          counts.merge(other, 1, Integer::sum);
        }
      }
    }
    Map<Beside, Double> likelihood = new HashMap<>();
    counts.forEach(
        (other, both) -> {
          var together =
              new Cooccurrence(both, articles.size(), articles(other).size(), byArticle.size());
          if (both >= OFTEN && together.lift() > 1) {
            likelihood.put(new Beside(other, both), together.logLikelihoodRatio());
          }
        });
    return likelihood.entrySet().stream()
        .sorted(
            Map.Entry.<Beside, Double>comparingByValue()
                .reversed()
                .thenComparing(entry -> entry.getKey().entity()))
        .limit(MOST_BESIDE)
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * An entity that appears beside another.
   *
   * @param entity the other entity
   * @param articles the number of articles in which both appear
   */
  public record Beside(RecordKey entity, int articles) {}
}
