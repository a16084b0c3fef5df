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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.sijill.model.Source;
import org.sijill.model.StoryThread;

/**
 * Reads a content folder into {@link Content}. The archive of a folder with errors holds
 * placeholders where the errors are: it serves to find further errors, and must not be published.
 */
public final class ContentReader {

  /** The file, in the content folder, of what concerns the archive as a whole. */
  public static final String SETTINGS = "archive.yaml";

  private static final List<RecordKind> ENTITIES =
      Stream.of(RecordKind.values()).filter(RecordKind::isEntity).toList();

  private final RecordFiles files;
  private final Problems problems;
  private final Progress progress;

  private ContentReader(RecordFiles files, Problems problems, Progress progress) {
    this.files = files;
    this.problems = problems;
    this.progress = progress;
  }

  /**
   * Reads all records.
   *
   * @param content the folder that holds {@code archive.yaml}
   * @param problems where faults are reported
   * @param progress is told of each record
   * @return the records and their texts, or empty where not even the languages can be read
   */
  public static Optional<Content> read(Path content, Problems problems, Progress progress) {
    String prefix = content.toString().replace('\\', '/');
    RecordFiles files = new RecordFiles(content, prefix, problems);
    return new ContentReader(files, problems, progress).content();
  }

  /** Returns whether {@link #read} would take a record's file or folder for one. */
  public static boolean has(Path content, RecordKey record) {
    return new RecordFiles(content, "", new Problems()).has(record);
  }

  /** Returns whether nothing stands where a record's file or folder was. */
  public static boolean isGone(Path content, RecordKey record) {
    return new RecordFiles(content, "", new Problems()).isGone(record);
  }

  /**
   * Reads some records again, or for the first time.
   *
   * @param content the folder that holds {@code archive.yaml}
   * @param before the archive as it was
   * @param changed the records that have changed, are new or are gone; those that refer to one that
   *     is gone are among them
   * @param problems where faults are reported, save those that lie between several records: circles
   *     of continuations, and names that two entities share
   * @return the archive with these records and its settings as they are now, and their texts alone;
   *     empty where its languages are others, or cannot be read: then nothing is reported
   */
  public static Optional<Content> readAgain(
      Path content, Archive before, Set<RecordKey> changed, Problems problems) {
    RecordFiles files = new RecordFiles(content, content.toString().replace('\\', '/'), problems);
    Problems ofSettings = new Problems();
    return RecordYaml.read(SETTINGS, files, ofSettings)
        .filter(
            yaml ->
                SettingsReader.languages(yaml, ofSettings).equals(before.settings().languages()))
        .filter(yaml -> !ofSettings.hasErrors())
        .map(
            yaml ->
                new ContentReader(files, problems, Progress.NONE)
                    .contentAgain(yaml, before, changed));
  }

  private Content contentAgain(YamlNode.Mapping yaml, Archive before, Set<RecordKey> changed) {
    Reading reading = Reading.of(problems, before.settings().languages());
    Archive archive = revised(SettingsReader.settings(yaml, reading), before, changed, reading);
    reading.references().check(ids(archive), problems);
    return new Content(archive, reading.texts());
  }

  private Archive revised(
      Settings settings, Archive before, Set<RecordKey> changed, Reading reading) {
    SortedMap<String, Article> articles = others(before.articles(), RecordKind.ARTICLE, changed);
    SortedMap<RecordKey, Entity> entities = new TreeMap<>();
    before.entities().values().forEach(entity -> entities.put(entity.key(), entity));
    entities.keySet().removeAll(changed);
    SortedMap<String, Event> events = others(before.events(), RecordKind.EVENT, changed);
    SortedMap<String, Source> sources = others(before.sources(), RecordKind.SOURCE, changed);
    SortedMap<String, StoryThread> threads = others(before.threads(), RecordKind.THREAD, changed);
    SortedMap<String, FreePage> pages = others(before.pages(), RecordKind.PAGE, changed);
    for (RecordKey key : changed) {
      if (files.isGone(key)) {
        continue;
      }
      String id = key.id();
      switch (key.kind()) {
        case ARTICLE -> articles.put(id, new ArticleReader(files, reading).read(id));
        case EVENT -> events.put(id, EventReader.read(id, fields(key, reading)));
        case SOURCE -> sources.put(id, SourceReader.read(id, fields(key, reading)));
        case THREAD -> threads.put(id, thread(id, fields(key, reading)));
        case PAGE -> pages.put(id, page(id, reading));
        default -> entities.put(key, EntityReader.read(key, fields(key, reading), reading.names()));
      }
    }
    return new Archive(
        settings, articles, byId(entities.values()), events, sources, threads, pages);
  }

