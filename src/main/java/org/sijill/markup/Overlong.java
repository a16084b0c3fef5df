package org.sijill.markup;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.sijill.diagnostics.Position;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Rule;

/** Stands for a paragraph that is too long to be parsed; it is reported where it is met. */
final class Overlong extends Node {

  Overlong(BasedSequence content) {
    super(content);
  }

  /** Reports that a paragraph is too long. */
  static void report(Position position, Problems problems) {
    problems.report(
        position,
        Rule.PARAGRAPH_TOO_LONG,
        "a paragraph of more than "
            + InlineLimits.MAX_LENGTH
            + " characters, or "
            + InlineLimits.MAX_MARKS
            + " marks of Markdown",
        "divide it with empty lines");
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
