package org.sijill.testing;

import java.util.ArrayList;
import java.util.List;
import org.sijill.cli.Main;

/** Runs the program several times in one JVM, which is warm after the first. */
public final class RunInTurn {

  /** Stands between the arguments of two runs. */
  public static final String THEN = "then";

  private RunInTurn() {}

  /** Runs the program with the arguments up to each {@link #THEN}; a run that fails is the last. */
  public static void main(String[] arguments) {
    List<String> own = new ArrayList<>();
    for (String argument : arguments) {
      if (argument.equals(THEN)) {
        Main.main(own.toArray(String[]::new));
        own.clear();
      } else {
        own.add(argument);
      }
    }
    Main.main(own.toArray(String[]::new));
  }
}
