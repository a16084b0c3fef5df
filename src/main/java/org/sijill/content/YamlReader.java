package org.sijill.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sijill.diagnostics.Lines;
import org.sijill.diagnostics.Position;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Quote;
import org.sijill.diagnostics.Rule;
import org.sijill.text.Nfc;
import tools.jackson.core.JsonToken;

/**
 * Reads one YAML 1.2 document into nodes with positions. Anchors, aliases, tags, directives and
 * further documents are refused: records need none of them, and aliases let a small file expand to
 * a huge one.
 */
final class YamlReader {

  /** Deeper than any record, and shallow enough for recursion. */
  private static final int MAX_DEPTH = 16;

  /** In UTF-16 code units. The parser takes quadratic time for text without structure. */
  private static final int MAX_LENGTH = 1 << 20;

  /** In UTF-16 code units. Titles and summaries are repeated on many pages. */
  private static final int MAX_VALUE = 1 << 15;

  private final StrictYamlParser parser;
  private final YamlMarks marks;
  private final boolean clean;
  private final Problems problems;

  /**
   * @param clean whether no forbidden character of the file was reported; if some were, those in
   *     values must not be reported again
   */
  private YamlReader(StrictYamlParser parser, YamlMarks marks, boolean clean, Problems problems) {
    this.parser = parser;
    this.marks = marks;
    this.clean = clean;
    this.problems = problems;
  }

  /**
   * Reads a document whose first line is line {@code firstLine} of the file; empty, with a problem
   * reported, if it is not YAML or not a map.
   */
  static Optional<YamlNode.Mapping> read(
      String file, int firstLine, String yaml, Problems problems) {
    YamlMarks marks = new YamlMarks(new Lines(file, firstLine, yaml), yaml);
    if (yaml.length() > MAX_LENGTH) {
      problems.report(
          marks.start(),
          Rule.FILE_TOO_LARGE,
          "more than " + (MAX_LENGTH >> 20) + " MiB of YAML",
          "move the text to a Markdown file");
      return Optional.empty();
    }
    boolean clean = Characters.checkLines(yaml, file, firstLine, problems);
    try (StrictYamlParser parser = StrictYamlParser.of(yaml, marks)) {
      return new YamlReader(parser, marks, clean, problems).document();
    }
  }

  private Optional<YamlNode.Mapping> document() {
    try {
      return root(parser.nextToken());
    } catch (RuntimeException e) {
      YamlFault fault = new YamlSyntax(marks, parser).fault(e);
      if (clean || !fault.isCharacter()) {
        fault.report(problems);
      }
      return Optional.empty();
    }
  }

  private Optional<YamlNode.Mapping> root(@Nullable JsonToken first) {
    if (first == null) {
      problems.report(
          marks.start(), Rule.EMPTY_VALUE, "there are no keys here", "write 'key: value'");
      return Optional.empty();
    }
    YamlNode node = node(first, 0);
    parser.nextToken(); // The end; the parser refuses a second document.
    if (node instanceof YamlNode.Mapping mapping) {
      return Optional.of(mapping);
    }
    problems.report(
        node.position(),
        Rule.WRONG_TYPE,
        "expected keys and values, found " + node.typeName(),
        "write 'key: value'");
    return Optional.empty();
  }

  private YamlNode node(JsonToken token, int depth) {
    Position position = marks.at(parser.offset());
    if (depth > MAX_DEPTH) {
      throw new YamlFault(
          position,
          Rule.YAML_FEATURE,
          "values nested more than " + MAX_DEPTH + " deep",
          "no record needs that");
    }
    return switch (token) {
      case START_OBJECT -> mapping(position, depth);
      case START_ARRAY -> sequence(position, depth);
      default -> scalar(position, token);
    };
  }

  private YamlNode mapping(Position position, int depth) {
    Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      Position keyPosition = marks.at(parser.offset());
      String key = checked(parser.currentName(), keyPosition);
      YamlNode value = node(parser.nextToken(), depth + 1);
      if (entries.putIfAbsent(key, new YamlNode.Entry(keyPosition, value)) != null) {
        problems.report(
            keyPosition,
            Rule.DUPLICATE_KEY,
            "the key " + Quote.of(key) + " occurs twice",
            "keep one");
      }
    }
    return new YamlNode.Mapping(position, entries);
  }

  private YamlNode sequence(Position position, int depth) {
    List<YamlNode> items = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      items.add(node(token, depth + 1));
    }
    return new YamlNode.Sequence(position, items);
  }

  private YamlNode scalar(Position position, JsonToken token) {
    String value = checked(parser.getString(), position);
    warnOfComment(position);
    return switch (token) {
      case VALUE_NULL -> new YamlNode.Scalar(position, "", YamlNode.Scalar.Type.NOTHING);
      case VALUE_TRUE, VALUE_FALSE ->
          new YamlNode.Scalar(position, value, YamlNode.Scalar.Type.BOOLEAN);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          new YamlNode.Scalar(position, value, YamlNode.Scalar.Type.NUMBER);
      default -> new YamlNode.Scalar(position, value, YamlNode.Scalar.Type.STRING);
    };
  }

  private void warnOfComment(Position position) {
    if (parser.plainEnd() >= 0) {
      marks
          .tightComment(parser.plainEnd())
          .ifPresent(
              comment ->
                  problems.report(
                      position,
                      Rule.UNPARSED_MARKUP,
                      Quote.of(comment) + " is a comment, which is not printed",
                      "put the value in quotation marks, or write a blank behind '#'"));
    }
  }

  /** Returns a key or value in NFC. */
  private String checked(String value, Position position) {
    if (value.length() > MAX_VALUE) {
      throw new YamlFault(
          position,
          Rule.VALUE_TOO_LONG,
          "a value of more than " + MAX_VALUE + " characters",
          "shorten it");
    }
    if (clean) {
      Characters.check(value, position, problems);
    }
    return Nfc.of(value);
  }
}
