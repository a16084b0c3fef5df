package org.sijill.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sijill.diagnostics.Problems;
import org.sijill.publish.Leftovers;
import org.sijill.verify.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sijill verify}. */
@Command(
    name = "verify",
    aliases = "fixity",
    description = {
      "Examines a finished site, and prints what is wrong: nothing if all is well.",
      "",
      "It compares each file with the manifest, follows every link and anchor, and looks at each"
          + " page's structure (one main, one h1, headings in order, ids, titles, alt texts),"
          + " languages and directions, policy (no script or style inside a page, no request to"
          + " another site), redirects, canonical addresses and translations; at style sheets,"
          + " feeds and the sitemap. The site may be made with other templates."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class)
final class VerifyCommand implements Callable<Integer> {

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
    Leftovers.report(site, problems);
    try (ConsoleProgress progress = ConsoleProgress.onTerminal(err)) {
      Verification.of(site, problems, progress);
    }
    return Report.print(problems, err);
  }
}
