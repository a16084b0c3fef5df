package org.sijill.verify;

import org.sijill.diagnostics.Quote;
import org.sijill.diagnostics.Rule;

/** A page that leads on leads to one that stays. */
final class RedirectCheck {

  private RedirectCheck() {}

  static void check(SitePages site) {
    for (PageFacts page : site.pages().values()) {
      for (PlacedValue refresh : page.refreshes()) {
        PageFacts target = site.pages().get(refresh.value());
        if (target != null && target.isRedirect()) {
          site.report(
              page,
              refresh,
              Rule.REDIRECT,
              Quote.of(target.path()) + " only leads on, too",
              "lead to the page that stays");
        }
      }
    }
  }
}
