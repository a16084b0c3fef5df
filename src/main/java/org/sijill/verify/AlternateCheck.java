package org.sijill.verify;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.sijill.diagnostics.Quote;
import org.sijill.diagnostics.Rule;

/** The page that is said to be the same in another language is in it, and says so in return. */
final class AlternateCheck {

  /** For readers of all other languages (HTML, 4.6.7.1, and what search engines say). */
  private static final String DEFAULT = "x-default";

  private AlternateCheck() {}

  static void check(SitePages site, BaseAddress base) {
    for (PageFacts page : site.pages().values()) {
      Set<String> languages = new HashSet<>();
      for (PageFacts.Alternate alternate : page.alternates()) {
        if (!languages.add(alternate.language())) {
          report(
              page,
              alternate,
              "two addresses are named for " + Quote.of(alternate.language()),
              "keep one of them",
              site);
        } else if (!isUnknown(alternate, base)) {
          check(page, alternate, site, base);
        }
      }
    }
  }

  private static boolean isUnknown(PageFacts.Alternate alternate, BaseAddress base) {
    return base.isUnknown() && Reference.isAbsolute(alternate.address().value());
  }

  private static void check(
      PageFacts page, PageFacts.Alternate alternate, SitePages site, BaseAddress base) {
    Optional<String> path = target(page, alternate, base).filter(site.files()::has);
    PageFacts target = path.map(site.pages()::get).orElse(null);
    if (path.isEmpty()) {
      report(
          page,
          alternate,
          Quote.of(alternate.address().value()) + " is not the address of a page of the site",
          "name a page that it has",
          site);
    } else if (target == null || alternate.language().equals(DEFAULT)) {
      return;
    } else if (!target.language().equals(alternate.language())) {
      report(
          page,
          alternate,
          Quote.of(path.get()) + " is in " + Quote.of(target.language()),
          "name a page that is in " + Quote.of(alternate.language()),
          site);
    } else if (target.alternates().stream()
        .noneMatch(own -> target(target, own, base).equals(Optional.of(page.path())))) {
      report(
          page,
          alternate,
          Quote.of(path.get()) + " does not name this page in return",
          "let both name each other",
          site);
    }
  }

  private static Optional<String> target(
      PageFacts page, PageFacts.Alternate alternate, BaseAddress base) {
    return base.resolve(page.path(), alternate.address().value()).map(Reference::path);
  }

  private static void report(
      PageFacts page, PageFacts.Alternate at, String cause, String remedy, SitePages site) {
    site.report(page, at.address(), Rule.ALTERNATE, cause, remedy);
  }
}
