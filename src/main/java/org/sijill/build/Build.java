package org.sijill.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sijill.content.ContentReader;
import org.sijill.content.WordsReader;
import org.sijill.diagnostics.Position;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Rule;
import org.sijill.link.Linker;
import org.sijill.link.Links;
import org.sijill.model.Archive;
import org.sijill.model.Language;
import org.sijill.model.OutputFile;
import org.sijill.output.Publication;
import org.sijill.page.SitePlan;
import org.sijill.render.Renderer;
import org.sijill.render.TemplateFault;
import org.sijill.text.Phrasebook;

/** Builds a site: {@code content/ → Archive → Links → SitePlan → OutputFile → site/}. */
public final class Build {

  private final Path content;
  private final Path templates;
  private final Problems problems;
  private final Progress progress;

  /**
   * Prepares a build.
   *
   * @param content the folder of records
   * @param templates the folder of templates, which may lie in a jar
   * @param problems where faults are reported
   * @param progress is told how far the build has come
   */
  public Build(Path content, Path templates, Problems problems, Progress progress) {
    this.content = content;
    this.templates = templates;
    this.problems = problems;
    this.progress = progress;
  }

  /**
   * Publishes the site of the records.
   *
   * @return what changed, or empty where the records have errors: nothing was written then
   * @throws IOException if the site cannot be written
   */
  public Optional<Publication.Changes> publish(Path site) throws IOException {
    Optional<Archive> archive = read();
    if (archive.isEmpty()) {
      return Optional.empty();
    }
    Links links = link(archive.get());
    SitePlan plan = plan(archive.get(), links);
    Map<Language, Phrasebook> words =
        WordsReader.read(templates, archive.get().settings(), problems);
    if (problems.hasErrors()) {
      return Optional.empty();
    }
    Renderer renderer = new Renderer(archive.get(), links, plan, templates, words);
    return publish(archive.get(), plan, renderer, site);
  }

  /** Finds every fault of the records, and writes nothing. */
  public void check() {
    read()
        .ifPresent(
            archive -> {
              plan(archive, link(archive));
              WordsReader.read(templates, archive.settings(), problems);
            });
  }

  private Optional<Archive> read() {
    progress.begin(Progress.Stage.READ, 0);
    return ContentReader.read(content, problems);
  }

  private Links link(Archive archive) {
    progress.begin(Progress.Stage.LINK, 0);
    return Linker.link(archive, problems);
  }

  private SitePlan plan(Archive archive, Links links) {
    progress.begin(Progress.Stage.PLAN, 0);
    SitePlan plan = SitePlan.of(archive, links);
    for (SitePlan.Collision collision : plan.collisions()) {
      problems.report(
          Position.start(content.toString().replace('\\', '/')),
          Rule.ADDRESS_COLLISION,
          "two pages want the address " + collision.address().path(),
          "rename one of the records, or remove the alias");
    }
    return plan;
  }

  private Optional<Publication.Changes> publish(
      Archive archive, SitePlan plan, Renderer renderer, Path site) throws IOException {
    try (Publication publication = Publication.to(site)) {
      progress.begin(Progress.Stage.RENDER, plan.pages().size());
      try (Stream<OutputFile> pages =
          plan.pages().entrySet().parallelStream()
              .map(entry -> renderer.render(entry.getKey(), entry.getValue()))) {
        pages.forEach(page -> add(page, publication));
      }
      progress.begin(Progress.Stage.PUBLISH, 0);
      for (OutputFile asset : Assets.of(templates, archive)) {
        add(asset, publication);
      }
      return Optional.of(publication.publish());
    } catch (TemplateFault fault) {
      report(fault);
      return Optional.empty();
    } catch (Publication.ForeignOutput foreign) {
      report(foreign, site);
      return Optional.empty();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void add(OutputFile file, Publication publication) {
    try {
      publication.add(file);
      progress.step();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void report(TemplateFault fault) {
    String file = templates.resolve(fault.template()).toString().replace('\\', '/');
    problems.report(
        new Position(file, fault.line(), fault.column()),
        Rule.BAD_TEMPLATE,
        String.valueOf(fault.getMessage()),
        "");
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
