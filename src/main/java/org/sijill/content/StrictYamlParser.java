package org.sijill.content;

import java.io.Reader;
import java.io.StringReader;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sijill.diagnostics.Rule;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.io.IOContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Jackson's YAML parser, made strict: it types plain scalars by the core schema of YAML 1.2, and
 * refuses anchors, aliases, tags, directives, further documents, and keys that are lists or maps,
 * most of which Jackson silently accepts.
 */
final class StrictYamlParser extends YAMLParser {

  // YAML 1.2.2, section 10.3.2.
  private static final Pattern NULL = Pattern.compile("|~|null|Null|NULL");
  private static final Pattern TRUE = Pattern.compile("true|True|TRUE");
  private static final Pattern FALSE = Pattern.compile("false|False|FALSE");
  private static final Pattern INT = Pattern.compile("[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+");
  private static final Pattern FLOAT =
      Pattern.compile(
          "[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?"
              + "|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

  private final YamlMarks marks;
  private final YamlBlocks blocks;
  private boolean documentBegun;

  /** The offset, in code points, at which the current plain scalar ends; -1 if it is quoted. */
  private int plainEnd;

  private StrictYamlParser(IOContext io, LoadSettings settings, Reader reader, YamlMarks marks) {
    super(ObjectReadContext.empty(), io, io.bufferRecycler(), 0, 0, settings, reader);
    this.marks = marks;
    this.blocks = new YamlBlocks(marks);
  }

  /**
   * Returns a parser of a text. The text is read in one piece: snakeyaml-engine fails where its
   * buffer ends between the two halves of a surrogate pair.
   */
  static StrictYamlParser of(String yaml, YamlMarks marks) {
    int size = yaml.length() + 1;
    LoadSettings settings =
        LoadSettings.builder().setCodePointLimit(size).setBufferSize(size).build();
    YAMLFactory factory =
        new YAMLFactory() {
          @Override
          protected YAMLParser _createParser(
              ObjectReadContext context, IOContext io, Reader reader) {
            return new StrictYamlParser(io, settings, reader, marks);
          }
        };
    return (StrictYamlParser)
        factory.createParser(ObjectReadContext.empty(), new StringReader(yaml));
  }

  /** Returns the offset, in code points, at which the current token begins. */
  int offset() {
    return (int) Math.max(0, currentTokenLocation().getCharOffset());
  }

  /** Returns the offset, in code points, at which the current scalar ends; -1 if it is quoted. */
  int plainEnd() {
    return plainEnd;
  }

  /** Returns the block collections around the current token. */
  YamlBlocks blocks() {
    return blocks;
  }

  @Override
  protected Event nextEvent() {
    Event event = super.nextEvent();
    if (event instanceof DocumentStartEvent document) {
      checkDocument(document);
    } else if (event instanceof NodeEvent node) {
      checkNode(node);
    }
    blocks.pass(event);
    return event;
  }

  private void checkDocument(DocumentStartEvent document) {
    if (documentBegun) {
      throw refused(document, "a second YAML document in the file", "remove the line '---'");
    }
    if (document.getSpecVersion().isPresent() || !document.getTags().isEmpty()) {
      throw refused(document, "a YAML directive (%)", "remove it");
    }
    documentBegun = true;
  }

  private void checkNode(NodeEvent node) {
    if (node instanceof AliasEvent) {
      throw refused(node, "a YAML alias (*)", "write the value out");
    }
    if (node.getAnchor().isPresent()) {
      throw refused(node, "a YAML anchor (&)", "remove it");
    }
    if (tag(node).isPresent()) {
      throw refused(node, "a YAML tag (!)", "remove it");
    }
    boolean key = streamReadContext().inObject() && currentToken() != JsonToken.PROPERTY_NAME;
    if (key && node instanceof CollectionStartEvent) {
      throw refused(node, "a list or map as a key", "write 'key: value'");
    }
  }

  private static Optional<String> tag(NodeEvent node) {
    if (node instanceof ScalarEvent scalar) {
      return scalar.getTag();
    }
    return node instanceof CollectionStartEvent collection ? collection.getTag() : Optional.empty();
  }

  private YamlFault refused(Event event, String cause, String remedy) {
    return new YamlFault(marks.at(event), Rule.YAML_FEATURE, cause, remedy);
  }

  /** Returns a scalar's type: {@code no} is a string, {@code 0o7} a number. */
  @Override
  protected JsonToken _decodeScalar(ScalarEvent scalar) {
    String value = scalar.getValue();
    _textValue = value;
    plainEnd = scalar.isPlain() ? scalar.getEndMark().map(Mark::getIndex).orElse(-1) : -1;
    if (!scalar.isPlain()) {
      return JsonToken.VALUE_STRING;
    } else if (NULL.matcher(value).matches()) {
      return JsonToken.VALUE_NULL;
    } else if (TRUE.matcher(value).matches()) {
      return JsonToken.VALUE_TRUE;
    } else if (FALSE.matcher(value).matches()) {
      return JsonToken.VALUE_FALSE;
    } else if (INT.matcher(value).matches()) {
      return JsonToken.VALUE_NUMBER_INT;
    }
    return FLOAT.matcher(value).matches() ? JsonToken.VALUE_NUMBER_FLOAT : JsonToken.VALUE_STRING;
  }
}
