package org.sijill.verify;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.sijill.diagnostics.Quote;
import org.sijill.diagnostics.Rule;
import org.sijill.language.Languages;

/**
 * The page states its language and direction, and so does each element whose language runs the
 * other way than the text around it.
 */
final class LanguageCheck implements PageCheck {

  private static final Set<String> DIRECTIONS = Set.of("ltr", "rtl", "auto");

  @Override
  public void check(PageFile page) {
    page.elements().stream().filter(e -> e.nameIs("html")).forEach(e -> checkPage(e, page));
    for (Element element : page.elements()) {
      if (element.hasAttr("dir")
          && !DIRECTIONS.contains(element.attr("dir").toLowerCase(Locale.ROOT))) {
        page.report(
            element,
            "dir",
            Rule.PAGE_LANGUAGE,
            Quote.of(element.attr("dir")) + " is not a direction",
            "use ltr, rtl or auto");
      } else if (!element.attr("lang").isEmpty()) {
        checkDirection(element, page);
      }
    }
  }

  private static void checkPage(Element html, PageFile page) {
    if (html.attr("lang").isEmpty()) {
      page.report(
          html, Rule.PAGE_LANGUAGE, "the page states no language", "add lang=\"…\" to <html>");
    }
    if (html.attr("dir").isEmpty()) {
      page.report(
          html, Rule.PAGE_LANGUAGE, "the page states no direction", "add dir=\"…\" to <html>");
    }
  }

  private static void checkDirection(Element element, PageFile page) {
    String tag = element.attr("lang");
    Optional<String> direction = Languages.of(tag).map(known -> known.direction().html());
    if (direction.isEmpty()) {
      page.report(
          element,
          "lang",
          Rule.PAGE_LANGUAGE,
          Quote.of(tag) + " is not the tag of a language",
          "use a BCP 47 tag as its registry writes it, such as 'ar' or 'zh-Hant'");
    } else {
      String found = directionOf(element);
      if (!found.equals("auto") && !found.equals(direction.get())) {
        page.report(
            element,
            "lang",
            Rule.PAGE_LANGUAGE,
            Quote.of(tag) + " runs " + direction.get() + ", but the text is set " + found,
            "add dir=\"" + direction.get() + "\"");
      }
    }
  }

  /**
   * Returns the direction that an element has or inherits (HTML, 3.2.6.4), or auto where that does
   * not matter: in SVG, which has no such attribute, and on a page that states none, which is
   * reported once.
   */
  private static String directionOf(Element element) {
    String found = "";
    for (Element own = element; own != null; own = own.parent()) {
      if (own.nameIs("svg")) {
        return "auto";
      } else if (found.isEmpty()) {
        found = own.nameIs("bdi") && !own.hasAttr("dir") ? "auto" : own.attr("dir");
      }
    }
    return found.isEmpty() ? "auto" : found.toLowerCase(Locale.ROOT);
  }
}
