package org.sijill.verify;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.sijill.diagnostics.Quote;
import org.sijill.diagnostics.Rule;

/** Nothing of a template is left that should have been replaced. */
final class TemplateRestCheck implements PageCheck {

  private static final String REMEDY = "look at this place in the template: it was not processed";

  @Override
  public void check(PageFile page) {
    for (Element element : page.elements()) {
      if (isOfTemplates(element.tagName())) {
        page.report(element, Rule.TEMPLATE_REST, Quote.of(element.tagName()) + " is left", REMEDY);
      }
      for (Attribute attribute : element.attributes()) {
        if (isOfTemplates(attribute.getKey())) {
          page.report(
              element,
              attribute.getKey(),
              Rule.TEMPLATE_REST,
              Quote.of(attribute.getKey()) + " is left",
              REMEDY);
        }
      }
    }
  }

  private static boolean isOfTemplates(String name) {
    return name.startsWith("th:")
        || name.startsWith("data-th-")
        || name.equals("xmlns:th")
        || name.startsWith("sijill:")
        || name.equals("xmlns:sijill");
  }
}
