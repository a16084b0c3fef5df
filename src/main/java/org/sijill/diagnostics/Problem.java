package org.sijill.diagnostics;

import java.util.Comparator;

/**
 * Something wrong with the archive, said so that its maintainer can mend it.
 *
 * @param position where it is
 * @param rule which rule it breaks
 * @param cause what is wrong, in a clause
 * @param remedy what to do about it, in a clause; may be empty
 */
public record Problem(Position position, Rule rule, String cause, String remedy)
    implements Comparable<Problem> {

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::position)
          .thenComparing(p -> p.rule().id())
          .thenComparing(Problem::cause)
          .thenComparing(Problem::remedy);

  /** In UTF-16 code units. Content is cut where it is quoted; libraries quote without measure. */
  private static final int LONGEST_CLAUSE = 300;

  /** Cuts clauses that nobody would read to their end. */
  public Problem {
    cause = Quote.cut(cause, LONGEST_CLAUSE);
    remedy = Quote.cut(remedy, LONGEST_CLAUSE);
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  /** Returns the line that compilers print: position, severity, cause, remedy, rule. */
  @Override
  public String toString() {
    String advice = remedy.isEmpty() ? "" : " (" + remedy + ")";
    return position
        + ": "
        + rule.severity().word()
        + ": "
        + cause
        + advice
        + " ["
        + rule.id()
        + "]";
  }
}
