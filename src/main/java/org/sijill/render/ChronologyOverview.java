package org.sijill.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sijill.edtf.EdtfDate;
import org.sijill.model.Event;
import org.sijill.page.Page;
import org.sijill.page.Timeline;

/** The overview of a divided chronology: how much there is of each year and of each month. */
final class ChronologyOverview {

  /** The longest bar, in per cent. */
  private static final int BAR = 100;

  private final PageContext context;
  private final Timeline timeline;

  ChronologyOverview(PageContext context) {
    this.context = context;
    this.timeline = context.site().plan().timeline();
  }

  /** The most events to name for each month. */
  private static final int NAMED = 3;

  /** A stretch of time: the page on which it begins, its number of entries, its first events. */
  private record Stretch(Timeline.Slice slice, int count, List<Views.Link> first) {

    Stretch plus(Stretch more) {
      return new Stretch(
          slice,
          count + more.count,
          Stream.concat(first.stream(), more.first.stream()).limit(NAMED).toList());
    }
  }

  /** Returns the years, each with its months. */
  List<ChronologyViews.YearView> years() {
    Map<String, Stretch> years = new LinkedHashMap<>();
    Map<String, Map<String, Stretch>> months = new LinkedHashMap<>();
    for (Timeline.Slice slice : timeline.slices()) {
      add(slice.year(), new Stretch(slice, slice.entries().size(), List.of()), years);
      for (Timeline.Entry entry : slice.entries()) {
        add(
            month(entry),
            new Stretch(slice, 1, named(entry, slice)),
            months.computeIfAbsent(slice.year(), y -> new LinkedHashMap<>()));
      }
    }
    int mostYear = most(years);
    int mostMonth = months.values().stream().mapToInt(ChronologyOverview::most).max().orElse(1);
    List<ChronologyViews.YearView> views = new ArrayList<>();
    years.forEach(
        (year, stretch) -> {
          List<ChronologyViews.PartView> parts = new ArrayList<>();
          months
              .getOrDefault(year, Map.of())
              .forEach((month, s) -> parts.add(month(year, month, s, mostMonth)));
          views.add(
              new ChronologyViews.YearView(
                  part(link(stretch.slice(), yearName(year, context)), stretch, mostYear), parts));
        });
    return views;
  }

  /** Returns the name of a page: its year, and which part of it. */
  static String name(Timeline.Slice slice, PageContext context) {
    String year = yearName(slice.year(), context);
    return slice.part() == 1 ? year : year + " – " + context.phrasebook().number(slice.part());
  }

  /** Returns a year in words; {@code undated} too. */
  static String yearName(String year, PageContext context) {
    return year.matches("[0-9]{4}")
        ? context.phrasebook().date(EdtfDate.parse(year))
        : year.matches("-?[0-9]+") ? year : context.words("list.undated");
  }

  /** Returns a month in words, or a year where no month is known. */
  static String monthName(String month, PageContext context) {
    return Months.isMonth(month)
        ? context.phrasebook().date(EdtfDate.parse(month))
        : yearName(month, context);
  }

  /** Returns the month in which an entry began, or its year where no month is known. */
  static String month(Timeline.Entry entry) {
    return Months.of(entry.date()).orElse(entry.year());
  }

  private static void add(String key, Stretch more, Map<String, Stretch> stretches) {
    stretches.merge(key, more, Stretch::plus);
  }

  private List<Views.Link> named(Timeline.Entry entry, Timeline.Slice slice) {
    Event event = entry.event();
    if (event == null) {
      return List.of();
    }
    String page = context.href(new Page.ChronologyYear(context.language(), slice));
    return List.of(
        new Views.Link(page + "#" + event.id(), context.phrase(event.title()), null, false));
  }

  private static int most(Map<String, Stretch> stretches) {
    return stretches.values().stream().mapToInt(Stretch::count).max().orElse(1);
  }

  private ChronologyViews.PartView month(String year, String month, Stretch stretch, int most) {
    boolean known = !month.equals(year);
    String name =
        known
            ? context.phrasebook().date(EdtfDate.parse(month))
            : context.words("chronology.month.unknown");
    Views.Link page = link(stretch.slice(), name);
    String href = page.href() + "#" + ChronologyEntries.anchor(month);
    return part(new Views.Link(href, page.label(), null, false), stretch, most);
  }

  private ChronologyViews.PartView part(Views.Link link, Stretch stretch, int most) {
    return new ChronologyViews.PartView(
        link,
        context.phrasebook().count("count.entries", stretch.count()),
        Math.max(1, BAR * stretch.count() / most),
        stretch.first());
  }

  private Views.Link link(Timeline.Slice slice, String name) {
    return context.link(new Page.ChronologyYear(context.language(), slice), name);
  }
}
