package org.sijill.cli;

/**
 * The time since it was made. Progress and profiles alone ask for it: no page depends on a clock.
 */
final class Stopwatch {

  private final long start = System.nanoTime();

  /** Returns seconds. */
  double seconds() {
    return (System.nanoTime() - start) / 1e9;
  }
}
