package org.sijill.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sijill.cache.Cache;
import org.sijill.diagnostics.FaultyFiles;
import org.sijill.diagnostics.Position;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Progress;
import org.sijill.diagnostics.Quote;
import org.sijill.diagnostics.Rule;
import org.sijill.model.Archive;
import org.sijill.model.Article;
import org.sijill.model.ChronologyRange;
import org.sijill.model.Content;
import org.sijill.model.Entity;
import org.sijill.model.Event;
import org.sijill.model.FreePage;
import org.sijill.model.Language;
import org.sijill.model.RecordKey;
import org.sijill.model.RecordKind;
import org.sijill.model.Settings;
import org.sijill.model.StoryThread;

/**
 * Reads a content folder into {@link Content}. The archive of a folder with errors contains
 * placeholders for faulty values: it serves only to find further errors, and must not be published.
 */
public final class ContentReader {

  /** The file in the content folder that describes the whole archive. */
  public static final String SETTINGS = "archive.yaml";

  private static final List<RecordKind> ENTITIES =
      Stream.of(RecordKind.values()).filter(RecordKind::isEntity).toList();

  private final RecordFiles files;
  private final Cache cache;
  private final Problems problems;
  private final Progress progress;

  private ContentReader(RecordFiles files, Cache cache, Problems problems, Progress progress) {
    this.files = files;
    this.cache = cache;
    this.problems = problems;
    this.progress = progress;
  }

  /**
   * Reads all records.
   *
   * @param content the folder that contains {@code archive.yaml}
   * @param cache keeps the result of reading each record's files
   * @param problems where faults are reported
   * @param progress notified of each record
   * @return the records and their texts, or empty if not even the languages can be read
   */
  public static Optional<Content> read(
      Path content, Cache cache, Problems problems, Progress progress) {
    String prefix = content.toString().replace('\\', '/');
    RecordFiles files = new RecordFiles(content, prefix, problems);
    return new ContentReader(files, cache, problems, progress).content();
  }

  private Optional<Content> content() {
    if (!files.isFolder("")) {
      problems.report(
          Position.start(files.name("")),
          Rule.MISSING_FOLDER,
          "there is no such folder",
          "name the content folder with --content");
      return Optional.empty();
    }
    return RecordYaml.read(SETTINGS, files, problems).flatMap(this::content);
  }

  private Optional<Content> content(YamlNode.Mapping yaml) {
    List<Language> languages = SettingsReader.languages(yaml, problems);
    if (languages.isEmpty()) {
      return Optional.empty();
    }
    Reading reading = Reading.of(problems, languages, SettingsReader.refusedLanguages(yaml));
    files.expectOnly(
        "", List.of(SETTINGS, "articles", "entities", "events", "sources", "threads", "pages"));
    files.expectOnly("entities", ENTITIES.stream().map(RecordKind::folder).toList());
    Map<RecordKind, List<String>> ids = new EnumMap<>(RecordKind.class);
    for (RecordKind kind : RecordKind.values()) {
      ids.put(kind, files.ids(kind));
    }
    progress.begin(Progress.Stage.READ, ids.values().stream().mapToInt(List::size).sum());
    Archive archive = archive(SettingsReader.settings(yaml, reading), ids, reading);
    reading.references().check(ids(archive), files, problems);
    reading.continuations().check(problems);
    reading.years().check(languages, problems);
    reading.names().check(problems);
    checkChronology(archive, yaml);
    return Optional.of(new Content(archive, reading.texts()));
  }

  private Archive archive(Settings settings, Map<RecordKind, List<String>> ids, Reading reading) {
    return new Archive(
        settings,
        records(ids, RecordKind.ARTICLE, reading, ContentReader::article),
        entities(ids, reading),
        yamlRecords(ids, RecordKind.EVENT, reading, EventReader::read),
        yamlRecords(ids, RecordKind.SOURCE, reading, SourceReader::read),
        yamlRecords(ids, RecordKind.THREAD, reading, ContentReader::thread),
        records(ids, RecordKind.PAGE, reading, ContentReader::page));
  }

  private boolean isFaulty(Event event, FaultyFiles faulty) {
    return faulty.has(files.name(new RecordKey(RecordKind.EVENT, event.id()).contentPath()));
  }

  private void checkChronology(Archive archive, YamlNode.Mapping yaml) {
    ChronologyRange range = archive.settings().chronology();
    if (range == null) {
      return;
    }
    Event from = archive.events().get(range.from());
    Event to = archive.events().get(range.to());
    FaultyFiles faulty = new FaultyFiles(problems);
    if (from == null || to == null || isFaulty(from, faulty) || isFaulty(to, faulty)) {
      return;
    }
    Position position = Objects.requireNonNull(yaml.entries().get("chronology")).value().position();
    for (Event bound : List.of(from, to)) {
      if (bound.date() == null) {
        problems.report(
            position,
            Rule.BAD_DATE,
            "the chronology is bounded by " + Quote.of(bound.id()) + ", which has no date",
            "name an event that has one");
      }
    }
    if (from.date() != null
        && to.date() != null
        && to.date().latest().isBefore(from.date().earliest())) {
      problems.report(
          position,
          Rule.BAD_DATE,
          "the chronology ends before it begins: " + Quote.of(range.to()) + " is the earlier event",
          "swap 'from' and 'to'");
    }
  }

