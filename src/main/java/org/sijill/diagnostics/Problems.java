package org.sijill.diagnostics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Collects the problems of one run, so that a maintainer sees all of them at once. Safe to share
 * between threads; the order in which problems are found does not matter.
 */
public final class Problems {

  private final TreeSet<Problem> found = new TreeSet<>();

  /** Notes a problem; one that is already known is noted once. */
  public void report(Position position, Rule rule, String cause, String remedy) {
    Problem problem = new Problem(position, rule, cause, remedy);
    synchronized (found) {
      found.add(problem);
    }
  }

  /** Notes problems that were found elsewhere. */
  public void addAll(Collection<Problem> problems) {
    synchronized (found) {
      found.addAll(problems);
    }
  }

  /** Says whether there is an error, not only warnings. */
  public boolean hasErrors() {
    synchronized (found) {
      return found.stream().anyMatch(p -> p.rule().severity() == Severity.ERROR);
    }
  }

  /** Returns what was found, by file, line and column. */
  public List<Problem> sorted() {
    synchronized (found) {
      return new ArrayList<>(found);
    }
  }
}
