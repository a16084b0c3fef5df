package org.sijill.verify;

import org.jsoup.nodes.Element;
import org.sijill.diagnostics.Quote;
import org.sijill.diagnostics.Rule;

/** Every picture has a text in its place, or says by an empty one that it is decoration. */
final class AltTextCheck implements PageCheck {

  @Override
  public void check(PageFile page) {
    for (Element element : page.elements()) {
      boolean isPicture =
          element.nameIs("img")
              || (element.nameIs("area") && element.hasAttr("href"))
              || (element.nameIs("input") && element.attr("type").equalsIgnoreCase("image"));
      if (isPicture && !element.hasAttr("alt")) {
        page.report(
            element,
            Rule.MISSING_ALT,
            "the picture " + Quote.of(element.attr("src")) + " has no alt text",
            "describe it in alt=\"…\", or write alt=\"\" if it is decoration");
      }
    }
  }
}
