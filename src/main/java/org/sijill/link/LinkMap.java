package org.sijill.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Article;
import org.sijill.model.RecordKey;

/**
 * The strongest connections between articles: the entities that several of them share, but not
 * nearly all.
 *
 * @param articles the articles, in chronological order
 * @param entities the entities, each placed near the articles that it connects, so that few lines
 *     cross
 * @param lines the lines between articles and entities
 * @param everywhere the entities that nearly all articles of the archive have, the most common
 *     first
 */
public record LinkMap(
    List<Article> articles,
    List<RecordKey> entities,
    List<Line> lines,
    List<RecordKey> everywhere) {

  /** The most articles on a map. */
  private static final int ARTICLES = 24;

  /** The most entities on a map. */
  private static final int ENTITIES = 40;

  /** An entity that a greater share of the articles has is too common to connect them. */
  private static final double COMMON = 0.75;

  /** An entity in more articles than this is too common to tell which articles are close. */
  private static final int CLOSE = 12;

  /**
   * A line of the map.
   *
   * @param article the article's index
   * @param entity the entity's index
   */
  public record Line(int article, int entity) {}

  /** Two articles, by their numbers. */
  private record Pair(int first, int second) {}

  /** Maps the articles of an archive; if there are many, those with the strongest connections. */
  public static LinkMap of(List<Article> newestFirst, Coverage coverage) {
    Map<RecordKey, List<Integer>> all = users(newestFirst, coverage);
    List<RecordKey> everywhere = byFrequency(all, users -> users > COMMON * newestFirst.size());
    List<Article> articles =
        closest(newestFirst, all.values()).stream()
            .sorted(Comparator.comparing(Article::published).thenComparing(Article::id))
            .toList();
    Map<RecordKey, List<Integer>> users = users(articles, coverage);
    List<RecordKey> entities =
        byFrequency(users, count -> count > 1 && count <= COMMON * articles.size()).stream()
            .limit(ENTITIES)
            .sorted(
                Comparator.comparing((RecordKey entity) -> mean(users.get(entity)))
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    return new LinkMap(articles, entities, lines(entities, users), everywhere)
        .withoutLoneArticles();
  }

  private static Map<RecordKey, List<Integer>> users(List<Article> articles, Coverage coverage) {
    Map<RecordKey, List<Integer>> users = new HashMap<>();
    for (int i = 0; i < articles.size(); i++) {
      for (RecordKey entity : coverage.entities(articles.get(i).id())) {
        users.computeIfAbsent(entity, e -> new ArrayList<>()).add(i);
      }
    }
    return users;
  }

  private static List<RecordKey> byFrequency(
      Map<RecordKey, List<Integer>> users, IntPredicate count) {
    return users.entrySet().stream()
        .filter(entry -> count.test(entry.getValue().size()))
        .sorted(
            Comparator.comparing((Map.Entry<RecordKey, List<Integer>> e) -> -e.getValue().size())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Returns the articles with the strongest connections; a rare entity counts more. */
  private static Set<Article> closest(
      List<Article> newestFirst, Collection<List<Integer>> usersOfEntities) {
    if (newestFirst.size() <= ARTICLES) {
      return new LinkedHashSet<>(newestFirst);
    }
    Map<Pair, Double> strength = new HashMap<>();
    for (List<Integer> users : usersOfEntities) {
      if (users.size() <= CLOSE) {
        double rarity = Math.log((double) newestFirst.size() / users.size());
        for (int i = 0; i < users.size(); i++) {
          for (int j = i + 1; j < users.size(); j++) {
            strength.merge(new Pair(users.get(i), users.get(j)), rarity, Double::sum);
          }
        }
      }
    }
    Set<Article> closest = new LinkedHashSet<>();
    strength.entrySet().stream()
        .sorted(
            Map.Entry.<Pair, Double>comparingByValue()
                .reversed()
                .thenComparing(e -> e.getKey().first())
                .thenComparing(e -> e.getKey().second()))
        .limit(ARTICLES * ARTICLES)
        .flatMap(e -> Stream.of(e.getKey().first(), e.getKey().second()))
        .map(newestFirst::get)
        .takeWhile(article -> closest.size() < ARTICLES)
        .forEach(closest::add);
    newestFirst.stream().takeWhile(a -> closest.size() < ARTICLES).forEach(closest::add);
    return closest;
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
    return new LinkMap(kept, entities, renumbered, everywhere);
  }

  private static double mean(@Nullable List<Integer> articles) {
    return Objects.requireNonNull(articles).stream()
        .mapToInt(Integer::intValue)
        .average()
        .orElse(0);
  }
}
