package org.sijill.link;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Archive;
import org.sijill.model.Article;
import org.sijill.model.FreePage;
import org.sijill.model.Language;
import org.sijill.model.RecordKey;
import org.sijill.model.RecordKind;

/** The files of an archive's records, by their paths below the content folder. */
final class RecordPaths {

  private static final String ENDING = ".yaml";

  /**
   * The content of a file.
   *
   * @param record the record
   * @param language the language of its text, if the file holds one language's text
   */
  record Found(RecordKey record, @Nullable Language language) {}

  private final Archive archive;

  RecordPaths(Archive archive) {
    this.archive = archive;
  }

  /** Returns the content of the file that a text of {@code from} refers to by a relative path. */
  Optional<Found> resolve(RecordKey from, String relative) {
    return normalise(folder(from) + "/" + relative).flatMap(this::find);
  }

  /** Returns the file to which a text refers by a relative path, as diagnostics name it. */
  String file(RecordKey from, String text, String relative) {
    String folder = folder(from);
    String root = text.substring(0, Math.max(0, text.lastIndexOf(folder + "/")));
    return root + normalise(folder + "/" + relative).orElse("");
  }

  private Optional<Found> find(String path) {
    for (RecordKind kind : RecordKind.values()) {
      String folder = kind.contentFolder() + "/";
      if (path.startsWith(folder)) {
        String name = path.substring(folder.length());
        return kind.isFolder() ? text(kind, name) : file(kind, name);
      }
    }
    return Optional.empty();
  }

  private Optional<Found> text(RecordKind kind, String name) {
    int slash = name.indexOf('/');
    if (slash < 0) {
      return Optional.empty();
    }
    RecordKey record = new RecordKey(kind, name.substring(0, slash));
    return languages(record).stream()
        .filter(language -> name.substring(slash + 1).equals(language.tag() + ".md"))
        .map(language -> new Found(record, language))
        .findFirst();
  }

  private Optional<Found> file(RecordKind kind, String name) {
    if (!name.endsWith(ENDING)) {
      return Optional.empty();
    }
    RecordKey record = new RecordKey(kind, name.substring(0, name.length() - ENDING.length()));
    return archive.has(record) ? Optional.of(new Found(record, null)) : Optional.empty();
  }

  private Set<Language> languages(RecordKey record) {
    if (record.kind() == RecordKind.ARTICLE) {
      Article article = archive.articles().get(record.id());
      return article == null ? Set.of() : article.texts().keySet();
    }
    FreePage page = archive.pages().get(record.id());
    return page == null ? Set.of() : page.texts().keySet();
  }

  /** Returns the paths of all files, relative to the texts of {@code from}. */
  Set<String> relativeTo(RecordKey from) {
    Set<String> paths = new TreeSet<>();
    String up = "../".repeat(folder(from).split("/", -1).length);
    for (String path : all()) {
      String sibling = from.kind().contentFolder() + "/";
      paths.add(path.startsWith(sibling) ? "../" + path.substring(sibling.length()) : up + path);
    }
    return paths;
  }

  private List<String> all() {
    List<String> paths = new ArrayList<>();
    archive.articles().values().forEach(article -> addTexts(article.key(), paths));
    archive.pages().keySet().forEach(id -> addTexts(new RecordKey(RecordKind.PAGE, id), paths));
    archive.entities().values().forEach(entity -> addFile(entity.key(), paths));
    archive.events().keySet().forEach(id -> addFile(new RecordKey(RecordKind.EVENT, id), paths));
    archive.sources().keySet().forEach(id -> addFile(new RecordKey(RecordKind.SOURCE, id), paths));
    archive.threads().keySet().forEach(id -> addFile(new RecordKey(RecordKind.THREAD, id), paths));
    return paths;
  }

  private void addTexts(RecordKey record, List<String> paths) {
    languages(record).forEach(l -> paths.add(folder(record) + "/" + l.tag() + ".md"));
  }

  private static void addFile(RecordKey record, List<String> paths) {
    paths.add(folder(record) + "/" + record.id() + ENDING);
  }

  /** Returns the folder of a record's files. */
  private static String folder(RecordKey record) {
    String folder = record.kind().contentFolder();
    return record.kind().isFolder() ? folder + "/" + record.id() : folder;
  }

  /** Returns a path without {@code .} and {@code ..}; empty if it leaves the content folder. */
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
