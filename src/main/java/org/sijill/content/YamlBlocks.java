package org.sijill.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * Tracks the lists and maps in block style, to find the columns at which the next line may begin.
 */
final class YamlBlocks {

  private final YamlMarks marks;
  private final Deque<CollectionStartEvent> open = new ArrayDeque<>();

  /** The innermost block that ended after the last value. */
  private @Nullable CollectionStartEvent ended;

  YamlBlocks(YamlMarks marks) {
    this.marks = marks;
  }

  /** Records the parser's next event. */
  void pass(Event event) {
    if (event instanceof CollectionStartEvent start) {
      open.push(start);
      ended = null;
    } else if (event instanceof CollectionEndEvent) {
      CollectionStartEvent start = open.pop();
      if (ended == null && !start.isFlow()) {
        ended = start;
      }
    } else if (event instanceof ScalarEvent) {
      ended = null;
    }
  }

  /** Returns the columns at which a line may begin, starting with that of the line above. */
  List<Integer> columns() {
    List<Integer> columns = new ArrayList<>();
    if (ended != null) {
      columns.add(column(ended));
    }
    for (CollectionStartEvent start : open) {
      if (!start.isFlow() && !columns.contains(column(start))) {
        columns.add(column(start));
      }
    }
    return columns;
  }

  /** Returns whether the innermost list or map is a map in block style. */
  boolean insideMap() {
    return open.peek() instanceof MappingStartEvent map && !map.isFlow();
  }

  private int column(Event start) {
    return marks.at(start).column();
  }
}
