package org.sijill.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Event;
import org.sijill.model.RecordKey;
import org.sijill.model.RecordKind;
import org.sijill.page.DataFile;
import org.sijill.page.Page;
import org.sijill.page.Timeline;

/** The chronology: on one page, or an overview with a page a year. */
final class ChronologyContent {

  /** So many pages before and after one are named there, beside the first and the last. */
  private static final int NEIGHBOURS = 4;

  /** The fewest events to draw a time line for. */
  private static final int LEAST_DRAWN = 2;

  private static final String SCRIPT = "chronology.js";

  private final PageContext context;
  private final Timeline timeline;
  private final ListContent lists;

  ChronologyContent(PageContext context) {
    this.context = context;
    this.timeline = context.site().plan().timeline();
    this.lists = new ListContent(context);
  }

  PageContent whole() {
    String title = context.words("chronology.title");
    boolean divided = timeline.isDivided();
    List<Timeline.Entry> shown = divided ? List.of() : timeline.entries();
    ChronologyEntries entries = new ChronologyEntries(context, shown, drawing(shown));
    ChronologyViews.Chronology view =
        new ChronologyViews.Chronology(
            title,
            context.words("chronology.text"),
            turns(),
            key(),
            entries.drawing(),
            entries.upright(),
            entries.filter(),
            divided ? new ChronologyOverview(context).years() : List.of(),
            entries.sections(),
            List.of(),
            points(),
            data());
    return new PageContent(PageTemplate.CHRONOLOGY, title, view.lead(), List.of(lists.home()), view)
        .withScripts(SCRIPT);
  }

  PageContent year(Page.ChronologyYear page) {
    Timeline.Slice slice = page.slice();
    String title = lists.titled(context.words("chronology.title"), name(slice));
    ChronologyEntries entries =
        new ChronologyEntries(context, slice.entries(), drawing(slice.entries()));
    ChronologyViews.Chronology view =
        new ChronologyViews.Chronology(
            title,
            context.words("chronology.text"),
            List.of(),
            key(),
            entries.drawing(),
            entries.upright(),
            entries.filter(),
            List.of(),
            entries.sections(),
            pages(slice),
            null,
            List.of());
    return new PageContent(
            PageTemplate.CHRONOLOGY, title, null, List.of(lists.home(), link()), view)
        .withScripts(SCRIPT);
  }

  /** Returns the link to the chronology. */
  Views.Link link() {
    return context.link(
        new Page.ChronologyPage(context.language()), context.words("chronology.title"));
  }

  /** Returns the link to an event's page. */
  static Views.Link eventLink(Event event, PageContext context) {
    RecordKey key = new RecordKey(RecordKind.EVENT, event.id());
    return Objects.requireNonNull(context.link(key, event.title().in(context.language())));
  }

  private List<ChronologyViews.TurningPoint> turns() {
    Reports reports = new Reports(context);
    return context.site().plan().spine().stream()
        .map(
            event ->
                new ChronologyViews.TurningPoint(
                    context.date(event.date()),
                    entryLink(event),
                    context.firstSentence(event.summary()),
                    reports.of(event)))
        .toList();
  }

  /** Returns the link to an event's entry, on this page or on that of its year. */
  private Views.Link entryLink(Event event) {
    String page =
        timeline.isDivided()
            ? context.href(context.site().plan().chronology(event, context.language()))
            : "";
    return new Views.Link(page + "#" + event.id(), context.phrase(event.title()), null, false);
  }

  private ChronologyViews.SignKey key() {
    return new ChronologyViews.SignKey(
        Stream.of(
                List.of(DateSign.DAY, DateSign.UNSURE_DAY),
                List.of(DateSign.SPAN),
                List.of(DateSign.ONE_OF))
            .map(signs -> new ChronologyViews.KeyLine(signs.stream().map(context::sign).toList()))
            .toList(),
        new Reports(context).stances());
  }

  private String name(Timeline.Slice slice) {
    return ChronologyOverview.name(slice, context);
  }

  /** The pages around one, the first and the last: a row that does not grow with the archive. */
  private List<Views.Link> pages(Timeline.Slice shown) {
    List<Timeline.Slice> slices = timeline.slices();
    int at = slices.indexOf(shown);
    List<Views.Link> links = new ArrayList<>();
    for (int i = 0; i < slices.size(); i++) {
      if (i == 0 || i == slices.size() - 1 || Math.abs(i - at) <= NEIGHBOURS) {
        Timeline.Slice slice = slices.get(i);
        links.add(context.link(new Page.ChronologyYear(context.language(), slice), name(slice)));
      }
    }
    return links;
  }

  private Views.@Nullable Link points() {
    return context.site().plan().points().entries().isEmpty()
        ? null
        : context.link(new Page.PointList(context.language(), 1), context.words("points.title"));
  }

  private List<Views.Link> data() {
    return Stream.of(
            data(DataFile.CHRONOLOGY_JSON, "data.json"),
            data(DataFile.CHRONOLOGY_SCHEMA, "data.schema"),
            data(DataFile.CHRONOLOGY_CSV, "data.csv"),
            data(DataFile.CHRONOLOGY_CALENDAR, "data.calendar"),
            data(DataFile.CHRONOLOGY_TIMELINE_JS, "data.timelinejs"),
            data(DataFile.README, "data.readme"))
        .toList();
  }

  private Views.Link data(DataFile file, String key) {
    return new Views.Link(
        context.href(file.address(context.language())),
        context.label(context.words(key)),
        null,
        false);
  }

  private TimelineDrawing.@Nullable Drawn drawing(List<Timeline.Entry> entries) {
    List<Event> story = drawn(entries, Timeline.Section.STORY);
    List<Event> before = drawn(entries, Timeline.Section.BACKGROUND);
    List<Event> after = drawn(entries, Timeline.Section.AFTERWARDS);
    TimelineDrawing drawing = new TimelineDrawing(context, "");
    if (story.size() >= LEAST_DRAWN) {
      return drawing.of(before, story, after);
    }
    // A year outside the story is drawn on its own.
    List<Event> all = Stream.of(before, story, after).flatMap(List::stream).toList();
    return all.size() < LEAST_DRAWN || !timeline.isDivided() ? null : drawing.of(all);
  }

  private static List<Event> drawn(List<Timeline.Entry> entries, Timeline.Section section) {
    return entries.stream()
        .filter(entry -> entry.section() == section)
        .flatMap(entry -> Stream.ofNullable(entry.event()))
        .filter(event -> event.date() != null)
        .toList();
  }
}
