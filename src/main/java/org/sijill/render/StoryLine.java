package org.sijill.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Archive;
import org.sijill.model.ChronologyRange;
import org.sijill.model.Event;
import org.sijill.model.RecordKey;
import org.sijill.model.RecordKind;
import org.sijill.page.Page;
import org.sijill.page.Timeline;

/** The story at a glance: its time line, drawn small, and the events between which it runs. */
final class StoryLine {

  private final PageContext context;

  StoryLine(PageContext context) {
    this.context = context;
  }

  /** Returns null where there is too little to draw, or so much that it has pages of its own. */
  Views.@Nullable StoryLine view() {
    Timeline timeline = context.site().plan().timeline();
    List<Timeline.Entry> story =
        timeline.entries().stream()
            .filter(e -> e.event() != null && e.section() == Timeline.Section.STORY)
            .toList();
    if (timeline.isDivided() || story.size() < 2) {
      return null;
    }
    Views.Link chronology =
        context.link(new Page.ChronologyPage(context.language()), context.words("home.chronology"));
    List<Event> events = story.stream().map(e -> Objects.requireNonNull(e.event())).toList();
    TimelineDrawing drawing = new TimelineDrawing(context, chronology.href());
    return new Views.StoryLine(drawing.of(events).view(), ends(), chronology);
  }

  private List<Views.Milestone> ends() {
    ChronologyRange range = context.site().archive().settings().chronology();
    List<Views.Milestone> ends = new ArrayList<>();
    if (range != null) {
      addEnd(range.from(), ends);
      addEnd(range.to(), ends);
    }
    return ends;
  }

  private void addEnd(String id, List<Views.Milestone> ends) {
    Event event = Archive.require(context.site().archive().events(), id);
    RecordKey key = new RecordKey(RecordKind.EVENT, id);
    Views.Link link = context.link(key, event.title().in(context.language()));
    if (link != null) {
      ends.add(new Views.Milestone(context.date(event.date()), link));
    }
  }
}
