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
import org.sijill.page.PointIndex;

/** An event's page. */
final class EventContent {

  private final PageContext context;
  private final Entities entities;
  private final ArticleItems items;
  private final ListContent lists;

  EventContent(PageContext context) {
    this.context = context;
    this.entities = new Entities(context);
    this.items = new ArticleItems(context);
    this.lists = new ListContent(context);
  }

  PageContent of(Page.EventPage page) {
    Event event = page.event();
    EventOrder order = context.site().plan().events();
    ChronologyViews.EventView view =
        new ChronologyViews.EventView(
            context.phrase(event.title()),
            event.summary() == null ? null : context.phrase(event.summary()),
            new TimeRail(context).of(event),
            facts(event),
            event.articles().stream().map(this::article).map(items::of).toList(),
            new AccountMatrix(context).of(PointIndex.Entry.of(event)),
            new PointViews(context).of(event),
            new MapDrawing(context).of(event),
            PlaceMapContent.links(context),
            link(order.before(event)),
            link(order.after(event)),
            context.site().eventData().apply(event, context.language()).orElse(null));
    String summary =
        event.summary() == null ? null : context.plain(event.summary().in(context.language()));
    return new PageContent(
        PageTemplate.EVENT,
        context.plain(event.title().in(context.language())),
        summary,
        List.of(lists.home(), new ChronologyContent(context).link()),
        view);
  }

  private Views.@Nullable Link link(@Nullable Event event) {
    return event == null ? null : ChronologyContent.eventLink(event, context);
  }

  private Article article(String id) {
    return Archive.require(context.site().archive().articles(), id);
  }

  private List<Views.Fact> facts(Event event) {
    List<Views.Fact> facts = new ArrayList<>();
    facts.add(
        Facts.one(
            context,
            "event.date",
            new Views.FactValue(null, null, context.date(event.date()), null)));
    add("event.places", entities.links(event.places()), facts);
    add("event.participants", entities.links(event.participants()), facts);
    List<RecordKey> topics = context.site().links().topics().of(event);
    add("event.topics", topics.stream().map(entities::link).toList(), facts);
    return facts;
  }

  private void add(String key, List<Views.Link> links, List<Views.Fact> facts) {
    if (!links.isEmpty()) {
      facts.add(
          new Views.Fact(
              context.words(key),
              links.stream().map(link -> new Views.FactValue(null, link, null, null)).toList()));
    }
  }
}
