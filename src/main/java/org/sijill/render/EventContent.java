package org.sijill.render;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Archive;
import org.sijill.model.Article;
import org.sijill.model.Event;
import org.sijill.model.RecordKey;
import org.sijill.page.EventOrder;
import org.sijill.page.Page;

/** An event's page. */
final class EventContent {

  private final Desk desk;
  private final Entities entities;
  private final ArticleItems items;
  private final ListContent lists;

  EventContent(Desk desk) {
    this.desk = desk;
    this.entities = new Entities(desk);
    this.items = new ArticleItems(desk);
    this.lists = new ListContent(desk);
  }

  PageContent of(Page.EventPage page) {
    Event event = page.event();
    EventOrder order = desk.site().plan().events();
    ChronologyViews.EventView view =
        new ChronologyViews.EventView(
            desk.phrase(event.title()),
            event.summary() == null ? null : desk.phrase(event.summary()),
            facts(event),
            event.articles().stream().map(this::article).map(items::of).toList(),
            new PointViews(desk).of(event),
            link(order.before(event)),
            link(order.after(event)),
            desk.site().eventData().apply(event, desk.language()).orElse(null));
    String summary =
        event.summary() == null ? null : desk.plain(event.summary().in(desk.language()));
    return new PageContent(
        "event",
        desk.plain(event.title().in(desk.language())),
        summary,
        List.of(lists.home(), new ChronologyContent(desk).link()),
        view);
  }

  private Views.@Nullable Link link(@Nullable Event event) {
    return event == null ? null : ChronologyContent.eventLink(event, desk);
  }

  private Article article(String id) {
    return Archive.require(desk.site().archive().articles(), id);
  }

  private List<Views.Fact> facts(Event event) {
    List<Views.Fact> facts = new ArrayList<>();
    facts.add(
        Facts.one(
            desk, "event.date", new Views.FactValue(null, null, desk.date(event.date()), null)));
    add("event.places", entities.links(event.places()), facts);
    add("event.participants", entities.links(event.participants()), facts);
    List<RecordKey> topics = desk.site().links().topics().of(event);
    add("event.topics", topics.stream().map(entities::link).toList(), facts);
    return facts;
  }

  private void add(String key, List<Views.Link> links, List<Views.Fact> facts) {
    if (!links.isEmpty()) {
      facts.add(
          new Views.Fact(
              desk.words(key),
              links.stream().map(link -> new Views.FactValue(null, link, null, null)).toList()));
    }
  }
}
