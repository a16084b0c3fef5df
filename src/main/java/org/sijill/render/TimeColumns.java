package org.sijill.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.edtf.EdtfDate;
import org.sijill.model.Event;

/**
 * The columns of a drawn time line. A column is wider the more events begin in it; one in which no
 * event begins is narrow, and the scale breaks there.
 */
final class TimeColumns {

  /** The least width of a column that has room for its name. */
  static final int NAMED = 54;

  /** A column and where it is drawn. */
  record Period(
      long first,
      long end,
      int x,
      int width,
      boolean isSilent,
      @Nullable String from,
      @Nullable String to) {}

  private final List<Period> periods;

  private TimeColumns(List<Period> periods) {
    this.periods = periods;
  }

  /** Lays the columns of events between two places. */
  static TimeColumns of(List<Event> events, int from, int to) {
    List<Period> columns = columns(events);
    if (columns.size() * NAMED > to - from) {
      columns = joined(columns);
    }
    return new TimeColumns(laid(columns, events, from, to));
  }

  List<Period> periods() {
    return periods;
  }

  int start() {
    return periods.get(0).x();
  }

  int end() {
    Period last = periods.get(periods.size() - 1);
    return last.x() + last.width();
  }

  /** Returns where a day begins; one before the first column or after the last lies at its edge. */
  int x(LocalDate date) {
    long day = date.toEpochDay();
    @Nullable Period last = null;
    for (Period period : periods) {
      if (day < period.first()) {
        break;
      }
      last = period;
    }
    if (last == null) {
      return start();
    }
    long days = last.end() - last.first();
    return last.x() + (int) (last.width() * Math.min(days, day - last.first()) / days);
  }

  private static List<Period> columns(List<Event> events) {
    LocalDate first = null;
    LocalDate last = null;
    for (Event event : events) {
      EdtfDate date = TimeScale.date(event);
      first = first == null || date.placed().isBefore(first) ? date.placed() : first;
      last = last == null || TimeScale.end(date).isAfter(last) ? TimeScale.end(date) : last;
    }
    List<Period> columns = new ArrayList<>();
    if (first != null && last != null) {
      for (TimeScale.Column c : TimeScale.of(first, last)) {
        boolean silent = count(c.first(), c.end(), events) == 0;
        columns.add(new Period(c.first(), c.end(), 0, 0, silent, c.label(), c.label()));
      }
    }
    return columns;
  }

  /** Joins silent columns that follow each other. */
  private static List<Period> joined(List<Period> columns) {
    List<Period> joined = new ArrayList<>();
    for (Period column : columns) {
      Period before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (before != null && before.isSilent() && column.isSilent()) {
        joined.set(
            joined.size() - 1,
            new Period(before.first(), column.end(), 0, 0, true, before.from(), column.to()));
      } else {
        joined.add(column);
      }
    }
    return joined;
  }

  private static List<Period> laid(List<Period> columns, List<Event> events, int from, int to) {
    int room = to - from;
    int least = Math.min(NAMED, room / columns.size());
    int rest = room - least * columns.size();
    int total = (int) Math.max(1, columns.stream().mapToLong(c -> weight(c, events)).sum());
    List<Period> laid = new ArrayList<>();
    int sum = 0;
    for (int i = 0; i < columns.size(); i++) {
      Period column = columns.get(i);
      int x = from + i * least + (int) ((long) sum * rest / total);
      sum += weight(column, events);
      int end = from + (i + 1) * least + (int) ((long) sum * rest / total);
      laid.add(
          new Period(
              column.first(),
              column.end(),
              x,
              end - x,
              column.isSilent(),
              column.from(),
              column.to()));
    }
    return laid;
  }

  private static int weight(Period column, List<Event> events) {
    return (int) count(column.first(), column.end(), events);
  }

  /** Counts the events that began in a time. */
  private static long count(long first, long end, List<Event> events) {
    return events.stream()
        .mapToLong(event -> TimeScale.date(event).placed().toEpochDay())
        .filter(day -> day >= first && day < end)
        .count();
  }
}
