package org.sijill.diagnostics;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Collects the problems of one run, so that a maintainer sees all of them at once. Safe to share
 * between threads; the order in which problems are found does not matter.
 */
public final class Problems {

  /** More than anyone reads; a hostile file may hold a fault a byte. */
  static final int MOST = 10_000;

  private final TreeSet<Problem> found = new TreeSet<>();
  private boolean errors;
  private boolean full;

  /** Notes a problem; one that is already known is noted once. */
  public void report(Position position, Rule rule, String cause, String remedy) {
    Problem problem = new Problem(position, rule, cause, remedy);
    synchronized (found) {
      errors |= rule.severity() == Severity.ERROR;
      found.add(problem);
      // The last in order goes, so that what stays does not depend on who came first.
      if (found.size() > MOST) {
        found.pollLast();
        full = true;
      }
    }
  }

  /** Says whether there is an error, not only warnings. */
  public boolean hasErrors() {
    synchronized (found) {
      return errors;
    }
  }

  /** Says whether there are more problems than are kept: the first 10,000 in order. */
  public boolean isFull() {
    synchronized (found) {
      return full;
    }
  }

  /** Returns what was found, by file, line and column. */
  public List<Problem> sorted() {
    synchronized (found) {
      return new ArrayList<>(found);
    }
  }
}
