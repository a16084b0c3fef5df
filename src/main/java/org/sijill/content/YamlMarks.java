package org.sijill.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sijill.diagnostics.Lines;
import org.sijill.diagnostics.Position;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Turns the marks of the YAML parser, which counts code points, into positions in the file. */
final class YamlMarks {

  private static final Pattern HUGE_ESCAPE = Pattern.compile("\\\\U[89A-Fa-f][0-9A-Fa-f]{7}");

  private static final Pattern FIRST_LINE = Pattern.compile("(?m)^(?!\\h*(?:#|---|$))");

  private static final Pattern TIGHT_COMMENT = Pattern.compile("[ \\t]++(#[\\p{L}\\p{N}][^\n]*+)");

  private final Lines lines;
  private final String yaml;

  /** The offset in UTF-16 code units of each code point; null where they are the same. */
  private final int @Nullable [] offsets;

  YamlMarks(Lines lines, String yaml) {
    this.lines = lines;
    this.yaml = yaml;
    this.offsets = yaml.codePointCount(0, yaml.length()) < yaml.length() ? offsets(yaml) : null;
  }

  Position at(Event event) {
    return event.getStartMark().map(this::at).orElseGet(this::start);
  }

  Position at(Mark mark) {
    return at(mark.getIndex());
  }

  /** Returns the position of an index in code points. */
  Position at(int index) {
    return lines.at(offset(index));
  }

  /** Returns the text before a mark on its line. */
  String lineBefore(Mark mark) {
    int offset = offset(mark.getIndex());
    return yaml.substring(yaml.lastIndexOf('\n', offset - 1) + 1, offset);
  }

  /**
   * Returns the comment behind a value that ends at an index, where it has no blank after its
   * {@code #}: a hash tag or a number was probably meant to be printed.
   */
  Optional<String> tightComment(int index) {
    Matcher comment = TIGHT_COMMENT.matcher(yaml);
    return comment.region(offset(index), yaml.length()).lookingAt()
        ? Optional.of(comment.group(1))
        : Optional.empty();
  }

  /**
   * Returns the position of the first escape, from an index on, that is too large for a Java int.
   */
  Position hugeEscape(int index) {
    Matcher escape = HUGE_ESCAPE.matcher(yaml);
    int offset = offset(index);
    return lines.at(escape.find(offset) ? escape.start() : offset);
  }

  /** Returns the position of the first line that is neither blank nor a comment. */
  Position firstLine() {
    Matcher line = FIRST_LINE.matcher(yaml);
    return lines.at(line.find() ? line.start() : 0);
  }

  private int offset(int index) {
    return offsets == null ? index : offsets[index];
  }

  Position start() {
    return lines.at(0);
  }

  private static int[] offsets(String yaml) {
    int[] offsets = new int[yaml.codePointCount(0, yaml.length()) + 1];
    int offset = 0;
    for (int i = 0; i < offsets.length - 1; i++) {
      offsets[i] = offset;
      offset += Character.charCount(yaml.codePointAt(offset));
    }
    offsets[offsets.length - 1] = offset;
    return offsets;
  }
}
