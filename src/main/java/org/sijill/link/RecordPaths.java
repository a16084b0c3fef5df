package org.sijill.link;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Archive;
import org.sijill.model.Language;
import org.sijill.model.RecordKey;
import org.sijill.model.RecordKind;

/** The files of an archive's records, by their paths below the content folder. */
final class RecordPaths {

  /**
   * What a file holds.
   *
   * @param record the record
   * @param language the language of its text, if the file holds one language's text
   */
  record Found(RecordKey record, @Nullable Language language) {}

  private final Map<String, Found> byPath = new HashMap<>();

  RecordPaths(Archive archive) {
    archive.articles().values().forEach(a -> addTexts(a.key(), a.texts().keySet()));
    archive
        .pages()
        .values()
        .forEach(p -> addTexts(new RecordKey(RecordKind.PAGE, p.id()), p.texts().keySet()));
    archive.entities().values().forEach(e -> addFile(e.key()));
    archive.events().keySet().forEach(id -> addFile(new RecordKey(RecordKind.EVENT, id)));
    archive.sources().keySet().forEach(id -> addFile(new RecordKey(RecordKind.SOURCE, id)));
    archive.threads().keySet().forEach(id -> addFile(new RecordKey(RecordKind.THREAD, id)));
  }

  /** Returns what the file holds to which a text of {@code from} refers by a relative path. */
  Optional<Found> resolve(RecordKey from, String relative) {
    return normalise(folder(from) + "/" + relative).map(byPath::get);
  }

  /** Returns every path as a text of {@code from} would write it. */
  Set<String> relativeTo(RecordKey from) {
    Set<String> paths = new TreeSet<>();
    String up = "../".repeat(folder(from).split("/", -1).length);
    for (String path : byPath.keySet()) {
      String sibling = from.kind().contentFolder() + "/";
      paths.add(path.startsWith(sibling) ? "../" + path.substring(sibling.length()) : up + path);
    }
    return paths;
  }

  private void addTexts(RecordKey record, Set<Language> languages) {
    for (Language language : languages) {
      byPath.put(folder(record) + "/" + language.tag() + ".md", new Found(record, language));
    }
  }

  private void addFile(RecordKey record) {
    byPath.put(folder(record) + "/" + record.id() + ".yaml", new Found(record, null));
  }

  /** Returns the folder in which a record's files lie. */
  private static String folder(RecordKey record) {
    String folder = record.kind().contentFolder();
    return record.kind().isFolder() ? folder + "/" + record.id() : folder;
  }

  /** Returns a path without {@code .} and {@code ..}; empty where it leaves the content folder. */
  private static Optional<String> normalise(String path) {
    Deque<String> names = new ArrayDeque<>();
    for (String name : path.split("/", -1)) {
      if (name.equals("..")) {
        if (names.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!name.equals(".")) {
        names.addLast(name);
      }
    }
    return Optional.of(String.join("/", names));
  }
}
