package org.sijill.verify;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sijill.diagnostics.Position;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Rule;

/**
 * All pages of a site, for what can only be seen by comparing them.
 *
 * @param pages by path, in this order; one that cannot be read is left out
 * @param files all files
 * @param problems where faults are reported
 */
record SitePages(Map<String, PageFacts> pages, SiteFiles files, Problems problems) {

  static final String FIRST = "index.html";

  static SitePages of(List<PageFacts> pages, SiteFiles files, Problems problems) {
    Map<String, PageFacts> byPath = new LinkedHashMap<>();
    pages.forEach(page -> byPath.put(page.path(), page));
    return new SitePages(byPath, files, problems);
  }

  /** Reports a site without a page to begin with. */
  void requireFirstPage() {
    if (!files.has(FIRST)) {
      problems.report(
          Position.start(files.name(FIRST)),
          Rule.MISSING_FILE,
          "the site has no first page",
          "name the folder of a finished site, or build it anew");
    }
  }

  void report(PageFacts page, PlacedValue at, Rule rule, String cause, String remedy) {
    problems.report(
        new Position(files.name(page.path()), at.line(), at.column()), rule, cause, remedy);
  }
}
