package org.sijill.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sijill.diagnostics.Position;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Progress;
import org.sijill.diagnostics.Rule;

/**
 * Examines a finished site, whatever templates it was made with.
 *
 * <p>Files are read on all cores, and of each no more is kept than {@link PageFacts} or {@link
 * FeedFacts}: memory grows with the number of pages, not with their size.
 */
public final class Verification {

  private Verification() {}

  /**
   * Reports every fault of a site.
   *
   * @throws IOException if its folder or its manifest cannot be read
   */
  public static void of(Path site, Problems problems, Progress progress) throws IOException {
    if (!Files.isDirectory(site)) {
      problems.report(
          Position.start(SiteFiles.shown(site)),
          Rule.MISSING_FOLDER,
          "there is no such folder",
          "name the folder of a finished site");
      return;
    }
    Set<String> lost = checksums(site, problems, progress);
    SiteFiles files = SiteFiles.in(site, lost, problems);
    progress.begin(Progress.Stage.EXAMINE, files.all().size());
    List<PageFacts> pages =
        files.all().parallelStream()
            .filter(SiteFiles::isPage)
            .flatMap(p -> progress.step(PageExamination.of(p, files, problems)).stream())
            .toList();
    List<FeedFacts> feeds =
        files.all().parallelStream()
            .filter(path -> !SiteFiles.isPage(path))
            .flatMap(path -> progress.step(other(path, files, problems)).stream())
            .toList();
    compare(SitePages.of(pages, files, problems), feeds);
  }

  /** Returns the files that the manifest lists and the site lacks. */
  private static Set<String> checksums(Path site, Problems problems, Progress progress)
      throws IOException {
    try {
      return Checksums.check(site, problems, progress);
    } catch (NoSuchFileException e) {
      problems.report(
          Position.start(SiteFiles.shown(Path.of(e.getFile()))),
          Rule.FIXITY,
          "the site has no manifest",
          "build the site anew");
      return Set.of();
    }
  }

  private static Optional<FeedFacts> other(String path, SiteFiles files, Problems problems) {
    if (path.endsWith(".css")) {
      StyleSheetCheck.check(path, files, problems);
    } else if (path.endsWith(".xml") || path.endsWith(".svg")) {
      return XmlCheck.check(path, files, problems);
    }
    return Optional.empty();
  }

  private static void compare(SitePages site, List<FeedFacts> feeds) {
    site.requireFirstPage();
    AnchorCheck.check(site);
    TitleCheck.check(site);
    RedirectCheck.check(site);
    BaseAddress base = BaseAddress.of(site, feeds);
    CanonicalCheck.check(site, base);
    AlternateCheck.check(site, base);
    feeds.forEach(feed -> feed.check(base, site.files(), site.problems()));
    ReachCheck.check(site);
  }
}
