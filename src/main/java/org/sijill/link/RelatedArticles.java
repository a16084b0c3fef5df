package org.sijill.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.sijill.cache.Cache;
import org.sijill.diagnostics.Progress;
import org.sijill.markup.Prose;
import org.sijill.model.Archive;
import org.sijill.model.Article;
import org.sijill.model.ArticleText;
import org.sijill.model.Event;
import org.sijill.model.Language;
import org.sijill.model.RecordKey;
import org.sijill.model.RelatedWeights;

/**
 * Finds the related articles of each article. Candidates are articles that share features within a
 * window of time, so that the cost is linear in the number of articles. The score of a pair is
 * symmetric.
 */
final class RelatedArticles {

  /** How many words of an article count: those rare in the archive and frequent in the article. */
  private static final int WORDS = 32;

  /**
   * The cache key of the stems' numbers, which must live as long as the cached counts that use
   * them.
   */
  private static final Object STEMS = "numbers of stems";

  private static final int ALL = Integer.MAX_VALUE;

  /** How many candidates are scored in full. */
  private static final int CANDIDATES = 32;

  /** How many shared entities a reason names. */
  private static final int NAMED = 3;

  /** The similarity from which similar words are given as a reason. */
  private static final double ALIKE = 0.2;

  private final RelatedWeights weights;
  private final List<Article> articles;

  /** The earliest possible day of publication of each article, in days since 1970-01-01. */
  private final long[] days;

  /** The latest possible day of publication of each article, in days since 1970-01-01. */
  private final long[] lastDays;

  private final Features<RecordKey> entities;
  private final Features<String> events;
  private final Features<String> words;
  private final Map<String, List<Integer>> threads = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /** Pooled because each is as long as the archive. */
  private final Queue<Scores> idle = new ConcurrentLinkedQueue<>();

  /** Computes the weights of the articles' features. */
  RelatedArticles(
      Archive archive,
      Coverage coverage,
      Map<RecordKey, Map<Language, LinkedText>> texts,
      Cache cache,
      Progress progress) {
    this.weights = archive.settings().related();
    this.articles =
        archive.articles().values().stream()
            .sorted(Comparator.comparing(Article::published).thenComparing(Article::id))
            .toList();
    this.days =
        articles.stream()
            .mapToLong(article -> article.published().earliest().toEpochDay())
            .toArray();
    this.lastDays =
        articles.stream().mapToLong(article -> article.published().latest().toEpochDay()).toArray();
    int size = articles.size();
    progress.begin(Progress.Stage.WEIGH, size);
    Occurrences<RecordKey> mentioned =
        Occurrences.of(size, i -> coverage.prominence(articles.get(i)));
    this.entities = new Features<>(mentioned, ALL);
    Map<String, List<String>> reporting = reporting(archive);
    Occurrences<String> reported =
        Occurrences.of(size, i -> once(reporting.getOrDefault(articles.get(i).id(), List.of())));
    this.events = new Features<>(reported, ALL);
    this.words = words(texts, cache, progress);
    for (int i = 0; i < size; i++) {
      numbers.put(articles.get(i).id(), i);
      String thread = articles.get(i).thread();
      if (thread != null) {
        threads.computeIfAbsent(thread, t -> new ArrayList<>()).add(i);
      }
    }
  }

  /** Returns an article's related articles, most related first. */
  List<Related> of(String id) {
    Integer article = numbers.get(id);
    if (article == null) {
      return List.of();
    }
    Scores scores = idle.poll();
    if (scores == null) {
      scores = new Scores(articles.size());
    }
    List<Related> related = of(article, scores);
    idle.add(scores);
    return related;
  }

  /** Returns the related articles of all articles, by article id. */
  Map<String, List<Related>> all(Progress progress) {
    progress.begin(Progress.Stage.RELATE, articles.size());
    int size = articles.size();
    List<List<Related>> found =
        Workers.results(size, () -> new Scores(size), (scores, i) -> progress.step(of(i, scores)));
    Map<String, List<Related>> related = new TreeMap<>();
    for (int i = 0; i < size; i++) {
      related.put(articles.get(i).id(), found.get(i));
    }
    return related;
  }

  /** An article that may be related, with its score. */
  private record Candidate(int article, Related.Score score) {}

  private List<Related> of(int article, Scores scores) {
    entities.addLikeness(article, weights.entities(), scores);
    events.addLikeness(article, weights.events(), scores);
    words.addLikeness(article, weights.likeness(), scores);
    addThread(article, scores);
    return Arrays.stream(scores.takeBest(CANDIDATES + 1))
        .filter(other -> other != article)
        .mapToObj(other -> new Candidate(other, score(article, other)))
        .sorted(
            Comparator.comparingDouble((Candidate c) -> -c.score().total())
                .thenComparing(c -> articles.get(c.article()).id()))
        .map(candidate -> related(article, candidate))
        .filter(related -> !related.reasons().isEmpty())
        .limit(weights.limit())
        .toList();
  }

