package org.sijill.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sijill.diagnostics.Problems;
import org.sijill.markup.Markdown;
import org.sijill.markup.Prose;
import org.sijill.model.Archive;
import org.sijill.model.Article;
import org.sijill.model.Language;
import org.sijill.model.MarkdownSource;
import org.sijill.model.RecordKey;
import org.sijill.model.RecordKind;

/** Connects the records of an archive. */
public final class Linker {

  /** A text, with its title and summary, and the entities that its record names. */
  private record TextKey(
      RecordKey record,
      Language language,
      MarkdownSource source,
      String headline,
      Set<String> declared) {}

  private Linker() {}

  /** Parses every text, on all cores, and finds out what its links and names lead to. */
  public static Links link(Archive archive, Problems problems) {
    List<TextKey> keys = textKeys(archive);
    List<Prose> prose =
        keys.parallelStream().map(key -> Markdown.parse(key.source(), problems)).toList();
    Map<RecordKey, Map<Language, Prose>> parsed = byRecord(keys, prose);
    LinkResolver resolver =
        new LinkResolver(
            archive, (record, l) -> parsed.getOrDefault(record, Map.of()).get(l), problems);
    NameTrie trie = Names.trie(archive);
    List<LinkedText> linked =
        Workers.results(
            keys.size(),
            () -> new Names(trie, problems),
            (names, i) -> link(keys.get(i), prose.get(i), resolver, names));
    Map<RecordKey, Map<Language, LinkedText>> texts = byRecord(keys, linked);
    Coverage coverage = new Coverage(archive, texts);
    return new Links(
        texts,
        coverage,
        new Citations(archive, texts),
        new EventTopics(archive, new Names(trie, problems)),
        new RelatedArticles(archive, coverage, texts).all());
  }

  /**
   * Connects again an archive of which a few articles have changed. Which stories are related to
   * which is left as it was, and what other texts say of the changed ones is not looked at.
   *
   * @param old the archive as it was
   * @param before what connected it then
   * @param changed the articles that are not as they were then
   */
  public static Links linkAgain(
      Archive archive, Archive old, Links before, Collection<Article> changed, Problems problems) {
    List<TextKey> keys = new ArrayList<>();
    changed.forEach(article -> addTextKeys(article, keys));
    List<Prose> prose = keys.stream().map(key -> Markdown.parse(key.source(), problems)).toList();
    Map<RecordKey, Map<Language, Prose>> parsed = byRecord(keys, prose);
    LinkResolver.Texts newest =
        (record, language) -> {
          Map<Language, Prose> own = parsed.get(record);
          return own != null ? own.get(language) : before.prose(record, language);
        };
    LinkResolver resolver = new LinkResolver(archive, newest, problems);
    Names names = new Names(Names.trie(archive), problems);
    List<LinkedText> linked = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      linked.add(link(keys.get(i), prose.get(i), resolver, names));
    }
    Map<RecordKey, Map<Language, LinkedText>> texts = new HashMap<>(before.texts());
    changed.forEach(article -> texts.remove(article.key()));
    texts.putAll(byRecord(keys, linked));
    Citations citations = before.citations();
    for (Article article : changed) {
      Article then = Archive.require(old.articles(), article.id());
      citations =
          citations.revised(
              new Citations.Revision(then, before.texts()), new Citations.Revision(article, texts));
    }
    return new Links(
        texts,
        before.coverage().revised(archive, texts, changed),
        citations,
        before.topics(),
        before.related());
  }

  private static LinkedText link(TextKey key, Prose prose, LinkResolver resolver, Names names) {
    return new LinkedText(
        prose,
        resolver.targets(key.record(), prose),
        names.in(prose, key.declared()),
        names.in(key.headline(), key.declared()));
  }

  private static List<TextKey> textKeys(Archive archive) {
    List<TextKey> keys = new ArrayList<>();
    archive.articles().values().forEach(article -> addTextKeys(article, keys));
    archive
        .pages()
        .forEach(
            (id, page) -> {
              RecordKey key = new RecordKey(RecordKind.PAGE, id);
              page.texts().forEach((l, t) -> keys.add(new TextKey(key, l, t.body(), "", Set.of())));
            });
    return keys;
  }

  private static void addTextKeys(Article article, List<TextKey> keys) {
    Set<String> declared = Set.copyOf(article.entities());
    article
        .texts()
        .forEach(
            (language, text) -> {
              String headline = text.title() + "\n" + text.summary();
              keys.add(new TextKey(article.key(), language, text.body(), headline, declared));
            });
  }

  private static <T> Map<RecordKey, Map<Language, T>> byRecord(List<TextKey> keys, List<T> values) {
    Map<RecordKey, Map<Language, T>> records = new HashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      records
          .computeIfAbsent(keys.get(i).record(), k -> new LinkedHashMap<>())
          .put(keys.get(i).language(), values.get(i));
    }
    return records;
  }
}
