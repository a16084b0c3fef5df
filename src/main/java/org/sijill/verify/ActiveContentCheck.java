package org.sijill.verify;

import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.sijill.diagnostics.Quote;
import org.sijill.diagnostics.Rule;

/** No script, style or frame inside a page, and nothing that changes where its links lead. */
final class ActiveContentCheck implements PageCheck {

  private static final Set<String> FRAMES =
      Set.of("iframe", "frame", "object", "embed", "applet", "base");

  /** Data blocks, which no browser runs (HTML, 4.12.1). */
  private static final Set<String> DATA = Set.of("application/ld+json", "application/json");

  @Override
  public void check(PageFile page) {
    for (Element element : page.elements()) {
      checkElement(element, page);
      for (Attribute attribute : element.attributes()) {
        String name = attribute.getKey();
        if (name.startsWith("on") || name.equals("style") || name.equals("srcdoc")) {
          page.report(
              element,
              name,
              Rule.INLINE_CODE,
              "the attribute " + Quote.of(name) + " holds code, which the policy forbids",
              "move it into a file of assets/");
        }
      }
    }
  }

  private static void checkElement(Element element, PageFile page) {
    if (FRAMES.contains(element.normalName())) {
      page.report(
          element,
          Rule.INLINE_CODE,
          "the page holds an element <" + element.normalName() + ">",
          "use a link in its place");
    } else if (element.nameIs("script")
        && !element.hasAttr("src")
        && !DATA.contains(element.attr("type"))) {
      page.report(
          element,
          Rule.INLINE_CODE,
          "the script stands in the page",
          "move it into a file of assets/");
    } else if (element.nameIs("style")) {
      page.report(
          element,
          Rule.INLINE_CODE,
          "the style sheet stands in the page",
          "move it into a file of assets/");
    }
  }
}
