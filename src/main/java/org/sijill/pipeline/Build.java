package org.sijill.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.sijill.cache.Cache;
import org.sijill.content.ContentReader;
import org.sijill.content.WordsReader;
import org.sijill.diagnostics.Position;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Progress;
import org.sijill.diagnostics.Rule;
import org.sijill.language.Phrasebook;
import org.sijill.link.Advice;
import org.sijill.link.Linker;
import org.sijill.link.Links;
import org.sijill.link.Parsed;
import org.sijill.link.Passages;
import org.sijill.link.UnusedPictures;
import org.sijill.model.Archive;
import org.sijill.model.Article;
import org.sijill.model.Content;
import org.sijill.model.Language;
import org.sijill.model.MonthNames;
import org.sijill.model.Numerals;
import org.sijill.model.OutputFile;
import org.sijill.model.RecordKey;
import org.sijill.model.RecordKind;
import org.sijill.model.Settings;
import org.sijill.page.SitePlan;
import org.sijill.publish.Destination;
import org.sijill.publish.Publication;

/** Builds a site: {@code content/ → Archive → Links → SitePlan → OutputFile → site/}. */
public final class Build {

  private final Path content;
  private final Path templates;
  private final Cache cache;
  private final Problems problems;
  private final Progress progress;

  /** Prepares a build that works out everything. */
  public Build(Path content, Path templates, Problems problems, Progress progress) {
    this(content, templates, Cache.NONE, problems, progress);
  }

  /**
   * Prepares a build.
   *
   * @param content the folder of records
   * @param templates the folder of templates, which may lie in a jar
   * @param cache keeps what an earlier build of the same folders has worked out
   * @param problems where faults are reported
   * @param progress is told how far the build has come
   */
  public Build(Path content, Path templates, Cache cache, Problems problems, Progress progress) {
    this.content = content;
    this.templates = templates;
    this.cache = cache;
    this.problems = problems;
    this.progress = progress;
  }

  /**
   * Publishes the site of the records.
   *
   * @return what changed, or empty where the records have errors: nothing was written then
   * @throws Destination.Refused if the site may not be written there
   * @throws IOException if the site cannot be written
   */
  public Optional<Publication.Changes> publish(Path site) throws IOException {
    return publish(site, Destination.Options.USUAL);
  }

  /** Publishes as {@link #publish(Path)} does, in a given way. */
  public Optional<Publication.Changes> publish(Path site, Destination.Options options)
      throws IOException {
    Destination destination = Destination.of(site, List.of(content, templates), options);
    Publication.recover(destination, problems);
    FolderState begun = FolderState.of(content);
    Optional<PlannedSite> planned = plan();
    if (planned.isEmpty()) {
      begun.reportChanges(FolderState.of(content), problems);
      return Optional.empty();
    }
    planned.get().links().relateAll(progress);
    try (Publication publication = Publication.to(destination)) {
      render(planned.get(), publication);
      begun.reportChanges(FolderState.of(content), problems);
      return problems.hasErrors() ? Optional.empty() : finish(publication);
    } catch (Publication.ForeignOutput foreign) {
      report(foreign, site);
      return Optional.empty();
    }
  }

  /**
   * Prepares a site without writing anything: its pages are rendered when they are asked for.
   *
   * @return the site, or empty where the records have errors
   */
  public Optional<PlannedSite> plan() {
    // Nobody holds the Markdown any longer when it is parsed.
    return read().map(this::parse).flatMap(this::planned);
  }

  private Optional<PlannedSite> planned(Parsed parsed) {
    Archive archive = parsed.archive();
    // ICU needs a while for its calendars and alphabets, and nothing of what is linked.
    CompletableFuture<Map<Language, Phrasebook>> reading =
        CompletableFuture.supplyAsync(() -> words(archive.settings()));
    Links links = link(parsed);
    SitePlan plan = plan(archive, links);
    Map<Language, Phrasebook> words = reading.join();
    return problems.hasErrors()
        ? Optional.empty()
        : Optional.of(PlannedSite.of(archive, links, plan, words, templates, cache));
  }

  /**
   * Finds every fault of the records and what else is worth a look, and writes nothing.
   *
   * @return what each language lacks, or empty where the records cannot be read
   */
  public Optional<LanguageCoverage> check() {
    Optional<Content> read = read();
    if (read.isPresent()) {
      Archive archive = read.get().archive();
      Links links = link(parse(read.get()));
      plan(archive, links);
      new TemplateFaults(templates, problems).findAll(words(archive.settings()));
      links.relateAll(progress);
      Advice.on(archive, links, this::position, problems, progress);
    }
    return read.map(content -> new LanguageCoverage(content.archive()));
  }

