package org.sijill.render;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Event;
import org.sijill.page.Page;
import org.sijill.page.Timeline;

/** The story at a glance: its time line, and its turning points in short. */
final class StoryLineContent {

  private final PageContext context;
  private final Timeline timeline;

  StoryLineContent(PageContext context) {
    this.context = context;
    this.timeline = context.site().plan().timeline();
  }

  /** Returns null where there are too few events to tell a story. */
  Views.@Nullable StoryLine view() {
    Views.Link chronology =
        context.link(new Page.ChronologyPage(context.language()), context.words("home.chronology"));
    ChronologyViews.Drawing drawing = drawing(chronology.href());
    List<Views.Milestone> turns =
        context.site().plan().spine().stream().map(this::milestone).toList();
    return drawing == null && turns.size() < 2
        ? null
        : new Views.StoryLine(drawing, turns, chronology);
  }

  /** Returns the drawing, or null if the chronology is divided and too long for one. */
  private ChronologyViews.@Nullable Drawing drawing(String chronology) {
    List<Event> story =
        timeline.entries().stream()
            .filter(entry -> entry.section() == Timeline.Section.STORY)
            .flatMap(entry -> Stream.ofNullable(entry.event()))
            .toList();
    return timeline.isDivided() || story.size() < 2
        ? null
        : new TimelineDrawing(context, chronology).of(story).view();
  }

  private Views.Milestone milestone(Event event) {
    return new Views.Milestone(
        context.date(event.date()), ChronologyContent.eventLink(event, context));
  }
}
