package org.sijill.verify;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.sijill.diagnostics.Problems;

/** Reads a page, and checks what can be seen on it alone. */
final class PageExamination {

  private PageExamination() {}

  /** Returns what the site as a whole needs of a page, or empty if it cannot be read. */
  static Optional<PageFacts> of(String path, SiteFiles files, Problems problems) {
    return SiteText.read(path, files, problems)
        .map(text -> PageFile.of(path, files.name(path), parsed(text), problems))
        .map(page -> examined(page, files));
  }

  private static Document parsed(String text) {
    return Parser.htmlParser().setTrackPosition(true).parseInput(text, "");
  }

  private static PageFacts examined(PageFile page, SiteFiles files) {
    PageCheck.ALL.forEach(check -> check.check(page));
    return new ReferenceCheck(page, files).facts();
  }
}
