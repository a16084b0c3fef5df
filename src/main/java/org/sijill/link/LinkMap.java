package org.sijill.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sijill.model.Article;
import org.sijill.model.RecordKey;

/**
 * The connections between some articles: the entities that several of them share, but not nearly
 * all.
 *
 * @param articles the articles, in chronological order
 * @param entities the entities, each placed near the articles that it connects, so that few lines
 *     cross
 * @param lines the lines between articles and entities
 */
public record LinkMap(List<Article> articles, List<RecordKey> entities, List<Line> lines) {

  /** The most articles on a map. */
  private static final int ARTICLES = 24;

  /** The most entities on a map. */
  private static final int ENTITIES = 40;

  /** An entity that a greater share of the articles has is too common to connect them. */
  private static final double COMMON = 0.75;

  /**
   * A line of the map.
   *
   * @param article the article's index
   * @param entity the entity's index
   */
  public record Line(int article, int entity) {}

  /** Maps the newest articles. */
  public static LinkMap of(List<Article> newestFirst, Coverage coverage) {
    List<Article> articles =
        newestFirst.stream()
            .limit(ARTICLES)
            .sorted(Comparator.comparing(Article::published).thenComparing(Article::id))
            .toList();
    Map<RecordKey, List<Integer>> users = new HashMap<>();
    for (int i = 0; i < articles.size(); i++) {
      for (RecordKey entity : coverage.entities(articles.get(i).id())) {
        users.computeIfAbsent(entity, e -> new ArrayList<>()).add(i);
      }
    }
    users.values().removeIf(a -> a.size() < 2 || a.size() > COMMON * articles.size());
    List<RecordKey> entities =
        users.entrySet().stream()
            .sorted(
                Comparator.comparing(
                        (Map.Entry<RecordKey, List<Integer>> e) -> -e.getValue().size())
                    .thenComparing(Map.Entry::getKey))
            .limit(ENTITIES)
            .sorted(
                Comparator.comparing((Map.Entry<RecordKey, List<Integer>> e) -> mean(e.getValue()))
                    .thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey)
            .toList();
    return new LinkMap(articles, entities, lines(entities, users)).withoutLoneArticles();
  }

  private static List<Line> lines(List<RecordKey> entities, Map<RecordKey, List<Integer>> users) {
    List<Line> lines = new ArrayList<>();
    for (int e = 0; e < entities.size(); e++) {
      for (int article : users.getOrDefault(entities.get(e), List.of())) {
        lines.add(new Line(article, e));
      }
    }
    return lines;
  }

  private LinkMap withoutLoneArticles() {
    Set<Integer> connected = new HashSet<>();
    lines.forEach(line -> connected.add(line.article()));
    List<Article> kept = new ArrayList<>();
    Map<Integer, Integer> moved = new HashMap<>();
    for (int i = 0; i < articles.size(); i++) {
      if (connected.contains(i)) {
        moved.put(i, kept.size());
        kept.add(articles.get(i));
      }
    }
    List<Line> renumbered =
        lines.stream()
            .map(line -> new Line(moved.getOrDefault(line.article(), 0), line.entity()))
            .toList();
    return new LinkMap(kept, entities, renumbered);
  }

  private static double mean(List<Integer> articles) {
    return articles.stream().mapToInt(Integer::intValue).average().orElse(0);
  }
}
