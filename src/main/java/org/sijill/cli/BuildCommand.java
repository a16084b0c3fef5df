package org.sijill.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sijill.diagnostics.Problems;
import org.sijill.pipeline.Build;
import org.sijill.publish.Destination;
import org.sijill.publish.Publication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sijill build}. */
@Command(
    name = "build",
    description = "Renders records into a site.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    sortOptions = false)
final class BuildCommand implements Callable<Integer> {

  @Mixin private Sources sources = new Sources();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "site",
      description = "The site's folder, replaced as a whole (default: ${DEFAULT-VALUE}).")
  private Path out = Path.of("site");

  @Option(
      names = "--link",
      description =
          "Make the site a symbolic link to a folder in 'editions' beside it: the new"
              + " site takes the old one's place in a single step.")
  private boolean link;

  @Option(
      names = "--no-sync",
      negatable = true,
      description =
          "Do not wait until the new site is on the disk: faster, but a loss of power may damage"
              + " it.")
  private boolean sync = true;

  @Option(names = "--quiet", description = "Print problems only.")
  private boolean quiet;

  @Option(
      names = "--profile",
      description = "Print how long each stage takes, and how much memory.")
  private boolean profile;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    Problems problems = new Problems();
    Optional<Publication.Changes> changes;
    Destination.Options options = new Destination.Options(link, sync);
    Profile measured;
    try (ConsoleProgress progress = ConsoleProgress.to(err, quiet)) {
      measured = new Profile(progress);
      changes =
          new Build(sources.content, sources.templates(), problems, measured).publish(out, options);
    } catch (Destination.Refused refused) {
      throw new ParameterException(spec.commandLine(), refused.getMessage(), refused);
    }
    if (profile) {
      measured.print(err);
    }
    int code = Report.print(problems, err);
    if (changes.isPresent() && !quiet) {
      Publication.Changes done = changes.get();
      spec.commandLine()
          .getOut()
          .printf(
              Locale.ROOT,
              "%s: %d files, %d written, %d removed%n",
              out,
              done.files(),
              done.written(),
              done.removed());
    }
    return code;
  }
}
