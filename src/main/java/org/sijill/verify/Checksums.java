package org.sijill.verify;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.sijill.diagnostics.Position;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Progress;
import org.sijill.diagnostics.Rule;
import org.sijill.publish.Fixity;

/** Compares a site with its manifest, and reports what differs. */
public final class Checksums {

  private Checksums() {}

  /**
   * Reports every file that differs.
   *
   * @return the paths of those that are missing
   * @throws NoSuchFileException if the site has no manifest
   */
  public static Set<String> check(Path site, Problems problems, Progress progress)
      throws IOException {
    Set<String> missing = new HashSet<>();
    for (Fixity.Fault fault : Fixity.faults(site, progress)) {
      if (fault.kind() == Fixity.Kind.MISSING) {
        missing.add(fault.path());
      }
      String file = SiteFiles.shown(site.resolve(fault.path()));
      problems.report(
          new Position(file, fault.line(), 1),
          Rule.FIXITY,
          cause(fault.kind()),
          "restore it, or build anew");
    }
    return missing;
  }

  private static String cause(Fixity.Kind kind) {
    return switch (kind) {
      case MISSING -> "the file is missing";
      case CHANGED -> "the file is changed";
      case UNREADABLE -> "the file cannot be read";
      case UNLISTED -> "the file is not in the manifest";
      case NO_ENTRY -> "the line names no file of the site";
    };
  }
}
