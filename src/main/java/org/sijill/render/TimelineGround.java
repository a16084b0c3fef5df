package org.sijill.render;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.edtf.EdtfDate;

/**
 * What a time line is drawn on: columns with the names of their months, and breaks of the scale.
 */
final class TimelineGround {

  private static final int LINES = 4;

  private final PageContext context;
  private final int axis;
  private final TimelineShapes shapes;

  TimelineGround(PageContext context, int axis) {
    this.context = context;
    this.axis = axis;
    this.shapes = new TimelineShapes(TimelineDrawing.mirrored(context));
  }

  List<ChronologyViews.Column> months(TimeColumns columns) {
    return columns.periods().stream()
        .map(
            p ->
                column(p.x(), p.width(), p.isSilent() ? "silent" : "month", name(p.from(), p.to())))
        .toList();
  }

  ChronologyViews.Column strip(TimelineStrip strip, String name) {
    return column(strip.start(), strip.end() - strip.start(), "strip", name);
  }

  /** Returns the height of the names below the axis. */
  int height(List<ChronologyViews.Column> columns) {
    int lines = columns.stream().mapToInt(column -> column.labels().size()).max().orElse(0);
    return lines * TimelineDrawing.LINE + 8;
  }

  /** Returns the marks on the axis where the scale changes. */
  List<String> breaks(TimeColumns columns, TimelineStrip before, TimelineStrip after) {
    List<String> breaks = new ArrayList<>();
    if (!before.isEmpty()) {
      breaks.add(zigzag((before.end() + columns.start()) / 2));
    }
    columns.periods().stream()
        .filter(TimeColumns.Period::isSilent)
        .forEach(p -> breaks.add(zigzag(p.x() + p.width() / 2)));
    if (!after.isEmpty()) {
      breaks.add(zigzag((columns.end() + after.start()) / 2));
    }
    return breaks;
  }

  private String zigzag(int at) {
    return "M" + (shapes.x(at) - 9) + " " + axis + "l3 -7l6 14l6 -14l3 7";
  }

  private ChronologyViews.Column column(int x, int width, String kind, @Nullable String name) {
    int left = TimelineDrawing.mirrored(context) ? shapes.x(x + width) : x;
    List<ChronologyViews.Label> labels = new ArrayList<>();
    if (name != null && width >= TimeColumns.NAMED - 2) {
      for (String line : TimelineWords.wrapped(name, width, LINES)) {
        int y = axis + 4 + (labels.size() + 1) * TimelineDrawing.LINE;
        labels.add(new ChronologyViews.Label(left + width / 2, y, line));
      }
    }
    return new ChronologyViews.Column(left, width, kind, labels);
  }

  private @Nullable String name(@Nullable String from, @Nullable String to) {
    if (from == null || to == null) {
      return null;
    }
    String first = context.phrasebook().date(EdtfDate.parse(from));
    return from.equals(to) ? first : first + " – " + context.phrasebook().date(EdtfDate.parse(to));
  }
}