  /** Reads a record from its files alone. */
  private interface RecordReader<T> {
    T read(String id, RecordFiles files, Reading reading);
  }

  /** Reads a record that is one YAML file. */
  private interface FieldsReader<T> {
    T read(String id, Fields fields);
  }

  /**
   * The result of reading a record.
   *
   * @param beside what was found in its files besides the record
   */
  private record Read<T>(String id, T record, Reading beside) {}

  /** Reads records on all cores; the result does not depend on their order. */
  private <T> SortedMap<String, T> records(
      Map<RecordKind, List<String>> ids, RecordKind kind, Reading reading, RecordReader<T> reader) {
    List<Read<T>> all =
        ids.getOrDefault(kind, List.of()).parallelStream()
            .map(id -> progress.step(read(new RecordKey(kind, id), reading, reader)))
            .toList();
    SortedMap<String, T> records = new TreeMap<>();
    for (Read<T> one : all) {
      records.put(one.id(), one.record());
      reading.addAll(one.beside());
    }
    return records;
  }

  private <T> Read<T> read(RecordKey key, Reading reading, RecordReader<T> reader) {
    List<Language> languages = List.copyOf(reading.languages().values());
    return cache.get(
        new Cache.FileKey(files.path(key).toAbsolutePath(), languages),
        problems,
        own -> {
          Reading beside = reading.ofRecord(own);
          T record = reader.read(key.id(), files.reportingTo(own), beside);
          return new Read<>(key.id(), record, beside);
        });
  }

  private <T> SortedMap<String, T> yamlRecords(
      Map<RecordKind, List<String>> ids, RecordKind kind, Reading reading, FieldsReader<T> reader) {
    return records(
        ids,
        kind,
        reading,
        (id, own, beside) -> {
          String file = new RecordKey(kind, id).contentPath();
          return reader.read(id, RecordYaml.fields(file, own, beside));
        });
  }

  private SortedMap<String, Entity> entities(Map<RecordKind, List<String>> ids, Reading reading) {
    List<Entity> entities = new ArrayList<>();
    for (RecordKind kind : ENTITIES) {
      entities.addAll(
          records(
                  ids,
                  kind,
                  reading,
                  (id, own, beside) -> {
                    RecordKey key = new RecordKey(kind, id);
                    Fields fields = RecordYaml.fields(key.contentPath(), own, beside);
                    return EntityReader.read(key, fields, beside.names());
                  })
              .values());
    }
    return byId(entities);
  }

  /**
   * Returns entities by id; of several with the same id the first is kept, and the others are
   * reported.
   */
  private SortedMap<String, Entity> byId(Collection<Entity> entities) {
    SortedMap<String, Entity> byId = new TreeMap<>();
    for (Entity entity : entities) {
      Entity other = byId.putIfAbsent(entity.id(), entity);
      if (other != null) {
        problems.report(
            Position.start(files.name(entity.key().contentPath())),
            Rule.DUPLICATE_ID,
            "the id " + Quote.of(entity.id()) + " is also in " + other.key().kind().folder(),
            "give one of them another name");
      }
    }
    return byId;
  }

  private static StoryThread thread(String id, Fields fields) {
    StoryThread thread = new StoryThread(id, fields.text("title"), fields.optionalText("summary"));
    fields.close();
    return thread;
  }

  private static Article article(String id, RecordFiles files, Reading reading) {
    return new ArticleReader(files, reading).read(id);
  }

  private static FreePage page(String id, RecordFiles files, Reading reading) {
    String folder = RecordKind.PAGE.contentFolder() + "/" + id;
    TextFiles textFiles = TextFiles.in(folder, files, reading);
    Map<Language, FreePage.PageText> texts = new LinkedHashMap<>();
    textFiles
        .texts()
        .forEach(
            (language, matter) -> {
              Fields fields = Fields.of(matter, reading);
              texts.put(language, new FreePage.PageText(fields.words("title")));
              fields.close();
            });
    reading.texts().put(new RecordKey(RecordKind.PAGE, id), textFiles.bodies());
    for (String name : textFiles.others()) {
      files.unknown(folder + "/" + name, "expected here: one .md a language");
    }
    return new FreePage(id, texts);
  }

  private static Map<RecordKind, Set<String>> ids(Archive archive) {
    Map<RecordKind, Set<String>> ids = new EnumMap<>(RecordKind.class);
    ids.put(RecordKind.ARTICLE, archive.articles().keySet());
    ids.put(RecordKind.EVENT, archive.events().keySet());
    ids.put(RecordKind.SOURCE, archive.sources().keySet());
    ids.put(RecordKind.THREAD, archive.threads().keySet());
    ids.put(RecordKind.PAGE, archive.pages().keySet());
    for (Entity entity : archive.entities().values()) {
      ids.computeIfAbsent(entity.key().kind(), kind -> new TreeSet<>()).add(entity.id());
    }
    return ids;
  }
}
