package org.sijill.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.cache.Cache;
import org.sijill.cache.PreviewCache;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Progress;
import org.sijill.testing.SmallSite;

/**
 * Whatever is edited, and in whatever order, a build with a cache shows what one without shows, and
 * reports the same faults. The edits are random, and the same in every run.
 */
class EditSeriesTest {

  private static final int ARTICLES = 40;
  private static final int STEPS = 30;

  private static final List<String> KINDS = List.of("people", "places", "organisations", "topics");

  @TempDir Path folder;
  private final List<Runnable> edits =
      List.of(
          this::writeArticle,
          this::writeRecord,
          this::writeText,
          this::removeText,
          this::removeArticle,
          this::renameArticle,
          this::writeEntity,
          this::removeEntity,
          this::moveEntity,
          this::writeEvent,
          () -> remove("events"),
          () -> write("sources/" + newId() + ".yaml", "name: {ar: صحيفة, en: Paper}\n"),
          () -> remove("sources"),
          () -> write("threads/" + newId() + ".yaml", "title: {ar: قصة, en: Story}\n"),
          () -> remove("threads"),
          this::writePage,
          () -> remove("pages"),
          this::writeSettings);
  private final Set<Path> changed = new HashSet<>();
  private final Random random = new Random();
  private SmallSite archive;
  private int ids;

