package org.sijill.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.sijill.diagnostics.Progress;
import picocli.CommandLine;

/**
 * Shows the progress of a build: a bar on a terminal, one line per stage elsewhere. Safe to share
 * between threads.
 */
final class ConsoleProgress implements Progress, AutoCloseable {

  private static final int WIDTH = 30;

  private final PrintWriter err;
  private final boolean quiet;
  private final boolean terminal;
  private final AtomicInteger done = new AtomicInteger();
  private volatile Stage stage = Stage.READ;
  private volatile int steps;
  private volatile Stopwatch watch = new Stopwatch();
  private boolean drawn;

  ConsoleProgress(PrintWriter err, boolean quiet, boolean terminal) {
    this.err = err;
    this.quiet = quiet;
    this.terminal = terminal;
  }

  static ConsoleProgress to(PrintWriter err, boolean quiet) {
    return new ConsoleProgress(err, quiet, isTerminal());
  }

  /**
   * Shows a bar on a terminal and nothing elsewhere, for commands that print findings or an
   * address.
   */
  static ConsoleProgress onTerminal(PrintWriter err) {
    return to(err, !isTerminal());
  }

  private static boolean isTerminal() {
    return CommandLine.Help.Ansi.AUTO.enabled();
  }

  @Override
  public void begin(Stage begun, int count) {
    stage = begun;
    steps = count;
    done.set(0);
    watch = new Stopwatch();
    if (quiet) {
      return;
    }
    if (terminal) {
      draw(0);
    } else {
      err.println(count > 0 ? name(begun) + " " + begun.count(count) : name(begun));
    }
  }

  @Override
  public void step() {
    int now = done.incrementAndGet();
    int every = Math.max(1, steps / WIDTH);
    if (!quiet && terminal && steps > 0 && now % every == 0) {
      draw(now);
    }
  }

  /** Removes the bar. */
  @Override
  public synchronized void close() {
    if (drawn) {
      err.print("\r" + " ".repeat(WIDTH + 44) + "\r");
      err.flush();
    }
  }

  private synchronized void draw(int now) {
    int filled = steps == 0 ? 0 : (int) ((long) WIDTH * now / steps);
    String bar = "#".repeat(filled) + ".".repeat(WIDTH - filled);
    String count = steps == 0 ? "" : now + "/" + steps;
    err.printf(Locale.ROOT, "\r%-8s [%s] %-16s%-14s", name(stage), bar, count, left(now));
    err.flush();
    drawn = true;
  }

  private static String name(Stage stage) {
    return stage.name().toLowerCase(Locale.ROOT);
  }

  /** Returns the estimated time left in the stage, in seconds, from the steps so far. */
  private String left(int now) {
    if (now == 0) {
      return "";
    }
    double seconds = watch.seconds() * (steps - now) / now;
    return String.format(Locale.ROOT, "%.0f s left", Math.ceil(seconds));
  }
}