  /**
   * Explains how an article becomes its pages.
   *
   * @param file the article's folder or a file in it
   * @return lines for a reader, or empty where the records have errors or the file does not belong
   *     to an article
   */
  public Optional<List<String>> explain(Path file) {
    Optional<Content> read = read();
    if (read.isEmpty() || problems.hasErrors()) {
      return Optional.empty();
    }
    Archive archive = read.get().archive();
    Optional<Article> article = articleOf(file, archive);
    if (article.isEmpty()) {
      problems.report(
          Position.start(file.toString().replace('\\', '/')),
          Rule.UNKNOWN_ARTICLE,
          "the file does not belong to an article",
          "name a file below " + content.resolve(RecordKind.ARTICLE.contentFolder()));
      return Optional.empty();
    }
    Links links = link(parse(read.get()));
    SitePlan plan = plan(archive, links);
    return Optional.of(Explanation.of(article.get(), read.get(), links, plan));
  }

  private Optional<Article> articleOf(Path file, Archive archive) {
    Path articles =
        content.resolve(RecordKind.ARTICLE.contentFolder()).toAbsolutePath().normalize();
    Path absolute = file.toAbsolutePath().normalize();
    if (!absolute.startsWith(articles) || absolute.equals(articles)) {
      return Optional.empty();
    }
    String id = absolute.getName(articles.getNameCount()).toString();
    return Optional.ofNullable(archive.articles().get(id));
  }

  private Position position(RecordKey record) {
    return Position.start(content.resolve(record.contentPath()).toString().replace('\\', '/'));
  }

  private Optional<Content> read() {
    return ContentReader.read(content, cache, problems, progress);
  }

  private Parsed parse(Content read) {
    return Linker.parse(read, cache, problems, progress);
  }

  private Links link(Parsed parsed) {
    Links links = Linker.link(parsed, cache, problems, progress);
    Passages.check(parsed.archive(), links, problems);
    UnusedPictures.check(parsed.archive(), links, problems);
    return links;
  }

  private SitePlan plan(Archive archive, Links links) {
    progress.begin(Progress.Stage.PLAN, 0);
    SitePlan plan = SitePlan.of(archive, links);
    AddressCollisions.report(plan, content, problems);
    return plan;
  }

  private record Speech(
      List<Language> languages,
      Map<Language, Numerals> numerals,
      Map<Language, MonthNames> months) {}

  private Map<Language, Phrasebook> words(Settings settings) {
    if (!Files.isDirectory(templates)) {
      problems.report(
          Position.start(templates.toString().replace('\\', '/')),
          Rule.MISSING_FOLDER,
          "there is no such folder",
          "name the templates folder with --templates, or leave it to the program's own");
      return Map.of();
    }
    Speech speech = new Speech(settings.languages(), settings.numerals(), settings.months());
    return cache.get(
        new Cache.FileKey(templates.resolve("i18n").toAbsolutePath(), speech),
        problems,
        own -> WordsReader.read(templates, settings, own));
  }

  /**
   * Renders on all cores, and writes each file when it is made. Every page is tried, so that the
   * faults of all templates are reported. The data files come first: among them is the longest
   * work. Nothing waits in memory to be written.
   */
  private void render(PlannedSite site, Publication publication) throws IOException {
    progress.begin(Progress.Stage.RENDER, site.plan().pages().size());
    site.checkTemplates(problems);
    List<AllCores.Task> tasks = new ArrayList<>();
    for (Supplier<List<OutputFile>> data : site.data()) {
      tasks.add(() -> add(site.make(data, problems), publication));
    }
    site.plan()
        .pages()
        .forEach(
            (address, page) ->
                tasks.add(
                    () -> {
                      add(site.page(address, page, problems), publication);
                      progress.step();
                    }));
    for (Assets.Asset asset : site.assets()) {
      tasks.add(() -> publication.add(asset.file()));
    }
    AllCores.run(tasks);
  }

  private static void add(List<OutputFile> files, Publication publication) throws IOException {
    for (OutputFile file : files) {
      publication.add(file);
    }
  }

  private Optional<Publication.Changes> finish(Publication publication) throws IOException {
    progress.begin(Progress.Stage.PUBLISH, 0);
    return Optional.of(publication.publish());
  }

  private void report(Publication.ForeignOutput foreign, Path site) {
    for (String file : foreign.files()) {
      problems.report(
          Position.start(site.resolve(file).toString().replace('\\', '/')),
          Rule.FOREIGN_OUTPUT,
          "the file is not part of the site, and would be lost",
          "move it away, or name another folder with --out");
    }
  }
}
