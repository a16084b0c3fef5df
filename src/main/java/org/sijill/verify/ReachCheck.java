package org.sijill.verify;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sijill.diagnostics.Rule;

/** A reader who begins at the first page can come to every other one by links. */
final class ReachCheck {

  private ReachCheck() {}

  /** Where there are errors, one of them may be the reason: a broken link, a file that is lost. */
  static void check(SitePages site) {
    if (site.problems().hasErrors()) {
      return;
    }
    Deque<String> next = new ArrayDeque<>(List.of(SitePages.FIRST));
    Set<String> reached = new HashSet<>(next);
    while (!next.isEmpty()) {
      PageFacts page = site.pages().get(next.remove());
      if (page != null) {
        page.links().stream().filter(reached::add).forEach(next::add);
      }
    }
    for (PageFacts page : site.pages().values()) {
      if (!reached.contains(page.path())
          && !page.isRedirect()
          && !page.path().equals(ReferenceCheck.NOT_FOUND)) {
        site.report(
            page,
            page.title(),
            Rule.UNREACHED_PAGE,
            "no links lead from the first page to this one",
            "link to it from a page that readers find");
      }
    }
  }
}
