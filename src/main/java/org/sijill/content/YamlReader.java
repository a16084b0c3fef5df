package org.sijill.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sijill.diagnostics.Position;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Rule;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads one YAML 1.2 document into nodes with positions. Anchors, aliases, tags and further
 * documents are refused: the format needs none, and aliases are how a small file becomes a huge
 * one.
 */
final class YamlReader {

  /** Deeper than any record goes, and shallow enough for recursion. */
  private static final int MAX_DEPTH = 16;

  private static final YAMLFactory FACTORY = new YAMLFactory();

  private final String file;
  private final int firstLine;
  private final YAMLParser parser;
  private final Problems problems;

  private YamlReader(String file, int firstLine, YAMLParser parser, Problems problems) {
    this.file = file;
    this.firstLine = firstLine;
    this.parser = parser;
    this.problems = problems;
  }

  /**
   * Reads a document whose first line is line {@code firstLine} of the file; empty, with a problem
   * reported, where it is not YAML or not a map.
   */
  static Optional<YamlNode.Mapping> read(
      String file, int firstLine, String yaml, Problems problems) {
    try (YAMLParser parser = (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), yaml)) {
      return new YamlReader(file, firstLine, parser, problems).document();
    } catch (JacksonException e) {
      Position position = at(file, firstLine, e.getLocation());
      problems.report(position, Rule.YAML_SYNTAX, "not YAML: " + firstSentence(e), "");
      return Optional.empty();
    } catch (FeatureRefused e) {
      problems.report(e.position, Rule.YAML_FEATURE, e.cause, "write the value out in full");
      return Optional.empty();
    }
  }

  private Optional<YamlNode.Mapping> document() throws FeatureRefused {
    if (parser.nextToken() == null) {
      problems.report(
          new Position(file, firstLine, 1), Rule.EMPTY_VALUE, "there are no keys here", "");
      return Optional.empty();
    }
    YamlNode node = node(0);
    if (parser.nextToken() != null) {
      throw new FeatureRefused(here(), "a second YAML document in one file");
    }
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

  private YamlNode node(int depth) throws FeatureRefused {
    Position position = here();
    refuseFeatures(position, depth);
    return switch (parser.currentToken()) {
      case START_OBJECT -> mapping(position, depth);
      case START_ARRAY -> sequence(position, depth);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> scalar(position, YamlNode.Scalar.Type.NUMBER);
      case VALUE_TRUE, VALUE_FALSE -> scalar(position, YamlNode.Scalar.Type.BOOLEAN);
      case VALUE_NULL -> scalar(position, YamlNode.Scalar.Type.NOTHING);
      default -> scalar(position, YamlNode.Scalar.Type.STRING);
    };
  }

  private void refuseFeatures(Position position, int depth) throws FeatureRefused {
    if (parser.isCurrentAlias()) {
      throw new FeatureRefused(position, "a YAML alias (*)");
    }
    if (parser.getObjectId() != null) {
      throw new FeatureRefused(position, "a YAML anchor (&)");
    }
    if (parser.getTypeId() != null) {
      throw new FeatureRefused(position, "a YAML tag (!)");
    }
    if (depth > MAX_DEPTH) {
      throw new FeatureRefused(position, "values nested more than " + MAX_DEPTH + " deep");
    }
  }

  private YamlNode mapping(Position position, int depth) throws FeatureRefused {
    Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Position keyPosition = here();
      String key = parser.currentName();
      Characters.check(key, keyPosition, problems);
      parser.nextToken();
      YamlNode value = node(depth + 1);
      if (entries.putIfAbsent(key, new YamlNode.Entry(keyPosition, value)) != null) {
        problems.report(
            keyPosition, Rule.DUPLICATE_KEY, "the key '" + key + "' stands twice", "keep one");
      }
    }
    return new YamlNode.Mapping(position, entries);
  }

  private YamlNode sequence(Position position, int depth) throws FeatureRefused {
    List<YamlNode> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node(depth + 1));
    }
    return new YamlNode.Sequence(position, items);
  }

  private YamlNode scalar(Position position, YamlNode.Scalar.Type type) {
    String value = type == YamlNode.Scalar.Type.NOTHING ? "" : parser.getString();
    Characters.check(value, position, problems);
    return new YamlNode.Scalar(position, value, type);
  }

  private Position here() {
    return at(file, firstLine, parser.currentTokenLocation());
  }

  private static Position at(String file, int firstLine, TokenStreamLocation location) {
    int line = Math.max(1, location.getLineNr());
    return new Position(file, firstLine + line - 1, Math.max(1, location.getColumnNr()));
  }

  /** The library's message without the excerpt and the location that it appends. */
  private static String firstSentence(JacksonException e) {
    String message = e.getOriginalMessage();
    return message == null ? "it cannot be read" : message.lines().findFirst().orElse(message);
  }

  /** Carries a refused feature out of the recursion. */
  private static final class FeatureRefused extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Position position;
    private final String cause;

    FeatureRefused(Position position, String cause) {
      super(cause, null, false, false);
      this.position = position;
      this.cause = cause;
    }
  }
}
