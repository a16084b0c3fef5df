package org.sijill.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
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
      "Exit codes: 0 done, 1 the content or the site has errors, 2 the command line is wrong."
    })
public final class Main implements Runnable {

  /** The content has errors, or the site could not be written. */
  static final int FAILED = 1;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  Main() {
    spec = CommandLine.Model.CommandSpec.create();
  }

  /** Runs the program; what fails ends with its exit code, what succeeds returns. */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int code = run(out, err, arguments);
    if (code != 0) {
      System.exit(code);
    }
  }

  /** Runs the program and returns its exit code. */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    try {
      return execute(out, err, arguments);
    } catch (OutOfMemoryError e) {
      err.println("sijill: there is not enough memory for an archive of this size");
      err.println("Give more, for example 4 GB by JAVA_OPTS=-Xmx4g, or by java -Xmx4g -jar …");
      return FAILED;
    }
  }

  private static int execute(PrintWriter out, PrintWriter err, String... arguments) {
    return new CommandLine(new Main())
        .registerConverter(Path.class, Main::path)
        .setOut(out)
        .setErr(err)
        .setExecutionExceptionHandler(
            (exception, command, parsed) -> {
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

  /** An argument that the locale's charset does not have arrives here as other characters. */
  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new CommandLine.TypeConversionException(
          e.getMessage() + " (if this is not what you typed, set LC_ALL=C.UTF-8)");
    }
  }

  private static int refuse(CommandLine.ParameterException exception, String[] arguments) {
    CommandLine command = exception.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("sijill: " + exception.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(exception, err);
    err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return command.getCommandSpec().exitCodeOnInvalidInput();
  }

  /** The platform names a file and leaves what is wrong with it to the name of the exception. */
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

  /** Knows the version from the jar's manifest. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"sijill " + (version == null ? "(unpacked)" : version)};
    }
  }
}
