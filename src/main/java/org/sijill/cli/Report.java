package org.sijill.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.sijill.diagnostics.Problem;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Severity;

/** Prints the problems of a run. */
final class Report {

  private Report() {}

  /** Prints every problem on a line of its own, then their number; returns the exit code. */
  static int print(Problems problems, PrintWriter err) {
    long errors = 0;
    long warnings = 0;
    for (Problem problem : problems.sorted()) {
      err.println(printable(problem.toString()));
      if (problem.rule().severity() == Severity.ERROR) {
        errors++;
      } else {
        warnings++;
      }
    }
    if (errors + warnings > 0) {
      String more = problems.isFull() ? ", and more that are not shown" : "";
      err.println(counted(errors, "error") + ", " + counted(warnings, "warning") + more);
    }
    return errors > 0 ? Main.FAILED : 0;
  }

  private static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  /** Escapes control characters: messages quote content, which must not control the terminal. */
  private static String printable(String line) {
    StringBuilder out = new StringBuilder(line.length());
    line.codePoints()
        .forEach(
            c -> {
              int type = Character.getType(c);
              if (type == Character.CONTROL || type == Character.FORMAT) {
                out.append(String.format(Locale.ROOT, "\\u%04X", c));
              } else {
                out.appendCodePoint(c);
              }
            });
    return out.toString();
  }
}
