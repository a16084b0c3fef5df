package org.sijill.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.sijill.diagnostics.Position;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Rule;
import org.sijill.publish.Fixity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sijill fixity}. */
@Command(
    name = "fixity",
    description = "Checks a published site against its manifest.",
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
    List<Fixity.Fault> faults = Fixity.faults(site);
    Problems problems = new Problems();
    for (Fixity.Fault fault : faults) {
      String file = site.resolve(fault.path()).toString().replace('\\', '/');
      problems.report(
          new Position(file, fault.line(), 1),
          Rule.FIXITY,
          cause(fault.kind()),
          "restore it, or build anew");
    }
    return Report.print(problems, spec.commandLine().getErr());
  }

  private static String cause(Fixity.Kind kind) {
    return switch (kind) {
      case MISSING -> "the file is missing";
      case CHANGED -> "the file is changed";
      case UNLISTED -> "the file is not in the manifest";
      case NO_ENTRY -> "the line names no file of the site";
    };
  }
}
