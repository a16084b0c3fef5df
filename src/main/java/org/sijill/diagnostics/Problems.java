package org.sijill.diagnostics;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Collects the problems of one run, so that a maintainer sees all of them at once. Safe to share
 * between threads; the order in which problems are found does not matter.
 */
public final class Problems {

  /** The most problems kept: more than anyone reads, while a hostile file may have one per byte. */
  static final int MOST = 10_000;

  private final TreeSet<Problem> errors = new TreeSet<>();
  private final TreeSet<Problem> warnings = new TreeSet<>();
  private boolean full;

  /** Records a problem; duplicates are recorded once. */
  public void report(Position position, Rule rule, String cause, String remedy) {
    add(new Problem(position, rule, cause, remedy));
  }

  /** Records problems that were found elsewhere. */
  public void addAll(Collection<Problem> found) {
    found.forEach(this::add);
  }

  private void add(Problem problem) {
    synchronized (errors) {
      (problem.rule().severity() == Severity.ERROR ? errors : warnings).add(problem);
      // The last in order is dropped, so that the result does not depend on the order of reports;
      // an error only
      // if there is no warning left.
      if (errors.size() + warnings.size() > MOST) {
        (warnings.isEmpty() ? errors : warnings).pollLast();
        full = true;
      }
    }
  }

  /** Returns whether there is an error, not only warnings. */
  public boolean hasErrors() {
    synchronized (errors) {
      return !errors.isEmpty();
    }
  }

  /** Returns whether problems were dropped: at most 10,000 are kept, errors before warnings. */
  public boolean isFull() {
    synchronized (errors) {
      return full;
    }
  }

  /** Returns the problems, sorted by file, line and column. */
  public List<Problem> sorted() {
    synchronized (errors) {
      return Stream.concat(errors.stream(), warnings.stream()).sorted().toList();
    }
  }
}
