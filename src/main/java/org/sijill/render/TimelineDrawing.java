package org.sijill.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sijill.edtf.EdtfDate;
import org.sijill.edtf.EdtfInterval;
import org.sijill.edtf.EdtfSet;
import org.sijill.model.Direction;
import org.sijill.model.Event;

/**
 * Draws a time line: a sign an event, as wide as its date is, in the order of the list. The story
 * is drawn to scale, month by month; background and afterwards are compressed strips at either end.
 * Time runs in reading direction. More events than signs can show are drawn as bars.
 */
final class TimelineDrawing {

  static final int WIDTH = 1100;
  static final int MARGIN = 8;

  /** The height of a lane: at the least width of the drawing, 24 px. */
  static final int LANE = 26;

  static final int LINE = 15;

  /** The most events drawn as signs; with more, stepping through them by keyboard is tedious. */
  private static final int MOST_MARKS = 60;

  /** The most events at one time drawn as signs; with more, the drawing would not fit a screen. */
  private static final int MOST_LANES = 16;

  /** The room between the lowest lane and the axis. */
  private static final int ABOVE_AXIS = 6;

  private static final int GAP = 24;
  private static final int TIP = 26;

  private final PageContext context;
  private final String page;
  private final TimelineShapes shapes;
  private final Set<String> turns;

  /**
   * Prepares to draw.
   *
   * @param page the reference to the page that has the entries, empty where it is the context's own
   */
  TimelineDrawing(PageContext context, String page) {
    this.context = context;
    this.page = page;
    this.shapes = new TimelineShapes(mirrored(context));
    this.turns = context.site().plan().spine().stream().map(Event::id).collect(Collectors.toSet());
  }

  /**
   * A drawing.
   *
   * @param view what is printed
   * @param marks the number of the mark or the bar that stands for each event, by the event's id
   */
  record Drawn(ChronologyViews.Drawing view, Map<String, Integer> marks) {}

  /**
   * Where an event is drawn, from the beginning of time on the drawing.
   *
   * @param at the place by which it is sorted
   * @param from where its sign begins
   * @param to where its sign ends
   * @param lane counted from the axis up
   */
  record Placed(Event event, DateSign sign, int at, int from, int to, int lane) {}

  /** Draws events of the story alone, which come in the order of the list. */
  Drawn of(List<Event> events) {
    return of(List.of(), events, List.of());
  }

  /** Draws events, which come in the order of the list. */
  Drawn of(List<Event> before, List<Event> story, List<Event> after) {
    if (story.size() > MOST_MARKS) {
      return new DensityDrawing(context, page).of(story);
    }
    TimelineStrip first = new TimelineStrip(before, MARGIN);
    TimelineStrip last = new TimelineStrip(after, WIDTH - MARGIN - TimelineStrip.width(after));
    int from = first.isEmpty() ? MARGIN : first.end() + GAP;
    int to = last.isEmpty() ? WIDTH - MARGIN : last.start() - GAP;
    TimeColumns columns = TimeColumns.of(story, from, to);
    List<Placed> placed = placed(story, columns);
    int lanes = placed.stream().mapToInt(Placed::lane).max().orElse(0) + 1;
    if (lanes > MOST_LANES) {
      return new DensityDrawing(context, page).of(story);
    }
    List<Placed> all =
        Stream.of(first.placed(), placed, last.placed()).flatMap(List::stream).toList();
    return drawn(all, columns, first, last);
  }

  private static List<Placed> placed(List<Event> events, TimeColumns columns) {
    List<Integer> taken = new ArrayList<>();
    List<Placed> placed = new ArrayList<>();
    for (Event event : events) {
      Placed found = place(event, columns);
      int lane = lane(found.from() - 1, found.to() + 1, taken);
      placed.add(new Placed(event, found.sign(), found.at(), found.from(), found.to(), lane));
    }
    return placed;
  }