  @BeforeEach
  void write() {
    archive =
        SmallSite.in(folder)
            .with("entities/places/moscow.yaml", "name: {ar: موسكو, en: Moscow}\n")
            .with("entities/places/seoul.yaml", "name: {ar: سيول, en: Seoul}\n");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void endsWhereAFreshReadEnds(long seed) throws IOException {
    random.setSeed(seed);
    for (int i = 0; i < ARTICLES; i++) {
      archive.withArticle("a" + i, record(), "زار موسكو.", "Went to Seoul.");
    }
    PreviewCache cache = new PreviewCache();
    assertThat(build(cache, new Problems()).plan()).isPresent();
    int sound = 0;
    for (int step = 0; step < STEPS; step++) {
      Path saved = copy(archive.content(), folder.resolve("saved" + step));
      edits.get(random.nextInt(edits.size())).run();
      edits.get(random.nextInt(edits.size())).run();
      cache.dropFiles(changed);
      changed.clear();
      Problems faults = new Problems();
      Problems freshFaults = new Problems();
      Optional<PlannedSite> shown = build(cache, faults).plan();
      Optional<PlannedSite> fresh = build(Cache.NONE, freshFaults).plan();
      assertThat(faults.sorted()).isEqualTo(freshFaults.sorted());
      if (fresh.isPresent()) {
        assertThat(PlannedPages.of(shown.orElseThrow())).isEqualTo(PlannedPages.of(fresh.get()));
        cache.dropUnused();
        sound++;
      } else {
        restore(saved);
      }
    }
    assertThat(sound).isBetween(STEPS / 2, STEPS - 1);
  }

  private void writeArticle() {
    String id = newId();
    write("articles/" + id + "/article.yaml", record());
    write("articles/" + id + "/ar.md", SmallSite.text("عنوان " + id, "ملخص", body()));
    if (random.nextBoolean()) {
      write("articles/" + id + "/en.md", SmallSite.text("Headline " + id, "To Seoul", body()));
    }
  }

  private void writeRecord() {
    write("articles/" + any("articles") + "/article.yaml", record());
  }

  private void writeText() {
    String file = random.nextBoolean() ? "/ar.md" : "/en.md";
    write("articles/" + any("articles") + file, SmallSite.text(newId(), "In Seoul", body()));
  }

  private void removeText() {
    remove("articles/" + any("articles"), "en.md");
  }

  private void removeArticle() {
    remove("articles");
  }

  private void renameArticle() {
    rename("articles/" + any("articles"), "articles/" + newId());
  }

  private void writeEntity() {
    String id = newId();
    String names = "name: {ar: اسم" + "و".repeat(ids) + ", en: Name" + "w".repeat(ids) + "}\n";
    write("entities/" + anyKind() + "/" + id + ".yaml", names);
  }

  private void removeEntity() {
    remove("entities/" + anyKind());
  }

  private void moveEntity() {
    String from = "entities/" + anyKind();
    String name = any(from);
    if (name != null) {
      rename(from + "/" + name, "entities/" + anyKind() + "/" + name);
    }
  }

  private void writeEvent() {
    String date = "date: 200" + random.nextInt(9) + "-05-06\n";
    String article = "articles: [" + any("articles") + "]\n";
    String title = "title: {ar: محادثات في موسكو, en: Talks in Moscow}\n";
    write("events/" + newId() + ".yaml", date + article + title);
  }

  private void writePage() {
    String link = "[x](../../articles/" + any("articles") + "/ar.md) in Seoul\n";
    write("pages/about/en.md", "---\ntitle: About\n---\n" + link);
  }

  private void writeSettings() {
    String event = id(any("events"));
    write(
        "archive.yaml",
        """
        title: {ar: أرشيف, en: Archive %s}
        description: {ar: أرشيف صغير., en: A small archive.}
        languages: [ar, en%s]
        edition: {number: "1", date: 2024-01-02}
        rights: {licence: https://creativecommons.org/licenses/by/4.0/, holder: {ar: نحن, en: We}}
        """
                .formatted(newId(), random.nextInt(8) == 0 ? ", ru" : "")
            + (event == null ? "" : "chronology: {from: " + event + ", to: " + event + "}\n"));
  }

  /** Returns an article's record, which refers to others. */
  private String record() {
    String record =
        "published: "
            + (1999 + random.nextInt(5))
            + "-03-02\noriginalLanguage: ar\nrights: digest\n";
    return record
        + sometimes("source: %s\n", id(any("sources")))
        + sometimes("thread: %s\n", id(any("threads")))
        + sometimes("entities: [%s]\n", id(any("entities/" + anyKind())))
        + sometimes("events: [%s]\n", id(any("events")))
        + sometimes("follows: [%s]\n", any("articles"))
        + sometimes("aliases: [old/%s.html]\n", newId());
  }

  /** Returns a text, which links to others and names places. */
  private String body() {
    return sometimes("Went to %s. زار سيول.\n\n", "Moscow")
        + sometimes("## %s\n\n", "Heading")
        + sometimes("[One](../%s/ar.md)\n\n", any("articles"))
        + sometimes("[Two](../%s/en.md#heading)\n\n", any("articles"))
        + sometimes("[Three](../../entities/places/%s)\n\n", any("entities/places"))
        + "The end.";
  }

  private String sometimes(String words, @Nullable String name) {
    return name != null && random.nextInt(4) == 0 ? words.formatted(name) : "";
  }

  private String newId() {
    ids++;
    return "n" + ids;
  }

  private String anyKind() {
    return KINDS.get(random.nextInt(KINDS.size()));
  }

  /** Returns the name of any file or folder in a folder, or null if there is none. */
  private @Nullable String any(String folder) {
    try (Stream<Path> files = Files.list(archive.content().resolve(folder))) {
      List<String> names = files.map(file -> file.getFileName().toString()).sorted().toList();
      return names.isEmpty() ? null : names.get(random.nextInt(names.size()));
    } catch (IOException e) {
      return null;
    }
  }

  private static @Nullable String id(@Nullable String name) {
    return name == null ? null : name.replace(".yaml", "");
  }

  private void write(String path, String text) {
    archive.with(path, text);
    note(path);
  }

  private void remove(String folder) {
    String name = any(folder);
    if (name != null) {
      remove(folder, name);
    }
  }

  private void remove(String folder, String name) {
    String path = folder + "/" + name;
    if (Files.exists(archive.content().resolve(path))) {
      archive.without(path);
      note(path);
    }
  }

  private void rename(String from, String to) {
    Path source = archive.content().resolve(from);
    Path target = archive.content().resolve(to);
    try {
      if (!Files.exists(target)) {
        Files.createDirectories(target.getParent());
        Files.move(source, target);
        note(from);
        note(to);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void note(String path) {
    changed.add(archive.content().toAbsolutePath().resolve(path));
  }

  private void restore(Path saved) throws IOException {
    archive.without("");
    copy(saved, archive.content());
    note("");
  }

  private static Path copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
    return to;
  }

  private Build build(Cache cache, Problems problems) throws IOException {
    return new Build(archive.content(), TemplateSource.packed(), cache, problems, Progress.NONE);
  }
}
