package org.sijill.content;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sijill.diagnostics.Lines;
import org.sijill.diagnostics.Position;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Quote;
import org.sijill.diagnostics.Rule;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Reads one YAML 1.2 document into nodes with positions. Anchors, aliases, tags, directives and
 * further documents are refused: the format needs none, and aliases are how a small file becomes a
 * huge one.
 */
final class YamlReader {

  /** Deeper than any record goes, and shallow enough for recursion. */
  private static final int MAX_DEPTH = 16;

  /** In UTF-16 code units. The parser's time grows with the square of what has no structure. */
  private static final int MAX_LENGTH = 1 << 20;

  /** In UTF-16 code units. Titles and summaries stand on many pages. */
  private static final int MAX_VALUE = 1 << 15;

  private static final Pattern HUGE_ESCAPE = Pattern.compile("\\\\U[89A-Fa-f][0-9A-Fa-f]{7}");

  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setCodePointLimit(MAX_LENGTH).setBufferSize(1 << 11).build();

  private static final ScalarResolver TYPES = new CoreSchema().getScalarResolver();

  private final Iterator<Event> events;
  private final YamlMarks marks;
  private final boolean clean;
  private final Problems problems;

  /**
   * @param clean whether no character of the file was reported; else its values must not be
   *     reported again
   */
  private YamlReader(String yaml, YamlMarks marks, boolean clean, Problems problems) {
    this.events = new Parse(SETTINGS).parseString(yaml).iterator();
    this.marks = marks;
    this.clean = clean;
    this.problems = problems;
  }

  /**
   * Reads a document whose first line is line {@code firstLine} of the file; empty, with a problem
   * reported, where it is not YAML or not a map.
   */
  static Optional<YamlNode.Mapping> read(
      String file, int firstLine, String yaml, Problems problems) {
    Lines lines = new Lines(file, firstLine, yaml);
    YamlMarks marks = new YamlMarks(lines, yaml);
    if (yaml.length() > MAX_LENGTH) {
      problems.report(
          marks.start(),
          Rule.FILE_TOO_LARGE,
          "more than " + (MAX_LENGTH >> 20) + " MiB of YAML",
          "move the text to a Markdown file");
      return Optional.empty();
    }
    boolean clean = Characters.checkLines(yaml, file, firstLine, problems);
    try {
      return new YamlReader(yaml, marks, clean, problems).document();
    } catch (MarkedYamlEngineException e) {
      YamlFault fault = YamlFault.of(e, marks);
      problems.report(fault.position(), Rule.YAML_SYNTAX, fault.cause(), fault.remedy());
    } catch (NumberFormatException e) {
      // The parser takes the escape for a number of Java's.
      Matcher escape = HUGE_ESCAPE.matcher(yaml);
      problems.report(
          escape.find() ? lines.at(escape.start()) : marks.start(),
          Rule.YAML_SYNTAX,
          "not YAML: an escape that stands for no character",
          "write the character itself");
    } catch (ReaderException e) {
      // A character that YAML does not allow, and that checkLines has reported.
    } catch (Refused e) {
      problems.report(e.position, e.rule, e.cause, e.remedy);
    }
    return Optional.empty();
  }

