package org.sijill.content;

import org.sijill.diagnostics.Position;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Rule;

/** Thrown when a document cannot be read further, with a message for authors of records. */
final class YamlFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Position position;
  private final Rule rule;
  private final String cause;
  private final String remedy;

  YamlFault(Position position, Rule rule, String cause, String remedy) {
    super(cause, null, false, false);
    this.position = position;
    this.rule = rule;
    this.cause = cause;
    this.remedy = remedy;
  }

  /** Returns whether the fault is a character of the file rather than its structure. */
  boolean isCharacter() {
    return rule == Rule.CONTROL_CHARACTER;
  }

  /** Adds this to the problems of the run. */
  void report(Problems problems) {
    problems.report(position, rule, cause, remedy);
  }
}
