package org.sijill.verify;

import java.util.Optional;
import org.sijill.diagnostics.Quote;
import org.sijill.diagnostics.Rule;

/** The address that a page states to be its own is that of a page which says so too. */
final class CanonicalCheck {

  private static final String REMEDY = "name the page's own address";

  private CanonicalCheck() {}

  static void check(SitePages site, BaseAddress base) {
    for (PageFacts page : site.pages().values()) {
      page.canonicals().stream()
          .skip(1)
          .forEach(
              more ->
                  site.report(
                      page,
                      more,
                      Rule.CANONICAL,
                      "the page states a second canonical address",
                      "keep one of them"));
      page.canonicals().stream()
          .limit(1)
          .filter(c -> !(Reference.isAbsolute(c.value()) && base.isUnknown()))
          .forEach(canonical -> check(page, canonical, site, base));
    }
  }

  private static void check(
      PageFacts page, PlacedValue canonical, SitePages site, BaseAddress base) {
    Optional<String> path =
        base.resolve(page.path(), canonical.value()).map(Reference::path).filter(site.files()::has);
    if (path.isEmpty()) {
      site.report(
          page,
          canonical,
          Rule.CANONICAL,
          Quote.of(canonical.value()) + " is not the address of a page of the site",
          REMEDY);
    } else if (!path.get().equals(page.path()) && !isItsOwn(path.get(), site, base)) {
      site.report(
          page,
          canonical,
          Rule.CANONICAL,
          Quote.of(path.get()) + " states another canonical address itself",
          REMEDY);
    }
  }

  private static boolean isItsOwn(String path, SitePages site, BaseAddress base) {
    PageFacts target = site.pages().get(path);
    return target == null
        || target.canonicals().isEmpty()
        || base.resolve(path, target.canonicals().get(0).value())
            .map(own -> own.path().equals(path))
            .orElse(true);
  }
}
