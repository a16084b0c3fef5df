package org.sijill.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.sijill.diagnostics.Problems;
import org.sijill.pipeline.Build;
import org.sijill.publish.Leftovers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code sijill check}. */
@Command(
    name = "check",
    description = "Finds every fault of the records, and writes nothing.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    sortOptions = false)
final class CheckCommand implements Callable<Integer> {

  @Mixin private Sources sources = new Sources();

  @Mixin private Output output = new Output();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    Problems problems = new Problems();
    Leftovers.report(output.site, problems);
    try (ConsoleProgress progress = ConsoleProgress.onTerminal(err)) {
      new Build(sources.content, sources.templates(), problems, progress).check();
    }
    return Report.print(problems, err);
  }
}
