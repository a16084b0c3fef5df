package org.sijill.verify;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.sijill.diagnostics.Rule;

/** One {@code <main>}, one {@code <h1>} before all other headings, no level left out. */
final class StructureCheck implements PageCheck {

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  @Override
  public void check(PageFile page) {
    one("main", page, page.elements().stream().filter(e -> e.nameIs("main")).toList());
    List<Element> headings =
        page.elements().stream().filter(e -> HEADINGS.contains(e.normalName())).toList();
    one("h1", page, headings.stream().filter(e -> e.nameIs("h1")).toList());
    int before = 0;
    for (Element heading : headings) {
      int level = heading.normalName().charAt(1) - '0';
      checkOrder(before, level, heading, page);
      if (!isWithinHeading(heading)
          && !heading.hasText()
          && heading.selectFirst("img[alt]:not([alt=''])") == null) {
        page.report(heading, Rule.PAGE_HEADING, "the heading is empty", "give it words");
      }
      before = level;
    }
  }

  /** Texts are looked for once, however deep headings are nested. */
  private static boolean isWithinHeading(Element heading) {
    return heading.parents().stream().anyMatch(e -> HEADINGS.contains(e.normalName()));
  }

  private static void one(String name, PageFile page, List<Element> found) {
    if (found.isEmpty()) {
      page.report(
          Rule.PAGE_STRUCTURE,
          "the page has no <" + name + ">",
          name.equals("h1") ? "mark its title as one" : "put its own content into one");
    }
    found.stream()
        .skip(1)
        .forEach(
            more ->
                page.report(
                    more,
                    Rule.PAGE_STRUCTURE,
                    "the page has a second <" + name + ">",
                    "keep one of them"));
  }

  /** The first heading of a page without h1 is not blamed for that as well. */
  private static void checkOrder(int before, int level, Element heading, PageFile page) {
    if (before == 0 && level > 1 && page.html().selectFirst("h1") != null) {
      page.report(
          heading,
          Rule.PAGE_HEADING,
          "an <h" + level + "> stands before the <h1>",
          "begin with the title of the page");
    } else if (before > 0 && level > before + 1) {
      page.report(
          heading,
          Rule.PAGE_HEADING,
          "an <h" + level + "> follows an <h" + before + ">",
          "leave out no level: use <h" + (before + 1) + ">");
    }
  }
}
