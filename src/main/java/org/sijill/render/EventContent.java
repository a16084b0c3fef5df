package org.sijill.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Archive;
import org.sijill.model.Article;
import org.sijill.model.Event;
import org.sijill.model.RecordKey;
import org.sijill.page.Page;
import org.sijill.page.Timeline;

/** An event's page, and the list of all points on which accounts can be held side by side. */
final class EventContent {

  private final Desk desk;
  private final Entities entities;
  private final ArticleItems items;
  private final ChronologyContent chronology;
  private final ListContent lists;

  EventContent(Desk desk) {
    this.desk = desk;
    this.entities = new Entities(desk);
    this.items = new ArticleItems(desk);
    this.chronology = new ChronologyContent(desk);
    this.lists = new ListContent(desk);
  }

  PageContent of(Page.EventPage page) {
    Event event = page.event();
    List<Timeline.Entry> events =
        desk.site().plan().timeline().entries().stream().filter(e -> e.event() != null).toList();
    int at = indexOf(event, events);
    ChronologyViews.EventView view =
        new ChronologyViews.EventView(
            desk.phrase(event.title()),
            event.summary() == null ? null : desk.phrase(event.summary()),
            facts(event),
            event.articles().stream().map(this::article).map(items::of).toList(),
            points(event),
            chronology.link(),
            at > 0 ? link(events.get(at - 1)) : null,
            at + 1 < events.size() ? link(events.get(at + 1)) : null);
    String summary =
        event.summary() == null ? null : desk.plain(event.summary().in(desk.language()));
    return new PageContent(
        "event",
        desk.plain(event.title().in(desk.language())),
        summary,
        List.of(lists.home(), chronology.link()),
        view);
  }

  PageContent all() {
    List<ChronologyViews.EventPoints> events = new ArrayList<>();
    int count = 0;
    for (Timeline.Entry entry : desk.site().plan().timeline().entries()) {
      Event event = entry.event();
      if (event != null && !event.points().isEmpty()) {
        count += event.points().size();
        events.add(
            new ChronologyViews.EventPoints(
                chronology.eventLink(event), desk.date(event.date()), points(event)));
      }
    }
    ChronologyViews.PointsView view =
        new ChronologyViews.PointsView(desk.phrasebook().count("count.points", count), events);
    return new PageContent(
        "points",
        desk.words("points.title"),
        desk.words("points.text"),
        List.of(lists.home(), chronology.link()),
        view);
  }

  private static int indexOf(Event event, List<Timeline.Entry> events) {
    for (int i = 0; i < events.size(); i++) {
      if (Objects.equals(events.get(i).event(), event)) {
        return i;
      }
    }
    throw new IllegalArgumentException("not in the chronology: " + event.id());
  }

  private Views.Link link(Timeline.Entry entry) {
    return chronology.eventLink(Objects.requireNonNull(entry.event()));
  }

  private Article article(String id) {
    return Archive.require(desk.site().archive().articles(), id);
  }

  private List<Views.Fact> facts(Event event) {
    List<Views.Fact> facts = new ArrayList<>();
    facts.add(
        Facts.one(
            desk, "event.date", new Views.FactValue(null, null, desk.date(event.date()), null)));
    add("event.places", event.places(), facts);
    add("event.participants", event.participants(), facts);
    return facts;
  }

  private void add(String key, List<String> ids, List<Views.Fact> facts) {
    if (!ids.isEmpty()) {
      facts.add(
          new Views.Fact(
              desk.words(key),
              entities.links(ids).stream()
                  .map(link -> new Views.FactValue(null, link, null, null))
                  .toList()));
    }
  }

  private List<ChronologyViews.PointView> points(Event event) {
    List<ChronologyViews.PointView> points = new ArrayList<>();
    for (int i = 0; i < event.points().size(); i++) {
      Event.Point point = event.points().get(i);
      points.add(
          new ChronologyViews.PointView(
              "point:" + event.id() + ":" + (i + 1),
              desk.phrase(point.question()),
              isDisputed(point),
              point.accounts().stream().map(this::account).toList()));
    }
    return points;
  }

  /** Accounts disagree where one denies what another reports or claims. */
  private static boolean isDisputed(Event.Point point) {
    boolean denied = point.accounts().stream().anyMatch(a -> a.stance() == Event.Stance.DENIES);
    boolean held = point.accounts().stream().anyMatch(a -> a.stance() != Event.Stance.DENIES);
    return denied && held;
  }

  private ChronologyViews.AccountView account(Event.Account account) {
    Article article = article(account.article());
    String stance = account.stance().name().toLowerCase(Locale.ROOT);
    return new ChronologyViews.AccountView(
        articleLink(article),
        desk.date(article.published()),
        stance,
        desk.words("stance." + stance),
        desk.phrase(account.says()));
  }

  /** An account is known by its publisher, or by its headline where there is none. */
  private Views.Link articleLink(Article article) {
    Views.Link link = items.of(article).link();
    String source = article.source();
    if (source == null) {
      return link;
    }
    Views.Phrase name =
        desk.phrase(Archive.require(desk.site().archive().sources(), source).name());
    return new Views.Link(link.href(), name, link.hreflang(), false);
  }

  /** Returns links to the events in which an entity takes part, the earliest first. */
  static List<Views.Link> ofEntity(RecordKey entity, Desk desk) {
    ChronologyContent chronology = new ChronologyContent(desk);
    return desk.site().plan().timeline().entries().stream()
        .map(Timeline.Entry::event)
        .filter(e -> e != null && isIn(entity, e))
        .map(chronology::eventLink)
        .toList();
  }

  private static boolean isIn(RecordKey entity, @Nullable Event event) {
    return event != null
        && (event.places().contains(entity.id()) || event.participants().contains(entity.id()));
  }
}