  private Optional<YamlNode.Mapping> document() throws Refused {
    Event stream = events.next();
    Event start = events.next();
    if (!(start instanceof DocumentStartEvent document)) {
      problems.report(
          marks.at(stream), Rule.EMPTY_VALUE, "there are no keys here", "write 'key: value'");
      return Optional.empty();
    }
    if (document.getSpecVersion().isPresent() || !document.getTags().isEmpty()) {
      throw new Refused(marks.at(document), "a YAML directive (%)", "remove it");
    }
    YamlNode node = node(events.next(), 0);
    events.next(); // the document's end
    if (events.next() instanceof DocumentStartEvent second) {
      throw new Refused(
          marks.at(second), "a second YAML document in the file", "remove the line '---'");
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

  private YamlNode node(Event event, int depth) throws Refused {
    refuseFeatures(event);
    Position position = marks.at(event);
    if (depth > MAX_DEPTH) {
      throw new Refused(
          position, "values nested more than " + MAX_DEPTH + " deep", "no record needs that");
    }
    return switch (event.getEventId()) {
      case MappingStart -> mapping(position, depth);
      case SequenceStart -> sequence(position, depth);
      default -> scalar((ScalarEvent) event);
    };
  }

  private void refuseFeatures(Event event) throws Refused {
    if (event instanceof AliasEvent) {
      throw new Refused(marks.at(event), "a YAML alias (*)", "write the value out");
    }
    if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
      throw new Refused(marks.at(event), "a YAML anchor (&)", "remove it");
    }
    Optional<String> tag = Optional.empty();
    if (event instanceof ScalarEvent scalar) {
      tag = scalar.getTag();
    } else if (event instanceof CollectionStartEvent collection) {
      tag = collection.getTag();
    }
    if (tag.isPresent()) {
      throw new Refused(marks.at(event), "a YAML tag (!)", "remove it");
    }
  }

  private YamlNode mapping(Position position, int depth) throws Refused {
    Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
    for (Event event = events.next(); !isEnd(event); event = events.next()) {
      YamlNode.Scalar key = key(event);
      YamlNode value = node(events.next(), depth + 1);
      YamlNode.Entry entry = new YamlNode.Entry(key.position(), value);
      if (entries.putIfAbsent(key.value(), entry) != null) {
        problems.report(
            key.position(),
            Rule.DUPLICATE_KEY,
            "the key " + Quote.of(key.value()) + " stands twice",
            "keep one");
      }
    }
    return new YamlNode.Mapping(position, entries);
  }

  private YamlNode.Scalar key(Event event) throws Refused {
    refuseFeatures(event);
    if (event instanceof ScalarEvent key) {
      return scalar(key);
    }
    throw new Refused(marks.at(event), "a list or map as a key", "write 'key: value'");
  }

  private YamlNode sequence(Position position, int depth) throws Refused {
    List<YamlNode> items = new ArrayList<>();
    for (Event event = events.next(); !isEnd(event); event = events.next()) {
      items.add(node(event, depth + 1));
    }
    return new YamlNode.Sequence(position, items);
  }

  private static boolean isEnd(Event event) {
    return switch (event.getEventId()) {
      case MappingEnd, SequenceEnd -> true;
      default -> false;
    };
  }

  private YamlNode.Scalar scalar(ScalarEvent event) throws Refused {
    Position position = marks.at(event);
    String value = event.getValue();
    if (value.length() > MAX_VALUE) {
      throw new Refused(
          position,
          Rule.VALUE_TOO_LONG,
          "a value of more than " + MAX_VALUE + " characters",
          "shorten it");
    }
    if (clean) {
      Characters.check(value, position, problems);
    }
    YamlNode.Scalar.Type type = type(event);
    boolean nothing = type == YamlNode.Scalar.Type.NOTHING;
    return new YamlNode.Scalar(position, nothing ? "" : value, type);
  }

  /** By the core schema (YAML 1.2, section 10.3): {@code no} is a string, {@code 0o7} a number. */
  private static YamlNode.Scalar.Type type(ScalarEvent event) {
    Tag tag = event.isPlain() ? TYPES.resolve(event.getValue(), true) : Tag.STR;
    if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
      return YamlNode.Scalar.Type.NUMBER;
    } else if (tag.equals(Tag.BOOL)) {
      return YamlNode.Scalar.Type.BOOLEAN;
    }
    return tag.equals(Tag.NULL) ? YamlNode.Scalar.Type.NOTHING : YamlNode.Scalar.Type.STRING;
  }

  /** Carries out of the recursion why a document is not read further. */
  private static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Position position;
    private final Rule rule;
    private final String cause;
    private final String remedy;

    Refused(Position position, Rule rule, String cause, String remedy) {
      super(cause, null, false, false);
      this.position = position;
      this.rule = rule;
      this.cause = cause;
      this.remedy = remedy;
    }

    /** Refuses a feature of YAML. */
    Refused(Position position, String cause, String remedy) {
      this(position, Rule.YAML_FEATURE, cause, remedy);
    }
  }
}
