package org.sijill.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that names a site's folder, for commands that do not write it. */
final class Output {

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "site",
      description =
          "The site's folder, to report a build that was interrupted while it published (default:"
              + " ${DEFAULT-VALUE}).")
  Path site = Path.of("site");
}
