package org.sijill.content;

import org.jspecify.annotations.Nullable;
import org.sijill.diagnostics.Lines;
import org.sijill.diagnostics.Position;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Turns the marks of the YAML parser, which counts code points, into positions in the file. */
final class YamlMarks {

  private final Lines lines;

  /** The offset in UTF-16 code units of each code point; null where they are the same. */
  private final int @Nullable [] offsets;

  YamlMarks(Lines lines, String yaml) {
    this.lines = lines;
    this.offsets = yaml.codePointCount(0, yaml.length()) < yaml.length() ? offsets(yaml) : null;
  }

  Position at(Event event) {
    return event.getStartMark().map(this::at).orElseGet(this::start);
  }

  Position at(Mark mark) {
    return lines.at(offsets == null ? mark.getIndex() : offsets[mark.getIndex()]);
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
