package org.sijill.verify;

import java.util.List;
import org.jsoup.nodes.Element;
import org.sijill.diagnostics.Rule;

/**
 * Each page forbids itself all that is not the site's own, before it asks for anything, and tells
 * no other site that a reader comes from it.
 */
final class PolicyCheck implements PageCheck {

  private static final String NAME = "Content-Security-Policy";

  /** Referrer Policy, 3: to pages of the site alone. */
  private static final String REFERRER = "same-origin";

  private static final String REMEDY = "state the policy as the program's own layout.html does";

  @Override
  public void check(PageFile page) {
    checkContent(page);
    checkReferrer(page);
  }

  /** Returns the elements that state a page's policy: browsers ignore one outside the head. */
  private static List<Element> policies(PageFile page) {
    return page.html().head().children().stream()
        .filter(e -> e.nameIs("meta") && e.attr("http-equiv").equalsIgnoreCase(NAME))
        .toList();
  }

  private static void checkContent(PageFile page) {
    List<Element> policies = policies(page);
    if (policies.isEmpty()) {
      page.report(
          Rule.PAGE_POLICY,
          "the page's head has no " + NAME,
          "add the <meta> of the program's own templates");
      return;
    }
    for (Element policy : policies) {
      for (String fault : Policy.faults(policy.attr("content"))) {
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

  private static void checkReferrer(PageFile page) {
    boolean stated = false;
    for (Element element : page.elements()) {
      if (element.nameIs("meta") && element.attr("name").equalsIgnoreCase("referrer")) {
        stated = true;
        checkReferrer(element, "content", page);
      } else if (element.hasAttr("referrerpolicy")) {
        checkReferrer(element, "referrerpolicy", page);
      }
    }
    if (!stated) {
      page.report(
          Rule.PAGE_POLICY,
          "the page has no referrer policy",
          "add <meta name=\"referrer\"> with " + REFERRER);
    }
  }

  private static void checkReferrer(Element element, String attribute, PageFile page) {
    if (!element.attr(attribute).equals(REFERRER)) {
      page.report(
          element,
          attribute,
          Rule.PAGE_POLICY,
          "the referrer policy is not " + REFERRER,
          "tell no other site where a reader comes from: " + REFERRER);
    }
  }
}
