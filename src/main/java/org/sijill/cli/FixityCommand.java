package org.sijill.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sijill.diagnostics.Problems;
import org.sijill.verify.Checksums;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sijill fixity}, the first part of {@code sijill verify}, and older than that. */
@Command(
    name = "fixity",
    description =
        "Checks a published site against its manifest, and nothing else; verify does this too.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class)
final class FixityCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "SITE",
      arity = "0..1",
      defaultValue = "site",
      description = "The site's folder (default: ${DEFAULT-VALUE}).")
  private Path site = Path.of("site");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    Problems problems = new Problems();
    try (ConsoleProgress progress = ConsoleProgress.onTerminal(err)) {
      Checksums.check(site, problems, progress);
    }
    return Report.print(problems, err);
  }
}
