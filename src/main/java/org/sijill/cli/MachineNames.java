package org.sijill.cli;

import java.util.List;
import java.util.Optional;

/**
 * Finds names that the JVM cannot represent. Where the locale has no such letters, as C has none of
 * Arabic, or where a name is not UTF-8, the JVM replaces them, and would read or write another
 * folder than the one that was named.
 */
final class MachineNames {

  private static final char REPLACEMENT = '\uFFFD';

  private MachineNames() {}

  /** Returns what is wrong with the arguments or with the working folder, and the remedy. */
  static Optional<String> fault(List<String> arguments) {
    for (String argument : arguments) {
      if (argument.indexOf(REPLACEMENT) >= 0) {
        return Optional.of("the argument '" + argument + "' cannot be read here: " + remedy());
      }
    }
    String folder = System.getProperty("user.dir", "");
    return folder.indexOf(REPLACEMENT) >= 0
        ? Optional.of("the working folder '" + folder + "' cannot be read here: " + remedy())
        : Optional.empty();
  }

  private static String remedy() {
    return System.getProperty("sun.jnu.encoding", "").equals("UTF-8")
        ? "its name is not UTF-8; rename it"
        : "set a locale with UTF-8, such as LC_ALL=C.UTF-8";
  }
}
