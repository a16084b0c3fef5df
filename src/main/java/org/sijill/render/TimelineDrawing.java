package org.sijill.render;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.edtf.EdtfDate;
import org.sijill.edtf.EdtfSet;
import org.sijill.model.Direction;
import org.sijill.model.Event;

/**
 * Draws a time line, a mark or a span an event: a column a month, or a year where there are many,
 * each the wider the more happened in it, so that dense weeks can be read and silent months are
 * seen. Time runs with the reading. More events than marks can show are drawn as bars.
 */
final class TimelineDrawing {

  static final int WIDTH = 960;
  static final int MARGIN = 12;
  static final int AXIS_HEIGHT = 30;

  /** A column narrower than this has no room for its name. */
  static final int NAMED = 74;

  private static final int LANE = 18;

  /** The least distance of two marks in one lane. */
  private static final int APART = 16;

  /** More events than this are bars: so many marks are no longer found with a keyboard. */
  private static final int MOST_MARKS = 60;

  /** More events than this at one time are bars: a drawing is to be seen whole. */
  private static final int MOST_LANES = 16;

  /** What is known to a span longer than this is drawn as one, and so is one of several days. */
  private static final int SPAN_DAYS = 40;

  private final PageContext context;
  private final String page;

  /**
   * Prepares to draw.
   *
   * @param page the reference to the page that has the entries, empty where it is the context's own
   */
  TimelineDrawing(PageContext context, String page) {
    this.context = context;
    this.page = page;
  }

  /**
   * A drawing.
   *
   * @param view what is printed
   * @param marks the number of the mark or the bar that stands for each event, by the event's id
   */
  record Drawn(ChronologyViews.Drawing view, Map<String, Integer> marks) {}

  /** A column and where it is drawn. */
  private record Period(TimeScale.Column column, int x, int width) {}

  /** Draws events, which come in the order of time. */
  Drawn of(List<Event> events) {
    if (events.size() > MOST_MARKS) {
      return new DensityDrawing(context, page).of(events);
    }
    List<Period> periods = periods(events);
    List<int[]> taken = new ArrayList<>();
    List<ChronologyViews.Mark> marks = new ArrayList<>();
    List<ChronologyViews.Span> spans = new ArrayList<>();
    Map<String, Integer> numbers = new HashMap<>();
    for (Event event : events) {
      int number = numbers.size();
      numbers.put(event.id(), number);
      EdtfDate date = TimeScale.date(event);
      int start = x(date.placed(), periods);
      int end = x(TimeScale.end(date), periods);
      if (isSpan(date)) {
        int to = Math.max(start + APART, end);
        int y = lane(start, to, taken) * LANE;
        int left = mirrored(context) ? WIDTH - to : start;
        spans.add(
            new ChronologyViews.Span(
                page + "#" + event.id(), label(event), number, left, y, to - start));
      } else {
        int middle = (start + end) / 2;
        int y = lane(middle - APART / 2, middle + APART / 2, taken) * LANE;
        marks.add(
            new ChronologyViews.Mark(
                page + "#" + event.id(), label(event), number, mirror(middle), y));
      }
    }
    return taken.size() > MOST_LANES
        ? new DensityDrawing(context, page).of(events)
        : new Drawn(drawing(periods, taken.size() * LANE, spans, marks), numbers);
  }

  /** Lanes are counted from the axis up. */
  private ChronologyViews.Drawing drawing(
      List<Period> periods,
      int lanes,
      List<ChronologyViews.Span> spans,
      List<ChronologyViews.Mark> marks) {
    int axis = lanes + LANE;
    return new ChronologyViews.Drawing(
        WIDTH,
        axis + AXIS_HEIGHT,
        axis,
        periods.stream().map(this::column).toList(),
        spans.stream().map(s -> s.at(axis - LANE - s.y())).toList(),
        marks.stream().map(m -> m.at(axis - LANE - m.y())).toList(),
        List.of());
  }

  private ChronologyViews.Column column(Period period) {
    int x = mirrored(context) ? WIDTH - period.x() - period.width() : period.x();
    String label = period.width() >= NAMED ? period.column().label() : null;
    return new ChronologyViews.Column(
        x,
        period.width(),
        x + period.width() / 2,
        label == null ? null : context.phrasebook().date(EdtfDate.parse(label)));
  }

  private static List<Period> periods(List<Event> events) {
    List<TimeScale.Column> columns =
        TimeScale.of(
            events.stream()
                .map(e -> TimeScale.date(e).placed())
                .min(LocalDate::compareTo)
                .orElseThrow(),
            events.stream()
                .map(e -> TimeScale.end(TimeScale.date(e)))
                .max(LocalDate::compareTo)
                .orElseThrow());
    int[] weights = new int[columns.size()];
    int total = 0;
    for (int i = 0; i < weights.length; i++) {
      TimeScale.Column column = columns.get(i);
      long marks =
          events.stream().filter(e -> !isSpan(TimeScale.date(e)) && isIn(column, e)).count();
      weights[i] = 1 + 2 * (int) marks;
      total += weights[i];
    }
    return laid(columns, weights, total);
  }

  private static boolean isIn(TimeScale.Column column, Event event) {
    long day = TimeScale.date(event).placed().toEpochDay();
    return day >= column.first() && day < column.end();
  }

  private static List<Period> laid(List<TimeScale.Column> columns, int[] weights, int total) {
    List<Period> periods = new ArrayList<>();
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      int from = MARGIN + sum * (WIDTH - 2 * MARGIN) / total;
      sum += weights[i];
      int to = MARGIN + sum * (WIDTH - 2 * MARGIN) / total;
      periods.add(new Period(columns.get(i), from, to - from));
    }
    return periods;
  }

  /** Returns where a day lies; one before the first column or after the last lies at its edge. */
  private static int x(LocalDate date, List<Period> periods) {
    long day = date.toEpochDay();
    @Nullable Period last = null;
    for (Period period : periods) {
      if (day < period.column().first()) {
        break;
      }
      last = period;
    }
    if (last == null) {
      return periods.get(0).x();
    }
    long days = last.column().end() - last.column().first();
    long past = Math.min(days, day - last.column().first());
    return last.x() + (int) (last.width() * past / days);
  }

  /** Returns the lowest lane in which nothing is in the way, and takes the place. */
  private static int lane(int from, int to, List<int[]> taken) {
    // Events come in the order of their first days, so that each lane needs only its end.
    for (int lane = 0; lane < taken.size(); lane++) {
      if (taken.get(lane)[0] <= from) {
        taken.get(lane)[0] = to;
        return lane;
      }
    }
    taken.add(new int[] {to});
    return taken.size() - 1;
  }

  private static boolean isSpan(EdtfDate date) {
    long days = ChronoUnit.DAYS.between(date.placed(), TimeScale.end(date));
    return days > SPAN_DAYS || (days > 0 && date instanceof EdtfSet);
  }

  private String label(Event event) {
    String title = context.plain(event.title().in(context.language()));
    return context.plain(context.phrasebook().date(TimeScale.date(event))) + ": " + title;
  }

  static boolean mirrored(PageContext context) {
    return context.language().direction() == Direction.RTL;
  }

  private int mirror(int x) {
    return mirrored(context) ? WIDTH - x : x;
  }
}
