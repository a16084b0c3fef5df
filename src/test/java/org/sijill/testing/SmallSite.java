package org.sijill.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.sijill.cache.Cache;
import org.sijill.cache.PreviewCache;
import org.sijill.diagnostics.Problem;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Progress;
import org.sijill.pipeline.Build;
import org.sijill.pipeline.TemplateSource;
import org.sijill.publish.Destination;

/**
 * A small archive written inline, and the site that it becomes. {@link #in} begins with a valid
 * archive in Arabic and English; {@link #with} writes one file of it anew.
 */
public final class SmallSite {

  /** What a test writes need not outlive a loss of power. */
  private static final Destination.Options WITHOUT_SYNC = new Destination.Options(false, false);

  /** Compiled once for all tests: they are the same for each. */
  private static final Cache TEMPLATES = templates(new PreviewCache());

  private final Path folder;
  private Problems problems = new Problems();

  private SmallSite(Path folder) {
    this.folder = folder;
  }

  private static Cache templates(Cache kept) {
    return new Cache() {
      @Override
      public <V> V get(Object key, Problems problems, Function<Problems, V> work) {
        boolean isPacked = key instanceof FileKey file && file.path().startsWith(packed());
        return (isPacked ? kept : Cache.NONE).get(key, problems, work);
      }
    };
  }

  private static Path packed() {
    try {
      return TemplateSource.packed();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a valid archive with one source, one thread, one article in two languages, one page. */
  public static SmallSite in(Path folder) {
    return new SmallSite(folder)
        .with(
            "archive.yaml",
            """
            title: {ar: أرشيف, en: Archive}
            description: {ar: أرشيف صغير., en: A small archive.}
            languages: [ar, en]
            edition: {number: "1", date: 2024-01-02}
            rights: {licence: https://creativecommons.org/licenses/by/4.0/, holder: {ar: نحن, en: We}}
            """)
        .with("sources/paper.yaml", "name: {ar: صحيفة, en: Paper}\n")
        .with("threads/story.yaml", "title: {ar: قصة, en: Story}\n")
        .with(
            "articles/first/article.yaml",
            """
            source: paper
            published: 2023-09-14
            originalLanguage: ar
            rights: digest
            thread: story
            """)
        .with("articles/first/ar.md", text("عنوان", "ملخص", "متن"))
        .with("articles/first/en.md", text("Headline", "Summary", "Text"))
        .with("pages/about/ar.md", "---\ntitle: عن الأرشيف\n---\nمتن\n")
        .with("pages/about/en.md", "---\ntitle: About\n---\nText\n");
  }

  /** Returns an article's text with its front matter. */
  public static String text(String title, String summary, String body) {
    return "---\ntitle: \"" + title + "\"\nsummary: \"" + summary + "\"\n---\n\n" + body + "\n";
  }

  /** Writes a file of the archive, by its path below {@code content/}. */
  public SmallSite with(String path, String text) {
    return with(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a file of the archive as bytes. */
  public SmallSite with(String path, byte[] bytes) {
    try {
      Path file = content().resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes another article in Arabic and English: its record, and the bodies of its texts. */
  public SmallSite withArticle(String id, String record, String arabic, String english) {
    return with("articles/" + id + "/article.yaml", record)
        .with("articles/" + id + "/ar.md", text("عنوان " + id, "ملخص", arabic))
        .with("articles/" + id + "/en.md", text("Headline " + id, "Summary", english));
  }

  /** Removes a file of the archive, or a folder with all that it holds. */
  public SmallSite without(String path) {
    try (Stream<Path> all = Files.walk(content().resolve(path))) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Builds the site with the templates of the program. */
  public SmallSite build() {
    return build(packed());
  }

  /** Builds the site with other templates. */
  public SmallSite build(Path templates) {
    problems = new Problems();
    try {
      new Build(content(), templates, TEMPLATES, problems, Progress.NONE)
          .publish(site(), WITHOUT_SYNC);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns what the build reported, a line a problem, files named from {@code content/} on. */
  public List<String> problems() {
    String prefix = folder.toString().replace('\\', '/') + "/";
    return problems.sorted().stream()
        .map(Problem::toString)
        .map(line -> line.replace(prefix, ""))
        .toList();
  }

  /** Returns a page of the built site. */
  public Document page(String path) {
    Document page = Jsoup.parse(read(path));
    page.outputSettings().prettyPrint(false);
    return page;
  }

  /** Returns a file of the built site as text. */
  public String read(String path) {
    try {
      return Files.readString(site().resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns whether the built site has a file. */
  public boolean has(String path) {
    return Files.exists(site().resolve(path));
  }

  /** Returns the archive's folder. */
  public Path content() {
    return folder.resolve("content");
  }

  /** Returns the site's folder. */
  public Path site() {
    return folder.resolve("site");
  }
}
