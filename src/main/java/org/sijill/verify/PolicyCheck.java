package org.sijill.verify;

import java.util.List;
import org.jsoup.nodes.Element;
import org.sijill.diagnostics.Rule;

/** Each page forbids itself all that is not the site's own, before it asks for anything. */
final class PolicyCheck implements PageCheck {

  static final String NAME = "Content-Security-Policy";

  private static final String REMEDY =
      "allow 'none', 'self' and hashes only, as the program's own templates do";

  /** Returns the elements that state a page's policy: browsers ignore one outside the head. */
  static List<Element> policies(PageFile page) {
    return page.html().head().children().stream()
        .filter(e -> e.nameIs("meta") && e.attr("http-equiv").equalsIgnoreCase(NAME))
        .toList();
  }

  @Override
  public void check(PageFile page) {
    List<Element> policies = policies(page);
    if (policies.isEmpty()) {
      page.report(
          Rule.PAGE_POLICY,
          "the page's head has no " + NAME,
          "add the <meta> of the program's own templates");
      return;
    }
    for (Element policy : policies) {
      for (String fault : Policy.of(policy.attr("content")).faults()) {
        page.report(policy, "content", Rule.PAGE_POLICY, fault, REMEDY);
      }
    }
    for (Element before : policies.get(0).previousElementSiblings()) {
      if (before.nameIs("script") || before.nameIs("style") || ReferenceCheck.isLoaded(before)) {
        page.report(
            before,
            Rule.PAGE_POLICY,
            "the <"
                + before.normalName()
                + "> stands before the policy, which does not hold for it",
            "move the policy's <meta> before it");
      }
    }
  }
}
