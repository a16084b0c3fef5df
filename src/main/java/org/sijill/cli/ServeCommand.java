package org.sijill.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.sijill.diagnostics.Problems;
import org.sijill.publish.Leftovers;
import org.sijill.serve.PreviewServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sijill serve}. */
@Command(
    name = "serve",
    description =
        "Shows the site in a browser while its records are written: a page is new as soon as a file"
            + " is saved, and its problems are shown above it. Serves this machine only, and writes"
            + " nothing.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    sortOptions = false)
final class ServeCommand implements Callable<Integer> {

  private static final int LAST_PORT = 65_535;

  @Mixin private Sources sources = new Sources();

  @Mixin private Output output = new Output();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "0",
      description = "The port to listen on (default: a free one).")
  private int port;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (port < 0 || port > LAST_PORT) {
      throw new ParameterException(
          spec.commandLine(), "a port is a number from 0 to 65535, not " + port);
    }
    Problems leftovers = new Problems();
    Leftovers.report(output.site, leftovers);
    Report.print(leftovers, spec.commandLine().getErr());
    PrintWriter out = spec.commandLine().getOut();
    try (PreviewServer server = start()) {
      out.println("Preview: " + server.address() + " (Ctrl+C ends it)");
      if (out.checkError()) {
        return Main.FAILED;
      }
      new CountDownLatch(1).await();
    } catch (BindException e) {
      throw new ParameterException(spec.commandLine(), "port " + port + " is taken", e);
    }
    return 0;
  }

  private PreviewServer start() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    try (ConsoleProgress progress = ConsoleProgress.onTerminal(err)) {
      return PreviewServer.start(sources.content, sources.templates(), port, progress);
    }
  }
}
