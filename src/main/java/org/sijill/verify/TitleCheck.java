package org.sijill.verify;

import java.util.HashMap;
import java.util.Map;
import org.sijill.diagnostics.Quote;
import org.sijill.diagnostics.Rule;

/**
 * Every page has a title, and in one language no two have the same. A name that is not translated
 * may be the title of a page in each language, and a page that only leads on has the title of the
 * other.
 */
final class TitleCheck {

  private TitleCheck() {}

  static void check(SitePages site) {
    Map<String, String> pathByTitle = new HashMap<>();
    for (PageFacts page : site.pages().values()) {
      String title = page.title().value();
      if (title.isBlank()) {
        site.report(page, page.title(), Rule.PAGE_TITLE, "the page has no title", "add a <title>");
      } else if (!page.isRedirect()) {
        String other = pathByTitle.putIfAbsent(page.language() + "\n" + title, page.path());
        if (other != null) {
          site.report(
              page,
              page.title(),
              Rule.PAGE_TITLE,
              Quote.of(other) + " has the title " + Quote.of(title) + " too",
              "name in one of them what tells them apart");
        }
      }
    }
  }
}
