package org.sijill.verify;

import org.sijill.diagnostics.Quote;
import org.sijill.diagnostics.Rule;

/** A link to a place on another page finds it. */
final class AnchorCheck {

  private AnchorCheck() {}

  static void check(SitePages site) {
    for (PageFacts page : site.pages().values()) {
      for (PageFacts.Anchor anchor : page.anchors()) {
        PageFacts target = site.pages().get(anchor.path());
        String id = anchor.fragment().value();
        if (target != null && !target.hasId(id)) {
          site.report(
              page,
              anchor.fragment(),
              Rule.BROKEN_ANCHOR,
              Quote.of(anchor.path()) + " has no element with the id " + Quote.of(id),
              "lead to an id that it has");
        }
      }
    }
  }
}
