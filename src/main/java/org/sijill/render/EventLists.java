package org.sijill.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Event;
import org.sijill.model.RecordKey;
import org.sijill.page.EventOrder;
import org.sijill.page.Page;
import org.sijill.page.PointIndex;

/** Lists of events and of points, in pages that do not grow with the archive. */
final class EventLists {

  private final PageContext context;
  private final Entities entities;
  private final ListContent lists;

  EventLists(PageContext context) {
    this.context = context;
    this.entities = new Entities(context);
    this.lists = new ListContent(context);
  }

  /** Returns a page of the points, those in dispute before the others. */
  PageContent points(Page.PointList page) {
    PointIndex index = context.site().plan().points();
    List<PointIndex.Entry> shown = index.pages().get(page.part() - 1);
    String title = titled(context.words("points.title"), page.part());
    ChronologyViews.PointsView view =
        new ChronologyViews.PointsView(
            title,
            context.phrasebook().count("count.points", index.entries().size()),
            context.phrasebook().count("count.disputed", index.disputed()),
            new AccountMatrix(context).of(shown),
            pages(index.pages().size(), part -> new Page.PointList(context.language(), part)),
            sections(shown));
    return new PageContent(
        PageTemplate.POINTS,
        title,
        context.words("points.text"),
        List.of(lists.home(), new ChronologyContent(context).link()),
        view);
  }

  /** Returns a page of an entity's events. */
  PageContent events(Page.EntityEvents page) {
    RecordKey key = page.entity().key();
    EventOrder order = context.site().plan().events();
    List<List<Event>> pages = order.pages(key);
    String name = context.plain(page.entity().name().in(context.language()));
    String title = lists.titled(name, context.words("entity.events"));
    Views.Link entity = entities.link(key);
    ChronologyViews.EventsView view =
        new ChronologyViews.EventsView(
            entity,
            context.words("entity.events"),
            context.phrasebook().count("count.events", order.of(key).size()),
            pages(
                pages.size(),
                part -> new Page.EntityEvents(context.language(), page.entity(), part)),
            pages.get(page.part() - 1).stream().map(this::item).toList());
    return new PageContent(
        PageTemplate.EVENTS,
        titled(title, page.part()),
        null,
        List.of(lists.home(), entities.index(key.kind()), entity),
        view);
  }

  /** Returns an entity's events, the earliest first; of very many, those of the first page. */
  List<Views.Milestone> ofEntity(RecordKey entity) {
    EventOrder order = context.site().plan().events();
    List<List<Event>> pages = order.pages(entity);
    List<Event> shown = pages.isEmpty() ? order.of(entity) : pages.get(0);
    return shown.stream()
        .map(
            event ->
                new Views.Milestone(
                    context.date(event.date()), ChronologyContent.eventLink(event, context)))
        .toList();
  }

  /** Returns a link to the list of an entity's events, if they are too many for its own page. */
  Views.@Nullable Link allOfEntity(RecordKey entity) {
    EventOrder order = context.site().plan().events();
    if (order.pages(entity).isEmpty()) {
      return null;
    }
    Page all = new Page.EntityEvents(context.language(), entities.get(entity), 1);
    return context.link(all, context.words("entity.events.all", "count", order.of(entity).size()));
  }

  private ChronologyViews.EventItem item(Event event) {
    return new ChronologyViews.EventItem(
        ChronologyContent.eventLink(event, context),
        context.date(event.date()),
        event.summary() == null ? null : context.phrase(event.summary()));
  }

  private List<ChronologyViews.PointSection> sections(List<PointIndex.Entry> shown) {
    List<ChronologyViews.PointSection> sections = new ArrayList<>();
    for (boolean disputed : List.of(true, false)) {
      List<ChronologyViews.EventPoints> events =
          byEvent(shown.stream().filter(e -> e.point().isDisputed() == disputed).toList());
      if (!events.isEmpty()) {
        String heading = context.words(disputed ? "points.disputed" : "points.undisputed");
        sections.add(new ChronologyViews.PointSection(heading, events));
      }
    }
    return sections;
  }

  private List<ChronologyViews.EventPoints> byEvent(List<PointIndex.Entry> entries) {
    // By id: an event's hash is that of all its points.
    Map<String, List<PointIndex.Entry>> byEvent = new LinkedHashMap<>();
    for (PointIndex.Entry entry : entries) {
      byEvent.computeIfAbsent(entry.event().id(), id -> new ArrayList<>()).add(entry);
    }
    return byEvent.values().stream().map(this::eventPoints).toList();
  }

  private ChronologyViews.EventPoints eventPoints(List<PointIndex.Entry> entries) {
    Event event = entries.get(0).event();
    PointViews points = new PointViews(context);
    return new ChronologyViews.EventPoints(
        ChronologyContent.eventLink(event, context),
        context.date(event.date()),
        entries.stream().map(points::of).toList());
  }

  private String titled(String title, int part) {
    return part == 1 ? title : lists.titled(title, context.phrasebook().number(part));
  }

  private List<Views.Link> pages(int count, IntFunction<Page> page) {
    return count < 2
        ? List.of()
        : IntStream.rangeClosed(1, count)
            .mapToObj(part -> context.link(page.apply(part), context.phrasebook().number(part)))
            .toList();
  }
}
