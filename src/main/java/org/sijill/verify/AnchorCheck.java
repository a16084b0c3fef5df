package org.sijill.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sijill.diagnostics.Quote;
import org.sijill.diagnostics.Rule;

/** A link to a place on another page finds it. */
final class AnchorCheck {

  private AnchorCheck() {}

  /** A link to a place. */
  private record Link(PageFacts from, PlacedValue fragment) {}

  static void check(SitePages site) {
    Map<String, List<Link>> byTarget = new HashMap<>();
    for (PageFacts page : site.pages().values()) {
      for (PageFacts.Anchor anchor : page.anchors()) {
        byTarget
            .computeIfAbsent(anchor.path(), path -> new ArrayList<>())
            .add(new Link(page, anchor.fragment()));
      }
    }
    byTarget.forEach(
        (path, links) -> {
          PageFacts target = site.pages().get(path);
          if (target != null) {
            check(target, links, site);
          }
        });
  }

  private static void check(PageFacts target, List<Link> links, SitePages site) {
    Set<String> ids = target.idSet();
    for (Link link : links) {
      String id = link.fragment().value();
      if (!ids.contains(id)) {
        site.report(
            link.from(),
            link.fragment(),
            Rule.BROKEN_ANCHOR,
            Quote.of(target.path()) + " has no element with the id " + Quote.of(id),
            "lead to an id that it has");
      }
    }
  }
}