  /**
   * Scores only the neighbours in the thread, so that a long thread costs no more than a short one.
   */
  private void addThread(int article, Scores scores) {
    String thread = articles.get(article).thread();
    List<Integer> list = thread == null ? List.of() : threads.getOrDefault(thread, List.of());
    int at = Collections.binarySearch(list, article);
    for (int i = Math.max(0, at - CANDIDATES); i < Math.min(list.size(), at + CANDIDATES); i++) {
      scores.add(list.get(i), weights.thread());
    }
  }

  private Related.Score score(int a, int b) {
    return new Related.Score(
        weights.entities() * entities.likeness(a, b),
        weights.events() * events.likeness(a, b),
        isSameThread(a, b) ? weights.thread() : 0,
        weights.likeness() * words.likeness(a, b),
        weights.nearness() / (1 + days(a, b) / 7.0));
  }

  private Related related(int article, Candidate other) {
    String id = articles.get(other.article()).id();
    return new Related(id, other.score(), reasons(article, other.article()));
  }

  private boolean isSameThread(int a, int b) {
    String thread = articles.get(a).thread();
    return thread != null && thread.equals(articles.get(b).thread());
  }

  private List<Reason> reasons(int a, int b) {
    long days = mostDays(a, b);
    List<Reason> reasons = new ArrayList<>();
    List<RecordKey> shared = entities.shared(a, b);
    if (!shared.isEmpty()) {
      reasons.add(new Reason.SharedEntities(shared.subList(0, Math.min(NAMED, shared.size()))));
    }
    List<String> sharedEvents = events.shared(a, b);
    if (!sharedEvents.isEmpty()) {
      reasons.add(
          new Reason.SharedEvents(sharedEvents.subList(0, Math.min(NAMED, sharedEvents.size()))));
    }
    if (isSameThread(a, b)) {
      reasons.add(new Reason.SameThread(String.valueOf(articles.get(a).thread())));
    }
    if (words.likeness(a, b) >= ALIKE) {
      reasons.add(new Reason.AlikeTexts());
    }
    if (!reasons.isEmpty() && days <= 31) {
      reasons.add(days <= 7 ? new Reason.SameWeek() : new Reason.SameMonth());
    }
    return reasons;
  }

  private long days(int a, int b) {
    return Math.abs(days[a] - days[b]);
  }

  /** Returns the most days that may lie between two articles, so that a reason given is certain. */
  private long mostDays(int a, int b) {
    return Math.max(lastDays[a] - days[b], lastDays[b] - days[a]);
  }

  private static <F> Map<F, Integer> once(Iterable<F> features) {
    Map<F, Integer> counts = new LinkedHashMap<>();
    features.forEach(feature -> counts.put(feature, 1));
    return counts;
  }

  /** The cache key of the stems of a text. */
  private record StemKey(Language language, String title, Cache.Identity prose) {}

  /** The cache key of the weights of stems. */
  private record WeightKey(List<Occurrences.Counts> counts) {}

  private Features<String> words(
      Map<RecordKey, Map<Language, LinkedText>> texts, Cache cache, Progress progress) {
    Occurrences.Numbers<String> stems = cache.get(STEMS, Occurrences.Numbers::new);
    List<Occurrences.Counts> counts =
        Workers.results(
            articles.size(),
            () -> new StemCounts(stems),
            (counter, i) -> progress.step(stems(articles.get(i), texts, cache, counter)));
    return cache.get(
        new WeightKey(counts), () -> new Features<>(new Occurrences<>(stems.all(), counts), WORDS));
  }

  /** Counts the stems of the article's text in its first language. */
  private static Occurrences.Counts stems(
      Article article,
      Map<RecordKey, Map<Language, LinkedText>> texts,
      Cache cache,
      StemCounts counter) {
    if (article.texts().isEmpty()) {
      return new Occurrences.Counts(new int[0], new byte[0]);
    }
    Map.Entry<Language, ArticleText> first = article.texts().entrySet().iterator().next();
    Language language = first.getKey();
    String title = first.getValue().title();
    LinkedText text = texts.getOrDefault(article.key(), Map.of()).get(language);
    Prose prose = Objects.requireNonNull(text).prose();
    return cache.get(
        new StemKey(language, title, new Cache.Identity(prose)),
        () -> counter.of(language, title, prose));
  }

  /** Returns the events that each article reports, by its own record or the event's. */
  private static Map<String, List<String>> reporting(Archive archive) {
    Map<String, List<String>> events = new HashMap<>();
    for (Article article : archive.articles().values()) {
      events.put(article.id(), new ArrayList<>(article.events()));
    }
    for (Event event : archive.events().values()) {
      for (String article : event.articles()) {
        List<String> list = events.computeIfAbsent(article, a -> new ArrayList<>());
        if (!list.contains(event.id())) {
          list.add(event.id());
        }
      }
    }
    return events;
  }
}
