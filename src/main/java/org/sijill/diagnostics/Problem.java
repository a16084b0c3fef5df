package org.sijill.diagnostics;

import java.util.Comparator;

/**
 * A problem of the archive, with what its maintainer needs to fix it.
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

  /**
   * In UTF-16 code units. Our own quotations are cut already, but libraries quote at any length.
   */
  private static final int LONGEST_CLAUSE = 300;

  /** Cuts very long clauses, and replaces control characters, which a terminal would obey. */
  public Problem {
    cause = Quote.printable(Quote.cut(cause, LONGEST_CLAUSE));
    remedy = Quote.printable(Quote.cut(remedy, LONGEST_CLAUSE));
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  /** Returns the problem in a compiler's format: position, severity, cause, remedy, rule. */
  @Override
  public String toString() {
    String advice = remedy.isEmpty() ? "" : " (" + remedy + ")";
    return Quote.printable(position.toString())
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
