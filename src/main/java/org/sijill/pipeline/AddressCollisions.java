package org.sijill.pipeline;

import java.nio.file.Path;
import org.sijill.content.RecordPositions;
import org.sijill.diagnostics.Position;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Rule;
import org.sijill.model.RecordKey;
import org.sijill.page.Page;
import org.sijill.page.SitePlan;

/** Says which record or alias takes an address that another page has. */
final class AddressCollisions {

  private AddressCollisions() {}

  /** Reports each of a plan's collisions where the record or alias stands that makes it. */
  static void report(SitePlan plan, Path content, Problems problems) {
    for (SitePlan.Collision collision : plan.collisions()) {
      Page page = collision.page();
      String address = plan.addressOf(page).path();
      String other = plan.addressOf(collision.other()).path();
      String owner = owner(collision.other(), content);
      problems.report(
          position(page, content),
          Rule.ADDRESS_COLLISION,
          address.equals(other)
              ? "the address " + address + " is that of " + owner
              : "the address " + address + " differs only in case or form from " + owner,
          page instanceof Page.Redirect ? "remove the alias" : "rename the record");
    }
  }

  private static Position position(Page page, Path content) {
    RecordKey record = SitePlan.recordOf(page);
    if (record == null) {
      return Position.start(content.toString().replace('\\', '/'));
    }
    return page instanceof Page.Redirect redirect
        ? RecordPositions.ofAlias(content, record, redirect.path())
        : RecordPositions.of(content, record);
  }

  private static String owner(Page page, Path content) {
    RecordKey record = SitePlan.recordOf(page);
    if (record == null) {
      return "a page that the site always has";
    }
    Position position = position(page, content);
    return page instanceof Page.Redirect ? "an alias in " + position : position.file();
  }
}
