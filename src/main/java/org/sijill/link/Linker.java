package org.sijill.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sijill.diagnostics.Problems;
import org.sijill.markup.Markdown;
import org.sijill.markup.Prose;
import org.sijill.model.Archive;
import org.sijill.model.Language;
import org.sijill.model.MarkdownSource;
import org.sijill.model.RecordKey;
import org.sijill.model.RecordKind;

/** Connects the records of an archive. */
public final class Linker {

  private record TextKey(RecordKey record, Language language, MarkdownSource source) {}

  private Linker() {}

  /** Parses every text, on all cores, and finds out where its links lead. */
  public static Links link(Archive archive, Problems problems) {
    List<TextKey> keys = textKeys(archive);
    Map<TextKey, Prose> prose =
        keys.parallelStream()
            .collect(Collectors.toMap(key -> key, key -> Markdown.parse(key.source(), problems)));
    LinkResolver resolver = new LinkResolver(archive, byRecord(prose), problems);
    Map<TextKey, LinkedText> linked =
        keys.parallelStream()
            .collect(
                Collectors.toMap(
                    key -> key, key -> resolver.resolve(key.record(), require(prose, key))));
    return new Links(byRecord(linked));
  }

  private static List<TextKey> textKeys(Archive archive) {
    List<TextKey> keys = new ArrayList<>();
    archive
        .articles()
        .values()
        .forEach(
            a -> a.texts().forEach((l, text) -> keys.add(new TextKey(a.key(), l, text.body()))));
    archive
        .pages()
        .forEach(
            (id, page) -> {
              RecordKey key = new RecordKey(RecordKind.PAGE, id);
              page.texts().forEach((l, text) -> keys.add(new TextKey(key, l, text.body())));
            });
    return keys;
  }

  private static <T> T require(Map<TextKey, T> map, TextKey key) {
    T value = map.get(key);
    if (value == null) {
      throw new IllegalStateException("not parsed: " + key.source().file());
    }
    return value;
  }

  private static <T> Map<RecordKey, Map<Language, T>> byRecord(Map<TextKey, T> byText) {
    Map<RecordKey, Map<Language, T>> records = new HashMap<>();
    byText.forEach(
        (key, value) ->
            records
                .computeIfAbsent(key.record(), k -> new LinkedHashMap<>())
                .put(key.language(), value));
    return records;
  }
}
