package org.sijill.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the jar begins. A jar cannot tell its Java machine to use the class data that lies beside
 * it, nor to do without the second compiler; together they halve the time of a small build. Hence
 * {@code java -jar sijill.jar build} starts the machine that {@code target/sijill} would have
 * started, waits for it, and ends as it has ended.
 *
 * <p>Options of whoever started this machine, such as {@code -Xmx}, are meant for the build: where
 * there is one, it stays here. It also does where class data or options have been left behind.
 */
public final class QuickStart {

  private QuickStart() {}

  /** Runs the program as {@link Main} does, in this machine or in another. */
  public static void main(String[] arguments) throws InterruptedException {
    List<String> command = command(arguments);
    if (!command.isEmpty()) {
      try {
        System.exit(run(command));
      } catch (IOException e) {
        // A runtime of few parts may have no program to start it with. This machine is running.
      }
    }
    Main.main(arguments);
  }

  /** Returns what starts a quicker machine, or nothing if there is none to be had. */
  private static List<String> command(String[] arguments) {
    if (arguments.length == 0 || !arguments[0].equals("build")) {
      return List.of();
    }
    // After -jar, the whole class path.
    Path jar = Path.of(System.getProperty("java.class.path")).toAbsolutePath();
    Path classData = jar.resolveSibling("sijill.jsa");
    Path options = jar.resolveSibling("sijill.options");
    if (!Files.exists(classData)
        || !Files.exists(options)
        || !ManagementFactory.getRuntimeMXBean().getInputArguments().isEmpty()) {
      return List.of();
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:SharedArchiveFile=" + classData);
    command.add("@" + options);
    command.addAll(List.of("-cp", jar.toString(), Main.class.getName()));
    command.addAll(List.of(arguments));
    return command;
  }

  /** Runs a program on the same terminal and returns its exit code. */
  private static int run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).inheritIO().start();
    // Whoever stops this machine stops the build, and can rely on it when this one has ended.
    Thread stop =
        new Thread(
            () -> {
              process.destroy();
              process.onExit().join();
            });
    Runtime.getRuntime().addShutdownHook(stop);
    return process.waitFor();
  }
}
