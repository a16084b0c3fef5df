package org.sijill.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.sijill.content.ContentReader;
import org.sijill.content.WordsReader;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Progress;
import org.sijill.language.Phrasebook;
import org.sijill.link.Linker;
import org.sijill.link.Links;
import org.sijill.markup.Markdown;
import org.sijill.model.Archive;
import org.sijill.model.Content;
import org.sijill.model.Language;
import org.sijill.model.MarkdownSource;
import org.sijill.model.OutputFile;
import org.sijill.page.SitePlan;
import org.sijill.pipeline.Build;
import org.sijill.pipeline.PlannedSite;
import org.sijill.search.Search;

/** What a build spends its time on, in microseconds an article of an archive of a thousand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
public class HotParts {

  private static final int ARTICLES = 1_000;

  private Path content;
  private Content records;
  private Archive archive;
  private Links links;
  private SitePlan plan;
  private Map<Language, Phrasebook> words;
  private PlannedSite site;
  private List<MarkdownSource> texts;
  private List<byte[]> pages;
  private Path copy;

  /** Makes the archive, and renders its articles once. */
  @Setup
  public void prepare() throws IOException {
    Path folder = Files.createTempDirectory("sijill-bench");
    content = folder.resolve("content");
    copy = folder.resolve("page.html");
    SyntheticArchive.write(content, ARTICLES);
    records = ContentReader.read(content, new Problems(), Progress.NONE).orElseThrow();
    archive = records.archive();
    links = link();
    plan = SitePlan.of(archive, links);
    words = WordsReader.read(Path.of("templates"), archive.settings(), new Problems());
    site =
        new Build(content, Path.of("templates"), new Problems(), Progress.NONE)
            .plan()
            .orElseThrow();
    texts =
        records.texts().values().stream()
            .flatMap(texts -> texts.values().stream())
            .limit(ARTICLES)
            .toList();
    pages = archive.articles().keySet().stream().map(this::page).toList();
  }

  /** Reads the records of an article from their files. */
  @Benchmark
  @OperationsPerInvocation(ARTICLES)
  public Optional<Content> read() {
    return ContentReader.read(content, new Problems(), Progress.NONE);
  }

  /** Parses one text. */
  @Benchmark
  @OperationsPerInvocation(ARTICLES)
  public void markdown(Blackhole consumer) {
    texts.forEach(text -> consumer.consume(Markdown.parse(text, new Problems())));
  }

  /** Parses an article's two texts, finds the names in them, and relates the article to others. */
  @Benchmark
  @OperationsPerInvocation(ARTICLES)
  public Links link() {
    Problems problems = new Problems();
    return Linker.link(Linker.parse(records, problems, Progress.NONE), problems, Progress.NONE);
  }

  /** Plans an article's pages, and those that list it. */
  @Benchmark
  @OperationsPerInvocation(ARTICLES)
  public SitePlan plan() {
    return SitePlan.of(archive, links);
  }

  /** Makes an article's part of the search index. */
  @Benchmark
  @OperationsPerInvocation(ARTICLES)
  public List<OutputFile> index() {
    return Search.index(archive, links, plan, words);
  }

  /** Renders one article's page. */
  @Benchmark
  @OperationsPerInvocation(ARTICLES)
  public void render(Blackhole consumer) {
    archive.articles().keySet().forEach(id -> consumer.consume(page(id)));
  }

  /** Writes the bytes of one article's page: what rendering is held against. */
  @Benchmark
  @OperationsPerInvocation(ARTICLES)
  public void write() throws IOException {
    for (byte[] page : pages) {
      Files.write(copy, page);
    }
  }

  private byte[] page(String article) {
    try {
      return site.file("ar/articles/" + article + ".html", new Problems())
          .map(OutputFile::bytes)
          .orElseThrow();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
