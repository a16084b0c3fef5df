package org.sijill.content;

import java.util.List;
import java.util.Optional;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Rule;
import org.sijill.edtf.EdtfDate;
import org.sijill.edtf.EdtfSyntaxException;
import org.sijill.text.Blank;

/** Reads YAML nodes by type; a node of another type is reported and gives no value. */
record Values(Problems problems) {

  Optional<String> string(YamlNode node) {
    if (node instanceof YamlNode.Scalar scalar) {
      String value = scalar.value().strip();
      boolean empty = Blank.is(value);
      if (scalar.type() == YamlNode.Scalar.Type.STRING && !empty) {
        return Optional.of(value);
      }
      if (empty) {
        reportEmpty(scalar);
      } else {
        wrongType(node, "a string", "put it in quotation marks");
      }
      return Optional.empty();
    }
    wrongType(node, "a string", "write one value");
    return Optional.empty();
  }

  boolean flag(YamlNode node) {
    if (node instanceof YamlNode.Scalar scalar && scalar.type() == YamlNode.Scalar.Type.BOOLEAN) {
      return scalar.value().equalsIgnoreCase("true");
    }
    wrongType(node, "true or false", "write true or false");
    return false;
  }

  /**
   * Returns a number, or NaN without a report if the node is not a number. Java accepts text that
   * is not a YAML number ({@code 1d}), and the reverse.
   */
  static double number(YamlNode node) {
    if (node instanceof YamlNode.Scalar scalar && scalar.type() == YamlNode.Scalar.Type.NUMBER) {
      try {
        return Double.parseDouble(scalar.value());
      } catch (NumberFormatException e) {
        return Double.NaN;
      }
    }
    return Double.NaN;
  }

  Optional<EdtfDate> date(YamlNode node) {
    if (!(node instanceof YamlNode.Scalar scalar)) {
      wrongType(
          node,
          "a date",
          isSet(node)
              ? "put a set of dates in quotation marks: \"[..2023-09-05]\""
              : "write 2023-09-13");
      return Optional.empty();
    }
    if (scalar.value().isBlank()) {
      reportEmpty(scalar);
      return Optional.empty();
    }
    try {
      return Optional.of(EdtfDate.parse(scalar.value()));
    } catch (EdtfSyntaxException e) {
      problems.report(
          scalar.position(),
          Rule.BAD_DATE,
          String.valueOf(e.getMessage()),
          "write an EDTF date: 2023-09-13, 2023-09, 2023-09?, 2023-09~");
      return Optional.empty();
    }
  }

  /** Returns whether an EDTF set was read as a YAML list, as both are in square brackets. */
  private static boolean isSet(YamlNode node) {
    return node instanceof YamlNode.Sequence list
        && list.items().stream().allMatch(item -> item instanceof YamlNode.Scalar)
        && (list.items().size() > 1
            || list.items().stream()
                .anyMatch(item -> ((YamlNode.Scalar) item).value().contains("..")));
  }

  List<YamlNode> items(YamlNode node) {
    if (node instanceof YamlNode.Sequence sequence) {
      return sequence.items();
    }
    wrongType(node, "a list", "write [a, b]");
    return List.of();
  }

  /**
   * Reads a map.
   *
   * @param example an example of its keys and values
   */
  Optional<YamlNode.Mapping> mapping(YamlNode node, String example) {
    if (node instanceof YamlNode.Mapping found) {
      return Optional.of(found);
    }
    wrongType(node, "a map", "write {" + example + "}");
    return Optional.empty();
  }

  private void reportEmpty(YamlNode.Scalar scalar) {
    problems.report(
        scalar.position(), Rule.EMPTY_VALUE, "the value is empty", "fill it, or remove the key");
  }

  private void wrongType(YamlNode node, String expected, String remedy) {
    problems.report(
        node.position(),
        Rule.WRONG_TYPE,
        "expected " + expected + ", found " + node.typeName(),
        remedy);
  }
}