  private static Placed place(Event event, TimeColumns columns) {
    EdtfDate date = TimeScale.date(event);
    DateSign sign = DateSign.of(date);
    int half = LANE / 2;
    if (sign == DateSign.DAY || sign == DateSign.UNSURE_DAY) {
      int at = columns.x(date.placed());
      return new Placed(event, sign, at, at - half, at + half, 0);
    }
    boolean openStart = date.earliest().equals(LocalDate.MIN);
    if (openStart && date instanceof EdtfSet) {
      int at = columns.x(date.latest());
      return new Placed(event, sign, at, at - LANE, at, 0);
    }
    int at = openStart && date instanceof EdtfInterval ? columns.start() : columns.x(date.placed());
    int end =
        date.latest().equals(LocalDate.MAX) ? columns.end() : columns.x(date.latest().plusDays(1));
    return new Placed(event, sign, at, at, Math.max(at + LANE, end), 0);
  }

  /** Returns the lowest lane in which nothing is in the way, and takes the place. */
  private static int lane(int from, int to, List<Integer> taken) {
    for (int lane = 0; lane < taken.size(); lane++) {
      if (taken.get(lane) <= from) {
        taken.set(lane, to);
        return lane;
      }
    }
    taken.add(to);
    return taken.size() - 1;
  }

  private Drawn drawn(
      List<Placed> placed, TimeColumns columns, TimelineStrip before, TimelineStrip after) {
    TimelineCaptions captions = new TimelineCaptions(context, placed);
    int lanes = placed.stream().mapToInt(Placed::lane).max().orElse(0) + 1;
    int axis = captions.height() + lanes * LANE + ABOVE_AXIS;
    TimelineGround ground = new TimelineGround(context, axis);
    List<ChronologyViews.Column> grounds = grounds(ground, columns, before, after);
    int bottom = axis + ground.height(grounds);
    List<ChronologyViews.Mark> marks = new ArrayList<>();
    List<ChronologyViews.Leader> leaders = new ArrayList<>();
    Map<String, Integer> numbers = new HashMap<>();
    for (Placed event : placed) {
      ChronologyViews.Mark mark = mark(event, numbers.size(), middle(event, axis), captions);
      numbers.put(event.event().id(), mark.number());
      marks.add(mark);
      if (!mark.caption().isEmpty()) {
        leaders.add(leader(event, mark.number(), middle(event, axis), captions));
      }
    }
    return new Drawn(
        new ChronologyViews.Drawing(
            WIDTH,
            bottom + TIP,
            captions.height(),
            axis,
            bottom + TIP - 8,
            grounds,
            ground.breaks(columns, before, after),
            leaders,
            marks,
            List.of()),
        numbers);
  }

  /** Returns the height of an event's lane, at its middle. */
  private static int middle(Placed event, int axis) {
    return axis - ABOVE_AXIS - event.lane() * LANE - LANE / 2;
  }

  private ChronologyViews.Mark mark(Placed placed, int number, int y, TimelineCaptions captions) {
    Event event = placed.event();
    return new ChronologyViews.Mark(
        page + "#" + event.id(),
        label(event),
        number,
        placed.sign().kind(),
        shapes.of(placed, y, turns.contains(event.id())),
        shapes.x(mirrored(context) ? placed.to() : placed.from()),
        y - LANE / 2,
        placed.to() - placed.from(),
        captions.of(event));
  }

  private ChronologyViews.Leader leader(
      Placed placed, int number, int y, TimelineCaptions captions) {
    int from = captions.middle(placed.event());
    return new ChronologyViews.Leader(number, shapes.leader(from, captions.height(), placed, y));
  }

  private List<ChronologyViews.Column> grounds(
      TimelineGround ground, TimeColumns columns, TimelineStrip before, TimelineStrip after) {
    List<ChronologyViews.Column> grounds = new ArrayList<>();
    if (!before.isEmpty()) {
      grounds.add(ground.strip(before, context.words("chronology.background")));
    }
    grounds.addAll(ground.months(columns));
    if (!after.isEmpty()) {
      grounds.add(ground.strip(after, context.words("chronology.afterwards")));
    }
    return grounds;
  }

  private String label(Event event) {
    String title = context.plain(event.title().in(context.language()));
    return context.plain(context.phrasebook().date(TimeScale.date(event))) + ": " + title;
  }

  static boolean mirrored(PageContext context) {
    return context.language().direction() == Direction.RTL;
  }
}
