package org.sijill.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sijill.diagnostics.Position;
import org.sijill.diagnostics.Rule;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import tools.jackson.core.JacksonException;

/** Explains where and why a document is not YAML, from any exception of the parser. */
final class YamlSyntax {

  private static final String QUOTE = "put values with special characters in quotation marks";

  /** The characters allowed before the first word of a line: spaces and the marks of list items. */
  private static final Pattern INDENT = Pattern.compile("[ -]*");

  private final YamlMarks marks;
  private final StrictYamlParser parser;

  YamlSyntax(YamlMarks marks, StrictYamlParser parser) {
    this.marks = marks;
    this.parser = parser;
  }

  /** Returns the fault for an exception of the parser. */
  YamlFault fault(RuntimeException thrown) {
    if (thrown instanceof YamlFault fault) {
      return fault;
    }
    // Jackson's own position is that of the previous token.
    Throwable origin = thrown instanceof JacksonException ? thrown.getCause() : thrown;
    if (origin instanceof MarkedYamlEngineException marked) {
      return fault(marked);
    } else if (origin instanceof ReaderException reader) {
      return new YamlFault(
          marks.at(reader.getPosition()),
          Rule.CONTROL_CHARACTER,
          String.format(Locale.ROOT, "the control character U+%04X", reader.getCodePoint()),
          "remove it");
    } else if (origin instanceof NumberFormatException) {
      // snakeyaml-engine parses the escape as a Java int.
      return fault(
          marks.hugeEscape(parser.offset()),
          "not YAML: an escape that is not a character",
          "write the character itself");
    }
    return fault(marks.at(parser.offset()), "not YAML: the value here cannot be read", QUOTE);
  }

  private YamlFault fault(MarkedYamlEngineException e) {
    String problem = e.getProblem().lines().findFirst().orElse("");
    if (problem.equals("found unexpected end of stream")) {
      // The parser reports it at the end of the file; the mistake is where the value begins.
      Position begun = at(e.getContextMark().or(e::getProblemMark));
      return fault(begun, "a quotation mark that is not closed", "close it");
    }
    if (problem.equals("could not find expected ':'")) {
      // The parser goes on to the next line, or to the end of the file.
      return withoutColon(at(e.getContextMark().or(e::getProblemMark)));
    }
    Position position = at(e.getProblemMark().or(e::getContextMark));
    if (problem.contains("(TAB)")) {
      return fault(position, "not YAML: a tab before a key or value", "use spaces");
    }
    if (e.getProblemMark().isPresent() && !problem.endsWith("<stream end>'")) {
      String before = marks.lineBefore(e.getProblemMark().get());
      if (problem.startsWith("expected <block end>")
          || problem.startsWith("expected '<document start>'")) {
        return misplaced(before, position);
      }
      if (problem.equals("mapping values are not allowed here")) {
        if (parser.blocks().columns().isEmpty()) {
          // The file's first line was read as a value that the next one continues.
          return withoutColon(marks.firstLine());
        } else if (continuesValue(before)) {
          return indentation(position, firstColumn(before));
        }
      }
    }
    // The library appends unsuitable advice to some messages: ". (Do not use @ …)".
    return fault(position, "not YAML: " + problem.split("\\. \\(", 2)[0], QUOTE);
  }

  private static YamlFault withoutColon(Position position) {
    return fault(
        position,
        "not YAML: no ':' with a blank behind it on this line",
        "write 'key: value', or indent the line if it belongs to the value above");
  }

  /** Explains text where the enclosing blocks cannot continue. */
  private YamlFault misplaced(String before, Position position) {
    if (!INDENT.matcher(before).matches()) {
      return fault(
          position,
          "not YAML: there is text after the end of a value",
          "put the whole value in quotation marks, and write \\\" for one within it");
    }
    if (parser.blocks().columns().contains(position.column())) {
      return fault(
          position,
          "not YAML: keys and list items are in the same column",
          "indent the list below its key, or write every line of the block as a key or as an item");
    }
    return indentation(position, position.column());
  }

  private YamlFault indentation(Position position, int column) {
    List<Integer> columns = parser.blocks().columns();
    if (columns.isEmpty()) {
      return fault(position, "not YAML: a value outside the map", "write 'key: value'");
    }
    String others = columns.stream().skip(1).map(c -> " or " + c).collect(Collectors.joining());
    return fault(
        position,
        "not YAML: the indentation differs from the line above: column "
            + column
            + " instead of "
            + columns.get(0),
        "begin the line at column " + columns.get(0) + others);
  }

  /** Returns whether the line's first key was read as more of the value on the line above. */
  private boolean continuesValue(String before) {
    return parser.blocks().insideMap()
        && !before.contains(": ")
        && firstColumn(before) > parser.blocks().columns().get(0);
  }

  private static int firstColumn(String line) {
    return line.length() - line.stripLeading().length() + 1;
  }

  private Position at(Optional<Mark> mark) {
    return mark.map(marks::at).orElseGet(marks::start);
  }

  private static YamlFault fault(Position position, String cause, String remedy) {
    return new YamlFault(position, Rule.YAML_SYNTAX, cause, remedy);
  }
}
