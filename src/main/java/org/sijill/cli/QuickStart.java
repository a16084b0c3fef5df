package org.sijill.cli;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the jar and its launcher begin: chooses the JVM that suits the work on an archive.
 *
 * <p>A jar cannot tell its machine to use the class data that lies beside it, nor to do without the
 * second compiler; together they take two fifths off a small build. And no machine can tell in
 * advance that an archive is so large that the second compiler pays for itself. Hence {@code java
 * -jar sijill.jar build} starts the machine that {@code target/sijill} would have started, and both
 * start another for a large archive, wait for it, and end as it has ended. A preview is ready in
 * half the time too, and its first edits are shown three times as fast.
 *
 * <p>Options of whoever started the jar, such as {@code -Xmx}, are meant for the work: where there
 * is one, it stays here. It also does where class data or options have been left behind.
 */
public final class QuickStart {

  /** Where the second compiler begins to save more time than it takes, measured on two cores. */
  private static final int LARGE = 7_000;

  /**
   * Bytes of heap that a large archive has from the beginning and keeps, for each article: what
   * articles in two languages take.
   */
  private static final long HEAP_OF_AN_ARTICLE = 65_000;

  /**
   * The most of it, in sixteenths of what the heap may take: a hundred thousand articles then need
   * no more than 4 GB of a machine of 24.
   */
  private static final int MOST_KEPT = 9;

  /** The commands that read an archive. */
  private static final List<String> COMMANDS = List.of("build", "serve", "check", "explain");

  private QuickStart() {}

  /** Runs the program as {@link Main} does, in this machine or in another. */
  public static void main(String[] arguments) throws InterruptedException {
    List<String> command = command(List.of(arguments));
    if (!command.isEmpty()) {
      try {
        System.exit(run(command));
      } catch (IOException e) {
        // A runtime of few parts may have no program to start it with. This machine is running.
      }
    }
    Main.main(arguments);
  }

  /** Returns what starts a better machine, or nothing if there is none to be had. */
  private static List<String> command(List<String> arguments) {
    if (arguments.isEmpty() || !COMMANDS.contains(arguments.get(0))) {
      return List.of();
    }
    // Of -jar and of the launcher, the whole class path.
    Path jar = Path.of(System.getProperty("java.class.path")).toAbsolutePath();
    Path classData = jar.resolveSibling("sijill.jsa");
    Path options = jar.resolveSibling("sijill.options");
    Path optionsOfLarge = jar.resolveSibling("sijill-large.options");
    int articles = articles(arguments);
    boolean isLarge = articles > LARGE && Files.exists(optionsOfLarge);
    List<String> given = ManagementFactory.getRuntimeMXBean().getInputArguments();
    boolean isLaunched = given.contains("-XX:SharedArchiveFile=" + classData);
    boolean isWellHere = isLaunched ? !isLarge : !given.isEmpty();
    if (isWellHere || !Files.exists(classData) || !Files.exists(options)) {
      return List.of();
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:SharedArchiveFile=" + classData);
    command.add("@" + options);
    if (isLarge) {
      command.add("@" + optionsOfLarge);
      // A heap that shrinks after it was collected as a whole is soon collected again.
      long most = Runtime.getRuntime().maxMemory() / 16 * MOST_KEPT;
      command.add("-Xms" + Math.min(most, articles * HEAP_OF_AN_ARTICLE));
    }
    if (isLaunched) {
      command.addAll(javaOptions());
    }
    command.addAll(List.of("-cp", jar.toString(), Main.class.getName()));
    command.addAll(arguments);
    return command;
  }

  /**
   * Returns how many articles the archive has. The command line is read by hand, since its library
   * would take a tenth of a second for it; what is wrong with it is told of later.
   */
  private static int articles(List<String> arguments) {
    String content = "content";
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.startsWith("--content=")) {
        content = argument.substring("--content=".length());
      } else if (argument.equals("--content") && i + 1 < arguments.size()) {
        content = arguments.get(i + 1);
      }
    }
    String[] articles = new File(content, "articles").list();
    return articles == null ? 0 : articles.length;
  }

  /** Returns what the launcher was told, divided at spaces as it divides it. */
  private static List<String> javaOptions() {
    String options = System.getenv().getOrDefault("JAVA_OPTS", "").strip();
    return options.isEmpty() ? List.of() : List.of(options.split("\\s+"));
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
