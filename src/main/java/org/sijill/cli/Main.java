package org.sijill.cli;

import java.io.FileDescriptor;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program. */
@Command(
    name = "sijill",
    description = "Builds static, multilingual, right-to-left archive sites.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    subcommands = {
      BuildCommand.class,
      ServeCommand.class,
      CheckCommand.class,
      ExplainCommand.class,
      VerifyCommand.class
    },
    footer = {
      "",
      "Exit codes: 0 done, 1 the content or the site has errors, or the work could not be done,"
          + " 2 the command line is wrong, 129, 130 or 143 ended by a signal."
    })
public final class Main implements Runnable {

  /** The content has errors, or the work could not be done. */
  static final int FAILED = 1;

  /** The command line is wrong. */
  private static final int REFUSED = 2;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  Main() {
    spec = CommandLine.Model.CommandSpec.create();
  }

  /** Runs the program; returns on success, and exits with an exit code on failure. */
  public static void main(String[] arguments) {
    Console out = new Console(FileDescriptor.out);
    Console err = new Console(FileDescriptor.err);
    // Threads that wait for another report its lack of memory; nothing waits for the pool's own
    // threads.
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, thrown) -> {
          if (!isMemory(thrown)) {
            err.writer().println("sijill: " + thrown);
          }
        });
    int code = run(out.writer(), err.writer(), arguments);
    if (out.hasFailed()) {
      out.describeFault().ifPresent(fault -> err.writer().println("sijill: " + fault));
    }
    if (code == 0 && (out.hasFailed() || err.hasFailed())) {
      code = FAILED;
    }
    if (code != 0) {
      System.exit(code);
    }
  }

  /** Runs the program and returns its exit code. */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    Optional<String> unreadable = MachineNames.fault(List.of(arguments));
    if (unreadable.isPresent()) {
      err.println("sijill: " + unreadable.get());
      return REFUSED;
    }
    try {
      return execute(out, err, arguments);
    } catch (OutOfMemoryError | NoClassDefFoundError e) {
      if (isMemory(e)) {
        return reportMemory(err);
      }
      throw e;
    }
  }

  private static int reportMemory(PrintWriter err) {
    err.println(
        "sijill: not enough memory; use -Xmx, for example java -Xmx4g -jar sijill.jar for 4 GB");
    return FAILED;
  }

  /**
   * Returns whether memory ran out. Threads that share work wrap what one of them throws. If a
   * class failed to initialise for lack of memory, each later use of it fails with another error.
   */
  static boolean isMemory(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof OutOfMemoryError || isAfterFailedInitialiser(cause)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a class failed to initialise earlier, as opposed to one that is missing. */
  private static boolean isAfterFailedInitialiser(Throwable thrown) {
    return thrown instanceof NoClassDefFoundError
        && thrown.getMessage() != null
        && thrown.getMessage().startsWith("Could not initialize class");
  }

  private static int execute(PrintWriter out, PrintWriter err, String... arguments) {
    return new CommandLine(new Main())
        .setOut(out)
        .setErr(err)
        .setExecutionExceptionHandler(
            (exception, command, parsed) -> {
              if (isMemory(exception)) {
                return reportMemory(command.getErr());
              }
              command.getErr().println("sijill: " + describe(exception));
              return FAILED;
            })
        .setParameterExceptionHandler(Main::refuse)
        .execute(arguments);
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  private static int refuse(CommandLine.ParameterException exception, String[] arguments) {
    CommandLine command = exception.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("sijill: " + exception.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(exception, err);
    err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return command.getCommandSpec().exitCodeOnInvalidInput();
  }

  /**
   * Describes an exception; many of the JDK's messages name only the file, and the class the cause.
   */
  private static String describe(Exception exception) {
    if (exception instanceof FileSystemException file && file.getReason() == null) {
      return file.getFile() + ": " + cause(file);
    }
    String message = exception.getMessage();
    return message == null ? exception.getClass().getSimpleName() : message;
  }

  private static String cause(FileSystemException exception) {
    if (exception instanceof NoSuchFileException) {
      return "there is no such file";
    } else if (exception instanceof AccessDeniedException) {
      return "access is denied";
    } else if (exception instanceof FileAlreadyExistsException) {
      return "something else has this name";
    } else if (exception instanceof NotDirectoryException) {
      return "it is not a folder";
    }
    return exception.getClass().getSimpleName();
  }

  /** Reads the version from the jar's manifest. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"sijill " + (version == null ? "(unpacked)" : version)};
    }
  }
}
