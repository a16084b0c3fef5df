package org.sijill.verify;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.sijill.diagnostics.Quote;
import org.sijill.diagnostics.Rule;

/** No id twice, and none that a link cannot name (HTML, 3.2.6). */
final class IdCheck implements PageCheck {

  @Override
  public void check(PageFile page) {
    Set<String> seen = new HashSet<>();
    for (Element element : page.elements()) {
      if (!element.hasAttr("id")) {
        continue;
      }
      String id = element.id();
      if (id.isEmpty() || id.chars().anyMatch(c -> c == ' ' || (c >= '\t' && c <= '\r'))) {
        page.report(
            element,
            "id",
            Rule.PAGE_ID,
            "the id " + Quote.of(id) + " is empty or has a space",
            "use a name without spaces");
      } else if (!seen.add(id)) {
        page.report(
            element,
            "id",
            Rule.PAGE_ID,
            "another element has the id " + Quote.of(id) + " too",
            "rename one of them");
      }
    }
  }
}
