package org.sijill.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.edtf.EdtfDate;
import org.sijill.model.Event;

/**
 * Draws a time line of many events: columns of days, months or years of one width, and in each a
 * bar as high as the number of events that began there. Each bar leads to the first of these.
 */
final class DensityDrawing {

  private static final int HEIGHT = 120;
  private static final int AXIS = HEIGHT + 12;
  private static final int FOOT = 30;

  /** The least width of a column that has room for its name. */
  private static final int NAMED = 74;

  private final PageContext context;
  private final String page;

  DensityDrawing(PageContext context, String page) {
    this.context = context;
    this.page = page;
  }

  /** Draws events, which come in the order of time. */
  TimelineDrawing.Drawn of(List<Event> events) {
    List<TimeScale.Column> columns = columns(events);
    List<List<Event>> began = new ArrayList<>();
    columns.forEach(column -> began.add(new ArrayList<>()));
    Map<String, Integer> numbers = new HashMap<>();
    for (Event event : events) {
      int number = column(event, columns);
      began.get(number).add(event);
      numbers.put(event.id(), number);
    }
    int most = began.stream().mapToInt(List::size).max().orElse(1);
    List<ChronologyViews.Column> drawn = new ArrayList<>();
    List<ChronologyViews.Bar> bars = new ArrayList<>();
    int every = 1 + NAMED / width(columns, 0);
    for (int i = 0; i < columns.size(); i++) {
      drawn.add(drawn(columns, i, i % every == 0));
      if (!began.get(i).isEmpty()) {
        bars.add(bar(columns, i, began.get(i), most));
      }
    }
    return new TimelineDrawing.Drawn(
        new ChronologyViews.Drawing(
            TimelineDrawing.WIDTH,
            AXIS + FOOT + TimelineDrawing.LINE,
            0,
            AXIS,
            AXIS + FOOT + TimelineDrawing.LINE - 6,
            drawn,
            List.of(),
            List.of(),
            List.of(),
            bars),
        numbers);
  }

  private static List<TimeScale.Column> columns(List<Event> events) {
    // In the order of their first days; one without a first day may stand before an earlier one.
    LocalDate first = begin(events.get(0));
    LocalDate last = first;
    for (Event event : events) {
      LocalDate day = begin(event);
      first = day.isBefore(first) ? day : first;
      last = day.isAfter(last) ? day : last;
    }
    return TimeScale.inDays(first, last);
  }

  private static int column(Event event, List<TimeScale.Column> columns) {
    long day = begin(event).toEpochDay();
    int at = 0;
    while (at + 1 < columns.size() && columns.get(at + 1).first() <= day) {
      at++;
    }
    return at;
  }

  private static LocalDate begin(Event event) {
    return TimeScale.date(event).placed();
  }

  private ChronologyViews.Column drawn(List<TimeScale.Column> columns, int number, boolean named) {
    int width = width(columns, number);
    int x = x(columns, number);
    String label = named ? columns.get(number).label() : null;
    String words = words(label);
    return new ChronologyViews.Column(
        x,
        width,
        "month",
        words == null
            ? List.of()
            : List.of(new ChronologyViews.Label(x + width / 2, AXIS + 20, words)));
  }

  private ChronologyViews.Bar bar(
      List<TimeScale.Column> columns, int number, List<Event> events, int most) {
    int height = Math.max(6, HEIGHT * events.size() / most);
    String when = words(columns.get(number).edtf());
    String first = context.phrasebook().date(TimeScale.date(events.get(0)));
    return new ChronologyViews.Bar(
        page + "#" + events.get(0).id(),
        context
            .phrasebook()
            .format(
                "chronology.bar",
                Map.of(
                    "when",
                    when == null ? first : when,
                    "count",
                    context.phrasebook().count("count.entries", events.size()))),
        number,
        events.size(),
        x(columns, number) + 1,
        AXIS - height,
        Math.max(2, width(columns, number) - 2),
        height);
  }

  private static int width(List<TimeScale.Column> columns, int number) {
    return edge(columns, number + 1) - edge(columns, number);
  }

  private int x(List<TimeScale.Column> columns, int number) {
    return TimelineDrawing.mirrored(context)
        ? TimelineDrawing.WIDTH - edge(columns, number + 1)
        : edge(columns, number);
  }

  private static int edge(List<TimeScale.Column> columns, int number) {
    int room = TimelineDrawing.WIDTH - 2 * TimelineDrawing.MARGIN;
    return TimelineDrawing.MARGIN + number * room / columns.size();
  }

  private @Nullable String words(@Nullable String edtf) {
    return edtf == null ? null : context.phrasebook().date(EdtfDate.parse(edtf));
  }
}
