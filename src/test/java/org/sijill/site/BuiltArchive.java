package org.sijill.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Progress;
import org.sijill.pipeline.Build;
import org.sijill.pipeline.TemplateSource;

/** This repository's archive, built for a test to look at. */
final class BuiltArchive {

  private final Path site;
  private final SortedMap<String, Document> pages = new TreeMap<>();

  private BuiltArchive(Path site) {
    this.site = site;
  }

  /** Builds the archive into a folder. */
  static BuiltArchive in(Path folder) throws IOException {
    Problems problems = new Problems();
    Path site = folder.resolve("site");
    new Build(Path.of("content"), TemplateSource.packed(), problems, Progress.NONE).publish(site);
    assertThat(problems.sorted()).isEmpty();
    BuiltArchive archive = new BuiltArchive(site);
    try (Stream<Path> files = Files.walk(site)) {
      files.filter(file -> file.toString().endsWith(".html")).forEach(archive::read);
    }
    assertThat(archive.pages).hasSizeGreaterThan(20);
    return archive;
  }

  /** Returns the folder of the site. */
  Path site() {
    return site;
  }

  /** Returns every page by its path below the site's root. */
  SortedMap<String, Document> pages() {
    return pages;
  }

  private void read(Path file) {
    String path = site.relativize(file).toString().replace('\\', '/');
    try {
      pages.put(path, Jsoup.parse(file, "UTF-8"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
