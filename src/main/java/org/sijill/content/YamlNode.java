package org.sijill.content;

import java.util.List;
import java.util.Map;
import org.sijill.diagnostics.Position;

/** A YAML value with its position. */
sealed interface YamlNode {

  Position position();

  /** Returns the type of the value for a message, such as {@code a list}. */
  String typeName();

  /** A string, number, boolean or nothing, as written. */
  record Scalar(Position position, String value, Type type) implements YamlNode {

    enum Type {
      STRING("a string"),
      NUMBER("a number"),
      BOOLEAN("a boolean"),
      NOTHING("nothing");

      private final String words;

      Type(String words) {
        this.words = words;
      }
    }

    @Override
    public String typeName() {
      return type.words;
    }
  }

  /** A list. */
  record Sequence(Position position, List<YamlNode> items) implements YamlNode {

    @Override
    public String typeName() {
      return "a list";
    }
  }

  /** A map; the keys keep their order and positions. */
  record Mapping(Position position, Map<String, Entry> entries) implements YamlNode {

    @Override
    public String typeName() {
      return "a map";
    }
  }

  /** A key's position, and its value. */
  record Entry(Position keyPosition, YamlNode value) {}
}
