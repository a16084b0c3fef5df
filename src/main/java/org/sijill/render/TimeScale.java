package org.sijill.render;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sijill.edtf.EdtfDate;
import org.sijill.model.Event;

/** Divides time into a bounded number of columns, however long it is: months, or so many years. */
final class TimeScale {

  /** The most columns; more months than this are drawn as years, more years as decades … */
  private static final int MOST = 48;

  private TimeScale() {}

  /**
   * One column of time.
   *
   * @param first its first day, counted from 1 January 1970
   * @param end the day after its last
   * @param label EDTF for what to write below it, or null where EDTF's plain years do not reach
   * @param edtf EDTF for the whole of it, or null likewise
   */
  record Column(long first, long end, @Nullable String label, @Nullable String edtf) {}

  /** Returns the columns from the first day to the last. */
  static List<Column> of(LocalDate first, LocalDate last) {
    return ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(last)) < MOST
        ? months(first, last)
        : years(first.getYear(), last.getYear());
  }

  /** Returns the same, with columns of days where these are few. */
  static List<Column> inDays(LocalDate first, LocalDate last) {
    return ChronoUnit.DAYS.between(first, last) < MOST ? days(first, last) : of(first, last);
  }

  /** Returns the date of an event that is drawn: undated ones are not. */
  static EdtfDate date(Event event) {
    return Objects.requireNonNull(event.date(), event.id());
  }

  /** Returns the day on which a date ends, or on which it begins where its end is open. */
  static LocalDate end(EdtfDate date) {
    return date.latest().equals(LocalDate.MAX) ? date.earliest() : date.latest();
  }

  private static List<Column> days(LocalDate first, LocalDate last) {
    List<Column> columns = new ArrayList<>();
    for (long day = first.toEpochDay(); day <= last.toEpochDay(); day++) {
      String name = isPlain(first.getYear()) ? LocalDate.ofEpochDay(day).toString() : null;
      columns.add(new Column(day, day + 1, name, name));
    }
    return columns;
  }

  private static List<Column> months(LocalDate first, LocalDate last) {
    List<Column> columns = new ArrayList<>();
    long end = last.getLong(ChronoField.PROLEPTIC_MONTH);
    for (long m = first.getLong(ChronoField.PROLEPTIC_MONTH); m <= end; m++) {
      YearMonth month = YearMonth.of((int) Math.floorDiv(m, 12L), Math.floorMod(m, 12) + 1);
      long day = month.atDay(1).toEpochDay();
      String name = isPlain(month.getYear()) ? month.toString() : null;
      columns.add(new Column(day, day + month.lengthOfMonth(), name, name));
    }
    return columns;
  }

  private static List<Column> years(long first, long last) {
    long step = 1;
    while (Math.floorDiv(last, step) - Math.floorDiv(first, step) >= MOST) {
      step *= 10;
    }
    List<Column> columns = new ArrayList<>();
    for (long y = Math.floorDiv(first, step) * step; y <= last; y += step) {
      String name = isPlain(y) && isPlain(y + step - 1) ? fourDigits(y) : null;
      String whole = name == null || step == 1 ? name : name + "/" + fourDigits(y + step - 1);
      columns.add(new Column(firstDay(y), firstDay(y + step), name, whole));
    }
    return columns;
  }

  /** The years of {@link LocalDate} end; what lies beyond them is no event's. */
  private static long firstDay(long year) {
    return LocalDate.ofYearDay(
                (int) Math.max(LocalDate.MIN.getYear(), Math.min(year, LocalDate.MAX.getYear())), 1)
            .toEpochDay()
        + (year > LocalDate.MAX.getYear() ? 366 : 0);
  }

  /** Returns whether EDTF writes a year in its plain form, of four digits. */
  static boolean isPlain(long year) {
    return year >= 0 && year <= 9_999;
  }

  private static String fourDigits(long year) {
    return YearMonth.of((int) year, 1).toString().substring(0, 4);
  }
}
