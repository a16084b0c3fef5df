package org.sijill.cli;

/**
 * The time since the object was created. Used only for progress and profiles: no page depends on a
 * clock.
 */
final class Stopwatch {

  private final long start = System.nanoTime();

  /** Returns the elapsed time in seconds. */
  double seconds() {
    return (System.nanoTime() - start) / 1e9;
  }
}
