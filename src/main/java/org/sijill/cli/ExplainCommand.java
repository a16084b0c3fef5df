package org.sijill.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sijill.diagnostics.Problems;
import org.sijill.pipeline.Build;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sijill explain}. */
@Command(
    name = "explain",
    description =
        "Shows how an article becomes pages: the names found in it, the stories related to it"
            + " with each part of their scores, and the pages that result.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    sortOptions = false)
final class ExplainCommand implements Callable<Integer> {

  @Mixin private Sources sources = new Sources();

  @Parameters(paramLabel = "FILE", description = "An article's folder, or a file in it.")
  private Path file = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    Problems problems = new Problems();
    Optional<List<String>> explanation;
    try (ConsoleProgress progress = ConsoleProgress.onTerminal(err)) {
      explanation =
          new Build(sources.content, sources.templates(), problems, progress).explain(file);
    }
    explanation.ifPresent(lines -> lines.forEach(spec.commandLine().getOut()::println));
    return Report.print(problems, err);
  }
}
