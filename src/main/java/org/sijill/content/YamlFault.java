package org.sijill.content;

import java.util.Optional;
import org.sijill.diagnostics.Position;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** What is wrong with the syntax of a document, in words for people who write records. */
record YamlFault(Position position, String cause, String remedy) {

  static YamlFault of(MarkedYamlEngineException e, YamlMarks marks) {
    String problem = e.getProblem().lines().findFirst().orElse("");
    if (problem.equals("found unexpected end of stream")) {
      // The parser notices it at the end of the file; the mistake is where the value begins.
      Position begun = at(e.getContextMark().or(e::getProblemMark), marks);
      return new YamlFault(begun, "a quotation mark that nothing closes", "close it");
    }
    Position position = at(e.getProblemMark().or(e::getContextMark), marks);
    if (problem.contains("(TAB)")) {
      return new YamlFault(position, "not YAML: a tab before a key or value", "use spaces");
    }
    // The library adds to some messages advice that does not fit: ". (Do not use @ …)".
    String cause = problem.split("\\. \\(", 2)[0];
    return new YamlFault(
        position, "not YAML: " + cause, "put values with special characters in quotation marks");
  }

  private static Position at(Optional<Mark> mark, YamlMarks marks) {
    return mark.map(marks::at).orElseGet(marks::start);
  }
}
