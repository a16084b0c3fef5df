package org.sijill.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
  public static Parsed parse(Content content, Problems problems, Progress progress) {
    Archive archive = content.archive();
    List<Parsed.Key> keys = keys(archive.articles().values(), archive.pages().values());
    progress.begin(Progress.Stage.PARSE, keys.size());
    List<Prose> prose =
        keys.parallelStream().map(key -> progress.step(parse(key, content, problems))).toList();
    return new Parsed(archive, keys, prose);
  }

  private static Prose parse(Parsed.Key key, Content content, Problems problems) {
    return Markdown.parse(content.text(key.record(), key.language()), problems);
  }

  /** Finds out, on all cores, what the links and names of texts lead to. */
  public static Links link(Parsed parsed, Problems problems, Progress progress) {
    Archive archive = parsed.archive();
    List<Parsed.Key> keys = parsed.keys();
    List<Prose> prose = parsed.prose();
    progress.begin(Progress.Stage.LINK, keys.size());
    Map<RecordKey, Map<Language, Prose>> byRecord = byRecord(keys, prose);
    LinkResolver resolver =
        new LinkResolver(
            archive, (record, l) -> byRecord.getOrDefault(record, Map.of()).get(l), problems);
    NameTrie trie = NameTrie.of(archive);
    List<LinkedText> linked =
        Workers.results(
            keys.size(),
            () -> new Names(trie, problems),
            (names, i) -> progress.step(link(keys.get(i), prose.get(i), resolver, names)));
    Map<RecordKey, Map<Language, LinkedText>> texts = byRecord(keys, linked);
    Coverage coverage = new Coverage(archive, texts);
    return new Links(
        texts,
        coverage,
        new Citations(archive, texts),
        new EventTopics(archive, new Names(trie, problems)),
        new RelatedArticles(archive, coverage, texts, progress).all());
  }

  /**
   * Connects again an archive of which a few records have changed. Which stories are related to
   * which is left as it was, and what other texts say of the changed ones is not looked at; those
   * that refer to one that is gone are taken for changed.
   *
   * @param content the archive, and the texts of the changed records
   * @param old the archive as it was
   * @param before what connected it then
   * @param changed the records that are not as they were then, were not there, or are gone
   */
  public static Links linkAgain(
      Content content, Archive old, Links before, Set<RecordKey> changed, Problems problems) {
    Archive archive = content.archive();
    List<Article> articles = among(changed, RecordKind.ARTICLE, archive.articles());
    List<Parsed.Key> keys = keys(articles, among(changed, RecordKind.PAGE, archive.pages()));
    List<Prose> prose = keys.stream().map(key -> parse(key, content, problems)).toList();
    Map<RecordKey, Map<Language, Prose>> parsed = byRecord(keys, prose);
    LinkResolver.Texts newest =
        (record, language) -> {
          Map<Language, Prose> own = parsed.get(record);
          return own != null ? own.get(language) : before.prose(record, language);
        };
    LinkResolver resolver = new LinkResolver(archive, newest, problems);
    Names names = new Names(NameTrie.of(archive), problems);
    List<LinkedText> linked = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      linked.add(link(keys.get(i), prose.get(i), resolver, names));
    }
    Map<RecordKey, Map<Language, LinkedText>> texts = new HashMap<>(before.texts());
    changed.forEach(texts::remove);
    texts.putAll(byRecord(keys, linked));
    List<Citations.Change> citations = new ArrayList<>();
    for (RecordKey record : changed) {
      if (record.kind() == RecordKind.ARTICLE) {
        String id = record.id();
        citations.add(
            new Citations.Change(
                id,
                Citations.References.of(old.articles().get(id), before.texts()),
                Citations.References.of(archive.articles().get(id), texts)));
      }
    }
    return new Links(
        texts,
        before.coverage().revised(archive, texts, changed),
        before.citations().revised(citations),
        namesInEvents(archive).equals(namesInEvents(old))
            ? before.topics()
            : new EventTopics(archive, names),
        without(gone(changed, archive), before.related()));
  }

  private static Set<RecordKey> gone(Set<RecordKey> changed, Archive archive) {
    return changed.stream()
        .filter(record -> !archive.has(record))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Map<String, List<Related>> without(
      Set<RecordKey> gone, Map<String, List<Related>> before) {
    if (gone.isEmpty()) {
      return before;
    }
    Map<String, List<Related>> related = new HashMap<>();
    before.forEach((article, list) -> related.put(article, without(gone, list)));
    return related;
  }

  private static List<Related> without(Set<RecordKey> gone, List<Related> before) {
    List<Related> related = new ArrayList<>();
    for (Related one : before) {
      Related left = one.without(gone);
      if (left != null) {
        related.add(left);
      }
    }
    return related;
  }

  private static <T> List<T> among(
      Set<RecordKey> keys, RecordKind kind, SortedMap<String, T> records) {
    return keys.stream()
        .filter(key -> key.kind() == kind)
        .flatMap(key -> Stream.ofNullable(records.get(key.id())))
        .toList();
  }

  /** What decides which events are about which topics. */
  private static List<Object> namesInEvents(Archive archive) {
    return List.of(archive.events(), archive.entities());
  }

  private static LinkedText link(Parsed.Key key, Prose prose, LinkResolver resolver, Names names) {
    return LinkedText.of(
        prose,
        resolver.targets(key.record(), prose),
        names.in(prose, key.declared()),
        names.in(key.headline(), key.declared()));
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
