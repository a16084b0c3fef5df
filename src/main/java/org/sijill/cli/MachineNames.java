package org.sijill.cli;

import java.util.List;
import java.util.Optional;

/**
 * Finds names that the JVM cannot represent. If the locale lacks a name's letters, as C lacks
 * Arabic ones, or if a name is not UTF-8, the JVM replaces characters, and would read or write a
 * different folder.
 */
final class MachineNames {

  private static final char REPLACEMENT = '\uFFFD';

  private MachineNames() {}

  /**
   * Returns the fault of the arguments or the working folder, with its remedy; empty if there is
   * none.
   */
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
