package org.sijill.render;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Direction;
import org.sijill.model.EdtfDate;
import org.sijill.model.Event;
import org.sijill.page.Timeline;

/**
 * Draws a time line: a column a month, or a year where there are many, each the wider the more
 * happened in it, so that dense weeks can be read and silent months are seen. Time runs with the
 * reading.
 */
final class TimelineDrawing {

  private static final int WIDTH = 960;
  private static final int MARGIN = 12;
  private static final int LANE = 18;
  private static final int AXIS_HEIGHT = 30;

  /** The least distance of two marks in one lane. */
  private static final int APART = 16;

  /** More months than this are drawn as years. */
  private static final int MONTHS = 36;

  /** A column narrower than this has no room for its name. */
  private static final int NAMED = 74;

  /** What is known to a span longer than this is drawn as one. */
  private static final int SPAN_DAYS = 40;

  private final Desk desk;

  TimelineDrawing(Desk desk) {
    this.desk = desk;
  }

  /** One column of time, from its first day to before the next column's. */
  private record Period(LocalDate first, LocalDate end, int x, int width) {}

  ChronologyViews.Drawing of(List<Timeline.Entry> entries) {
    List<Event> events =
        entries.stream().map(Timeline.Entry::event).filter(e -> e != null).toList();
    List<Period> periods = periods(events);
    List<int[]> taken = new ArrayList<>();
    List<ChronologyViews.Mark> marks = new ArrayList<>();
    List<ChronologyViews.Span> spans = new ArrayList<>();
    for (Event event : events) {
      int start = x(event.date().earliest(), periods);
      if (isSpan(event.date())) {
        int end = Math.max(start + APART, x(event.date().latest(), periods));
        int y = lane(start, end, taken) * LANE;
        int left = mirrored() ? WIDTH - end : start;
        spans.add(new ChronologyViews.Span("#" + event.id(), label(event), left, y, end - start));
      } else {
        int middle = (start + x(event.date().latest(), periods)) / 2;
        int y = lane(middle - APART / 2, middle + APART / 2, taken) * LANE;
        marks.add(new ChronologyViews.Mark("#" + event.id(), label(event), mirror(middle), y));
      }
    }
    return drawing(periods, taken.size() * LANE, spans, marks);
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
        spans.stream()
            .map(
                s ->
                    new ChronologyViews.Span(
                        s.href(), s.label(), s.x(), axis - LANE - s.y(), s.width()))
            .toList(),
        marks.stream()
            .map(m -> new ChronologyViews.Mark(m.href(), m.label(), m.x(), axis - LANE - m.y()))
            .toList());
  }

  private ChronologyViews.Column column(Period period) {
    int x = mirrored() ? WIDTH - period.x() - period.width() : period.x();
    boolean month = ChronoUnit.DAYS.between(period.first(), period.end()) < 40;
    String edtf =
        month
            ? YearMonth.from(period.first()).toString()
            : String.valueOf(period.first().getYear());
    boolean named = period.width() >= NAMED && edtf.matches("[0-9]{4}(-[0-9]{2})?");
    return new ChronologyViews.Column(
        x,
        period.width(),
        x + period.width() / 2,
        named ? desk.phrasebook().date(EdtfDate.parse(edtf)) : null);
  }

  private List<Period> periods(List<Event> events) {
    LocalDate first =
        events.stream().map(e -> begin(e.date())).min(LocalDate::compareTo).orElseThrow();
    LocalDate last =
        events.stream().map(e -> end(e.date())).max(LocalDate::compareTo).orElseThrow();
    boolean months =
        ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(last)) < MONTHS;
    Map<LocalDate, Integer> weights = new TreeMap<>();
    LocalDate at = months ? first.withDayOfMonth(1) : first.withDayOfYear(1);
    while (!at.isAfter(last)) {
      weights.put(at, 1);
      at = months ? at.plusMonths(1) : at.plusYears(1);
    }
    LocalDate end = at;
    for (Event event : events) {
      if (!isSpan(event.date())) {
        LocalDate day = begin(event.date());
        weights.merge(months ? day.withDayOfMonth(1) : day.withDayOfYear(1), 2, Integer::sum);
      }
    }
    return laid(new ArrayList<>(weights.entrySet()), end);
  }

  private static List<Period> laid(List<Map.Entry<LocalDate, Integer>> weights, LocalDate end) {
    int total = weights.stream().mapToInt(Map.Entry::getValue).sum();
    List<Period> periods = new ArrayList<>();
    int sum = 0;
    for (int i = 0; i < weights.size(); i++) {
      int from = MARGIN + sum * (WIDTH - 2 * MARGIN) / total;
      sum += weights.get(i).getValue();
      int to = MARGIN + sum * (WIDTH - 2 * MARGIN) / total;
      LocalDate next = i + 1 < weights.size() ? weights.get(i + 1).getKey() : end;
      periods.add(new Period(weights.get(i).getKey(), next, from, to - from));
    }
    return periods;
  }

  private static int x(LocalDate day, List<Period> periods) {
    @Nullable Period last = null;
    for (Period period : periods) {
      if (day.isBefore(period.first())) {
        break;
      }
      last = period;
    }
    Period period = last == null ? periods.get(0) : last;
    if (last == null) {
      return period.x();
    }
    long days = ChronoUnit.DAYS.between(period.first(), period.end());
    long past = Math.min(days, ChronoUnit.DAYS.between(period.first(), day));
    return period.x() + (int) (period.width() * past / days);
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
    return ChronoUnit.DAYS.between(begin(date), end(date)) > SPAN_DAYS;
  }

  private static LocalDate begin(EdtfDate date) {
    return date.earliest().equals(LocalDate.MIN) ? date.latest() : date.earliest();
  }

  private static LocalDate end(EdtfDate date) {
    return date.latest().equals(LocalDate.MAX) ? date.earliest() : date.latest();
  }

  private String label(Event event) {
    String title = desk.plain(event.title().in(desk.language()));
    return desk.plain(desk.phrasebook().date(event.date())) + ": " + title;
  }

  private boolean mirrored() {
    return desk.language().direction() == Direction.RTL;
  }

  private int mirror(int x) {
    return mirrored() ? WIDTH - x : x;
  }
}
