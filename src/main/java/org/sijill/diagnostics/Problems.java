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

  /** More than anyone reads; a hostile file may hold a fault a byte. */
  static final int MOST = 10_000;

  private final TreeSet<Problem> errors = new TreeSet<>();
  private final TreeSet<Problem> warnings = new TreeSet<>();
  private boolean full;

  /** Notes a problem; one that is already known is noted once. */
  public void report(Position position, Rule rule, String cause, String remedy) {
    add(new Problem(position, rule, cause, remedy));
  }

  /** Notes problems that were found elsewhere. */
  public void addAll(Collection<Problem> found) {
    found.forEach(this::add);
  }

  private void add(Problem problem) {
    synchronized (errors) {
      (problem.rule().severity() == Severity.ERROR ? errors : warnings).add(problem);
      // The last in order goes, so that what stays does not depend on who came first; an error only
      // where there is no warning left.
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

  /** Returns whether there are more problems than are kept: 10,000, errors before warnings. */
  public boolean isFull() {
    synchronized (errors) {
      return full;
    }
  }

  /** Returns what was found, by file, line and column. */
  public List<Problem> sorted() {
    synchronized (errors) {
      return Stream.concat(errors.stream(), warnings.stream()).sorted().toList();
    }
  }
}
