package org.sijill.verify;

import java.util.List;
import java.util.Optional;
import org.sijill.diagnostics.Position;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Quote;
import org.sijill.diagnostics.Rule;

/**
 * The addresses that a feed or a sitemap names.
 *
 * @param path of the file below the site's root
 * @param links those that must lead to a file of the site
 */
record FeedFacts(String path, List<PlacedValue> links) {

  /** Reports those that lead elsewhere or nowhere. */
  void check(BaseAddress base, SiteFiles files, Problems problems) {
    for (PlacedValue link : links) {
      if (base.isUnknown() && Reference.isAbsolute(link.value())) {
        continue;
      }
      Optional<String> target = base.resolve(path, link.value()).map(Reference::path);
      if (target.filter(files::has).isEmpty()) {
        problems.report(
            new Position(files.name(path), link.line(), link.column()),
            Rule.BROKEN_LINK,
            Quote.of(link.value()) + " is not the address of a file of the site",
            "name a page that it has");
      }
    }
  }
}
