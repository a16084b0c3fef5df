package org.sijill.render;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sijill.model.Event;
import org.sijill.page.Timeline;

/**
 * The time line of the story where a page is narrow: time runs down, and every sign has its label
 * beside it. Months without an event are a break.
 */
final class UprightTimeline {

  private final PageContext context;
  private final List<Timeline.Entry> entries;
  private final Map<String, Integer> numbers;

  UprightTimeline(PageContext context, List<Timeline.Entry> entries, Map<String, Integer> numbers) {
    this.context = context;
    this.entries = entries;
    this.numbers = numbers;
  }

  /** Returns the months; none if the drawing has bars, as there are too many events to list. */
  List<ChronologyViews.UprightMonth> months() {
    List<ChronologyViews.UprightMonth> months = new ArrayList<>();
    List<ChronologyViews.UprightMark> marks = new ArrayList<>();
    String name = "";
    String before = "";
    for (Timeline.Entry entry : story()) {
      String month = ChronologyOverview.month(entry);
      if (!month.equals(name) && !marks.isEmpty()) {
        months.add(month(name, before, marks));
        marks.clear();
        before = name;
      }
      name = month;
      marks.add(mark(Objects.requireNonNull(entry.event())));
    }
    if (!marks.isEmpty()) {
      months.add(month(name, before, marks));
    }
    return months;
  }

  private List<Timeline.Entry> story() {
    boolean all = entries.stream().noneMatch(e -> e.section() == Timeline.Section.STORY);
    return entries.stream()
        .filter(e -> all || e.section() == Timeline.Section.STORY)
        .filter(e -> e.event() != null && numbers.containsKey(e.event().id()))
        .toList();
  }

  private ChronologyViews.UprightMonth month(
      String name, String before, List<ChronologyViews.UprightMark> marks) {
    return new ChronologyViews.UprightMonth(
        ChronologyOverview.monthName(name, context), isBreak(before, name), List.copyOf(marks));
  }

  private static boolean isBreak(String before, String month) {
    return Months.isMonth(before)
        && Months.isMonth(month)
        && YearMonth.parse(before).plusMonths(1).isBefore(YearMonth.parse(month));
  }

  private ChronologyViews.UprightMark mark(Event event) {
    Views.Link link = new Views.Link("#" + event.id(), context.phrase(event.title()), null, false);
    return new ChronologyViews.UprightMark(
        link, context.date(event.date()).sign(), numbers.get(event.id()));
  }
}