  private static <T> SortedMap<String, T> others(
      SortedMap<String, T> records, RecordKind kind, Set<RecordKey> changed) {
    SortedMap<String, T> others = new TreeMap<>(records);
    changed.stream().filter(key -> key.kind() == kind).forEach(key -> others.remove(key.id()));
    return others;
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
    Reading reading = Reading.of(problems, languages);
    files.expectOnly(
        "", List.of(SETTINGS, "articles", "entities", "events", "sources", "threads", "pages"));
    files.expectOnly("entities", ENTITIES.stream().map(RecordKind::folder).toList());
    Map<RecordKind, List<String>> ids = new EnumMap<>(RecordKind.class);
    for (RecordKind kind : RecordKind.values()) {
      ids.put(kind, files.ids(kind));
    }
    progress.begin(Progress.Stage.READ, ids.values().stream().mapToInt(List::size).sum());
    Archive archive = archive(SettingsReader.settings(yaml, reading), ids, reading);
    reading.references().check(ids(archive), problems);
    reading.continuations().check(problems);
    reading.names().check();
    checkChronology(archive, yaml);
    return Optional.of(new Content(archive, reading.texts()));
  }

  private Archive archive(Settings settings, Map<RecordKind, List<String>> ids, Reading reading) {
    return new Archive(
        settings,
        records(ids, RecordKind.ARTICLE, new ArticleReader(files, reading)::read),
        entities(ids, reading),
        yamlRecords(ids, RecordKind.EVENT, reading, EventReader::read),
        yamlRecords(ids, RecordKind.SOURCE, reading, SourceReader::read),
        yamlRecords(ids, RecordKind.THREAD, reading, ContentReader::thread),
        records(ids, RecordKind.PAGE, id -> page(id, reading)));
  }

  private void checkChronology(Archive archive, YamlNode.Mapping yaml) {
    ChronologyRange range = archive.settings().chronology();
    if (range == null) {
      return;
    }
    Event from = archive.events().get(range.from());
    Event to = archive.events().get(range.to());
    if (from == null || to == null) {
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
          "let 'from' and 'to' change places");
    }
  }

  /** Reads records on all cores; where they are found does not matter to the result. */
  private <T> SortedMap<String, T> records(
      Map<RecordKind, List<String>> ids, RecordKind kind, Function<String, T> read) {
    return ids.getOrDefault(kind, List.of()).parallelStream()
        .collect(
            Collectors.toMap(
                Function.identity(),
                id -> progress.step(read.apply(id)),
                (a, b) -> a,
                TreeMap::new));
  }

  private interface YamlRecord<T> {
    T read(String id, Fields fields);
  }

  private <T> SortedMap<String, T> yamlRecords(
      Map<RecordKind, List<String>> ids, RecordKind kind, Reading reading, YamlRecord<T> record) {
    return records(ids, kind, id -> record.read(id, fields(new RecordKey(kind, id), reading)));
  }

  private Fields fields(RecordKey record, Reading reading) {
    return RecordYaml.fields(record.contentPath(), files, reading);
  }

  private SortedMap<String, Entity> entities(Map<RecordKind, List<String>> ids, Reading reading) {
    List<Entity> entities = new ArrayList<>();
    for (RecordKind kind : ENTITIES) {
      entities.addAll(
          yamlRecords(
                  ids,
                  kind,
                  reading,
                  (id, f) -> EntityReader.read(new RecordKey(kind, id), f, reading.names()))
              .values());
    }
    return byId(entities);
  }

  /** Returns entities by id, of those of one id the first; the others are reported. */
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

  private FreePage page(String id, Reading reading) {
    String folder = RecordKind.PAGE.contentFolder() + "/" + id;
    TextFiles textFiles = TextFiles.in(folder, files, reading);
    Map<Language, FreePage.PageText> texts = new LinkedHashMap<>();
    textFiles
        .texts()
        .forEach(
            (language, matter) -> {
              Fields fields = Fields.of(matter, reading);
              texts.put(language, new FreePage.PageText(fields.string("title")));
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
