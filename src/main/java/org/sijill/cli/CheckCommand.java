package org.sijill.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sijill.diagnostics.Problems;
import org.sijill.pipeline.Build;
import org.sijill.pipeline.LanguageCoverage;
import org.sijill.publish.Leftovers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

  @Option(
      names = "--coverage",
      description = "Also prints what each language of the archive lacks.")
  private boolean coverage;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    Problems problems = new Problems();
    Leftovers.report(output.site, problems);
    Optional<LanguageCoverage> checked;
    try (ConsoleProgress progress = ConsoleProgress.onTerminal(err)) {
      checked = new Build(sources.content, sources.templates(), problems, progress).check();
    }
    if (coverage) {
      PrintWriter out = spec.commandLine().getOut();
      checked.ifPresent(what -> what.lines().forEach(out::println));
    }
    return Report.print(problems, err);
  }
}
