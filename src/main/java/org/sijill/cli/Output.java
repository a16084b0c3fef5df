package org.sijill.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where a site is, for commands that do not write it. */
final class Output {

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "site",
      description =
          "The site's folder, to tell of a build that was ended while it published (default:"
              + " ${DEFAULT-VALUE}).")
  Path site = Path.of("site");
}
