package org.sijill.verify;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.sijill.diagnostics.Quote;
import org.sijill.diagnostics.Rule;

/** The page that is said to be the same in another language is in it, and says so in return. */
final class AlternateCheck {

  /** For readers of all other languages, as search engines ask for it. */
  private static final String DEFAULT = "x-default";

  private final SitePages site;
  private final BaseAddress base;

  private AlternateCheck(SitePages site, BaseAddress base) {
    this.site = site;
    this.base = base;
  }

  static void check(SitePages site, BaseAddress base) {
    AlternateCheck check = new AlternateCheck(site, base);
    site.pages().values().forEach(check::check);
  }

  private void check(PageFacts page) {
    Set<String> languages = new HashSet<>();
    for (PageFacts.Alternate alternate : page.alternates()) {
      String language = alternate.language();
      Optional<String> fault = fault(page, alternate);
      if (!languages.add(language)) {
        report(page, alternate, "two addresses are named for " + Quote.of(language));
      } else if (fault.isPresent()) {
        report(page, alternate, fault.get());
      } else if (!language.equals(DEFAULT)) {
        checkReturn(page, alternate);
      }
    }
  }

  /** Returns what is wrong with where an alternate leads. */
  private Optional<String> fault(PageFacts page, PageFacts.Alternate alternate) {
    String address = alternate.address().value();
    if (base.isUnknown() && Reference.isAbsolute(address)) {
      return Optional.empty();
    }
    Optional<String> path = target(page, alternate).filter(site.files()::has);
    if (path.isEmpty()) {
      return Optional.of(Quote.of(address) + " is not the address of a page of the site");
    }
    String language = path.map(site.pages()::get).map(PageFacts::language).orElse("");
    return language.isEmpty()
            || language.equals(alternate.language())
            || alternate.language().equals(DEFAULT)
        ? Optional.empty()
        : Optional.of(Quote.of(path.get()) + " is in " + Quote.of(language));
  }

  /** A page that names a wrong address has been reported for that. */
  private void checkReturn(PageFacts page, PageFacts.Alternate alternate) {
    PageFacts other = target(page, alternate).map(site.pages()::get).orElse(null);
    if (other != null
        && other.alternates().stream()
            .noneMatch(
                own ->
                    fault(other, own).isPresent()
                        || target(other, own).equals(Optional.of(page.path())))) {
      report(page, alternate, Quote.of(other.path()) + " does not name this page in return");
    }
  }

  private Optional<String> target(PageFacts page, PageFacts.Alternate alternate) {
    return base.resolve(page.path(), alternate.address().value()).map(Reference::path);
  }

  private void report(PageFacts page, PageFacts.Alternate at, String cause) {
    site.report(
        page,
        at.address(),
        Rule.ALTERNATE,
        cause,
        "let the pages of all languages name each other, once each");
  }
}
