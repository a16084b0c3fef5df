package org.sijill.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The program in a JVM of its own, as a user starts it. */
public final class Program {

  /** What a short run needs: no second compiler, and the platform's classes from the archive. */
  private static final List<String> SHORT = List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto");

  private final List<String> command = new ArrayList<>();
  private final Map<String, String> variables = new HashMap<>();

  private Program() {}

  private Program(List<String> machine) {
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(machine);
  }

  /** What a run printed, and how it ended. */
  public record Outcome(int exitCode, String out, String err) {}

  /** Returns the program under test, with options for its JVM. */
  public static Program unpacked(String... machine) {
    Program program = new Program(SHORT);
    program.command.addAll(List.of(machine));
    String classPath = System.getProperty("java.class.path");
    program.command.addAll(List.of("-cp", classPath, "org.sijill.cli.Main"));
    return program;
  }

  /** Returns a program that a test has written for its purpose, with options for its JVM. */
  public static Program of(Class<?> main, String... machine) {
    Program program = new Program(SHORT);
    program.command.addAll(List.of(machine));
    String classPath = System.getProperty("java.class.path");
    program.command.addAll(List.of("-cp", classPath, main.getName()));
    return program;
  }

  /** Returns the program of a jar as users start it, with options for its JVM. */
  public static Program packed(Path jar, String... machine) {
    Program program = new Program(List.of(machine));
    program.command.addAll(List.of("-jar", jar.toString()));
    return program;
  }

  /** Returns the program of a launcher, a script. */
  public static Program launched(Path launcher) {
    Program program = new Program();
    program.command.addAll(List.of("sh", launcher.toString()));
    return program;
  }

  /** Returns a line of a shell, in which {@code "$@"} stands for this program. */
  public Program inShell(String line) {
    Program program = new Program();
    program.command.addAll(List.of("sh", "-c", line, "sh"));
    program.command.addAll(command);
    program.variables.putAll(variables);
    return program;
  }

  /** Returns the same program with what a user has put into {@code JAVA_OPTS}. */
  public Program withJavaOptions(String options) {
    return with("JAVA_OPTS", options);
  }

  /** Returns the same program with a variable of its environment. */
  public Program with(String variable, String value) {
    Program program = new Program();
    program.command.addAll(command);
    program.variables.putAll(variables);
    program.variables.put(variable, value);
    return program;
  }

  /** Runs the program to its end. */
  public Outcome run(Path workingFolder, String... arguments) {
    try {
      Path out = Files.createTempFile("sijill", ".out");
      Path err = Files.createTempFile("sijill", ".err");
      Process process =
          builder(workingFolder, arguments)
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      return new Outcome(process.waitFor(), taken(out), taken(err));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Builds an archive in a working folder. */
  public Outcome build(Path workingFolder, SmallSite archive, String... options) {
    List<String> arguments =
        new ArrayList<>(List.of("build", "--content", archive.content().toString()));
    arguments.addAll(List.of(options));
    return run(workingFolder, arguments.toArray(String[]::new));
  }

  /** Starts the program; what it prints, which must be little, can be read from the process. */
  public Process start(Path workingFolder, String... arguments) throws IOException {
    return builder(workingFolder, arguments).start();
  }

  private ProcessBuilder builder(Path workingFolder, String... arguments) {
    List<String> all = new ArrayList<>(command);
    all.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(all).directory(workingFolder.toFile());
    Map<String, String> environment = builder.environment();
    // Java reports on standard error that it has read these.
    environment.keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
    environment.putAll(variables);
    return builder;
  }

  private static String taken(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    Files.delete(file);
    return text;
  }
}
