package org.sijill.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.edtf.EdtfDate;
import org.sijill.link.Related;
import org.sijill.model.Archive;
import org.sijill.model.Article;
import org.sijill.model.Direction;
import org.sijill.model.Entity;
import org.sijill.model.Event;
import org.sijill.page.EventOrder;
import org.sijill.page.StoryScale;

/**
 * A thin line from the story's first day to its last, with the place of a page on it: events above,
 * articles below. Whatever lies outside the story is drawn at the ends.
 */
final class TimeRail {

  /** In the drawing's units. */
  private static final int WIDTH = 200;

  /** The part at each end for what lies outside the story, in the same units. */
  private static final int END = 16;

  private final PageContext context;
  private final EventOrder order;

  TimeRail(PageContext context) {
    this.context = context;
    this.order = context.site().plan().events();
  }

  /** Returns where an article stands, with the events that it tells and the related articles. */
  ChronologyViews.@Nullable RailView of(Article article) {
    LocalDate day = article.published().placed();
    List<String> related =
        context.site().links().related(article.id()).stream().map(Related::article).toList();
    return view(
        article.published(),
        order.toldBy(article.id()),
        related,
        ends("article.previous", order.before(day), "article.next", order.after(day)));
  }

  /** Returns where an event stands, with the turning points and the articles that tell it. */
  ChronologyViews.@Nullable RailView of(Event event) {
    return view(
        event.date(),
        context.site().plan().spine(),
        order.telling(event),
        ends("article.previous", order.before(event), "article.next", order.after(event)));
  }

  /** Returns where an entity appears: its events, and the articles about it. */
  ChronologyViews.@Nullable RailView of(Entity entity) {
    List<Event> own = order.of(entity.key());
    if (own.isEmpty()) {
      return null;
    }
    List<Article> articles = context.site().plan().articlesAbout(entity.key()).articles();
    Event last = own.size() == 1 ? null : own.get(own.size() - 1);
    return view(
        null,
        own,
        articles.stream().map(Article::id).toList(),
        ends("rail.first", own.get(0), "rail.last", last));
  }

  private List<ChronologyViews.RailEnd> ends(
      String before, @Nullable Event first, String after, @Nullable Event last) {
    List<ChronologyViews.RailEnd> ends = new ArrayList<>();
    add(before, first, ends);
    add(after, last, ends);
    return ends;
  }

  private void add(String key, @Nullable Event event, List<ChronologyViews.RailEnd> ends) {
    if (event != null) {
      ends.add(
          new ChronologyViews.RailEnd(
              context.words(key), ChronologyContent.eventLink(event, context)));
    }
  }

  /** Returns the rail, or null if the story is shorter than two days. */
  private ChronologyViews.@Nullable RailView view(
      @Nullable EdtfDate here,
      List<Event> events,
      Collection<String> articles,
      List<ChronologyViews.RailEnd> ends) {
    StoryScale scale = order.scale();
    if (scale == null
        || !TimeScale.isPlain(scale.first().getYear())
        || !TimeScale.isPlain(scale.last().getYear())) {
      return null;
    }
    BitSet above = new BitSet();
    for (Event event : events) {
      if (event.date() != null) {
        above.set(x(event.date().placed(), scale));
      }
    }
    BitSet below = new BitSet();
    for (String article : articles) {
      below.set(
          x(
              Archive.require(context.site().archive().articles(), article).published().placed(),
              scale));
    }
    return new ChronologyViews.RailView(
        words(scale.first()),
        words(scale.last()),
        "M" + END + " 14H" + (WIDTH - END) + ticks(above, 3) + ticks(below, 17),
        here == null
            ? null
            : "M" + x(here.placed(), scale) + " 14H" + x(TimeScale.end(here), scale),
        ends);
  }

  private String words(LocalDate day) {
    return context.phrasebook().date(EdtfDate.parse(day.toString()));
  }

  /** Writes ticks, each from the end of the one before, so that they stay short. */
  private static String ticks(BitSet places, int top) {
    StringBuilder path = new StringBuilder();
    int before = -1;
    for (int x = places.nextSetBit(0); x >= 0; x = places.nextSetBit(x + 1)) {
      path.append(before < 0 ? "M" + x + " " + top : "m" + (x - before) + "-8").append("v8");
      before = x;
    }
    return path.toString();
  }

  /** Returns the place of a day; a day outside the story is at an end. */
  private int x(LocalDate day, StoryScale scale) {
    double place = scale.place(day);
    int inStory = END + (int) Math.round(place * (WIDTH - 2 * END));
    int x = place < 0 ? END / 2 : place > 1 ? WIDTH - END / 2 : inStory;
    return context.language().direction() == Direction.RTL ? WIDTH - x : x;
  }
}
