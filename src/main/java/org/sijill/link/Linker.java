package org.sijill.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sijill.cache.Cache;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Progress;
import org.sijill.markup.Markdown;
import org.sijill.markup.Prose;
import org.sijill.model.Archive;
import org.sijill.model.Article;
import org.sijill.model.Content;
import org.sijill.model.FreePage;
import org.sijill.model.Language;
import org.sijill.model.RecordKey;
import org.sijill.model.RecordKind;

/** Connects the records of an archive. */
public final class Linker {

  private Linker() {}

  /** Parses every text, on all cores. */
  public static Parsed parse(Content content, Cache cache, Problems problems, Progress progress) {
    Archive archive = content.archive();
    List<Parsed.Key> keys = keys(archive.articles().values(), archive.pages().values());
    progress.begin(Progress.Stage.PARSE, keys.size());
    List<Prose> prose =
        keys.parallelStream()
            .map(key -> content.text(key.record(), key.language()))
            .map(text -> cache.get(text, problems, own -> Markdown.parse(text, own)))
            .map(progress::step)
            .toList();
    return new Parsed(archive, keys, prose);
  }

  /** Resolves the links and names of texts, on all cores. */
  public static Links link(Parsed parsed, Cache cache, Problems problems, Progress progress) {
    Archive archive = parsed.archive();
    List<Parsed.Key> keys = parsed.keys();
    List<Prose> prose = parsed.prose();
    progress.begin(Progress.Stage.LINK, keys.size());
    Map<RecordKey, Map<Language, Prose>> byRecord = byRecord(keys, prose);
    LinkResolver resolver =
        new LinkResolver(
            archive, (record, l) -> byRecord.getOrDefault(record, Map.of()).get(l), problems);
    NameTrie trie = NameTrie.of(archive, cache);
    DaysInTexts days = new DaysInTexts(archive.settings().languages(), cache);
    List<LinkedText> linked =
        Workers.results(
            keys.size(),
            () -> new Names(trie, cache),
            (names, i) ->
                progress.step(link(keys.get(i), prose.get(i), resolver, names, days, problems)));
    Map<RecordKey, Map<Language, LinkedText>> texts = byRecord(keys, linked);
    Coverage coverage = new Coverage(archive, texts);
    return new Links(
        texts,
        coverage,
        new Citations(archive, texts),
        new EventTopics(archive, new Names(trie, cache)),
        new RelatedStories(new RelatedArticles(archive, coverage, texts, cache, progress)));
  }

  private static LinkedText link(
      Parsed.Key key,
      Prose prose,
      LinkResolver resolver,
      Names names,
      DaysInTexts days,
      Problems problems) {
    return new LinkedText(
        prose,
        resolver.targets(key.record(), prose),
        names.in(prose, key, problems),
        days.in(prose, key.language()));
  }

  private static List<Parsed.Key> keys(Collection<Article> articles, Collection<FreePage> pages) {
    List<Parsed.Key> keys = new ArrayList<>();
    articles.forEach(article -> addKeys(article, keys));
    for (FreePage page : pages) {
      RecordKey key = new RecordKey(RecordKind.PAGE, page.id());
      page.texts().keySet().forEach(l -> keys.add(new Parsed.Key(key, l, "", Set.of())));
    }
    return keys;
  }

  private static void addKeys(Article article, List<Parsed.Key> keys) {
    Set<String> declared = Set.copyOf(article.entities());
    article
        .texts()
        .forEach(
            (language, text) -> {
              String headline = text.title() + "\n" + text.summary();
              keys.add(new Parsed.Key(article.key(), language, headline, declared));
            });
  }

  private static <T> Map<RecordKey, Map<Language, T>> byRecord(
      List<Parsed.Key> keys, List<T> values) {
    Map<RecordKey, Map<Language, T>> records = new HashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      records
          .computeIfAbsent(keys.get(i).record(), k -> new LinkedHashMap<>())
          .put(keys.get(i).language(), values.get(i));
    }
    return records;
  }
}
