package org.sijill.publish;

import java.io.IOException;
import java.nio.file.Path;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Rule;

/** Reports what a killed build left of a site, for commands that do not publish. */
public final class Leftovers {

  private Leftovers() {}

  /**
   * Reports where a killed build has left a site, and how to restore it.
   *
   * @param folder the site's folder, which need not exist
   * @throws IOException if the disk cannot be read
   */
  public static void report(Path folder, Problems problems) throws IOException {
    Destination destination = Destination.at(folder, Destination.Options.USUAL);
    String remedy = "run 'sijill build --out " + folder + "', which puts it in order first";
    if (Folders.exists(destination.backup())) {
      problems.report(
          destination.position(),
          Rule.INTERRUPTED_BUILD,
          "a build was ended while it published; the site from before is at '"
              + destination.backup()
              + "'",
          remedy);
    } else if (destination.kind() == Destination.Kind.IN_PLACE
        && Manifest.isIn(destination.staging())) {
      problems.report(
          destination.position(),
          Rule.INTERRUPTED_BUILD,
          "a build was ended while it published; the rest of the new site is at '"
              + destination.staging()
              + "'",
          remedy);
    }
  }
}
