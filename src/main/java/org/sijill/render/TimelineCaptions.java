package org.sijill.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sijill.model.Event;

/**
 * The captions of a drawing: the titles of some turning points, in a row above it and in the order
 * of their signs, so that neither they nor the lines down from them get in each other's way.
 */
final class TimelineCaptions {

  /** The most captions; with more, each would be narrower than a long word. */
  private static final int MOST = 8;

  /** The most lines of a caption. */
  private static final int LINES = 4;

  private static final int BETWEEN = 8;
  private static final int BELOW = 12;

  private final Map<String, Integer> middles = new HashMap<>();
  private final Map<String, List<String>> lines = new HashMap<>();
  private final int height;
  private final TimelineShapes shapes;

  TimelineCaptions(PageContext context, List<TimelineDrawing.Placed> placed) {
    this.shapes = new TimelineShapes(TimelineDrawing.mirrored(context));
    List<TimelineDrawing.Placed> captioned = captioned(context, placed);
    int most = 0;
    if (!captioned.isEmpty()) {
      int room = TimelineDrawing.WIDTH - 2 * TimelineDrawing.MARGIN;
      int width = Math.min(room / captioned.size(), room / 6);
      place(captioned, width);
      for (TimelineDrawing.Placed p : captioned) {
        String title = context.plain(p.event().title().in(context.language()));
        List<String> wrapped = TimelineWords.wrapped(title, width - BETWEEN, LINES);
        lines.put(p.event().id(), wrapped);
        most = Math.max(most, wrapped.size());
      }
    }
    this.height = most == 0 ? 0 : most * TimelineDrawing.LINE + BELOW;
  }

  /** Returns the first and the last turning point, and those that most articles report. */
  private static List<TimelineDrawing.Placed> captioned(
      PageContext context, List<TimelineDrawing.Placed> placed) {
    Set<String> turns =
        context.site().plan().spine().stream().map(Event::id).collect(Collectors.toSet());
    List<TimelineDrawing.Placed> all =
        placed.stream().filter(p -> turns.contains(p.event().id())).toList();
    if (all.size() <= MOST) {
      return all;
    }
    Set<String> chosen =
        all.subList(1, all.size() - 1).stream()
            .map(TimelineDrawing.Placed::event)
            .sorted(Comparator.comparing((Event e) -> e.articles().size()).reversed())
            .limit(MOST - 2)
            .map(Event::id)
            .collect(Collectors.toSet());
    chosen.add(all.get(0).event().id());
    chosen.add(all.get(all.size() - 1).event().id());
    return all.stream().filter(p -> chosen.contains(p.event().id())).toList();
  }

  /**
   * Puts each caption above its sign, or as close as the others allow. Once widths are subtracted,
   * positions must only be non-decreasing; the pool adjacent violators algorithm averages those
   * that are not.
   */
  private void place(List<TimelineDrawing.Placed> captioned, int width) {
    List<int[]> pools = new ArrayList<>();
    for (int i = 0; i < captioned.size(); i++) {
      int[] pool = {captioned.get(i).at() - i * width, 1};
      while (!pools.isEmpty() && mean(pools.get(pools.size() - 1)) > mean(pool)) {
        int[] before = pools.remove(pools.size() - 1);
        pool = new int[] {before[0] + pool[0], before[1] + pool[1]};
      }
      pools.add(pool);
    }
    int least = TimelineDrawing.MARGIN + width / 2;
    int most = TimelineDrawing.WIDTH - least - (captioned.size() - 1) * width;
    int i = 0;
    for (int[] pool : pools) {
      for (int member = 0; member < pool[1]; member++, i++) {
        int middle = Math.max(least, Math.min(most, mean(pool))) + i * width;
        middles.put(captioned.get(i).event().id(), middle);
      }
    }
  }

  private static int mean(int[] pool) {
    return Math.floorDiv(pool[0], pool[1]);
  }

  /** Returns the height that the captions need above the drawing. */
  int height() {
    return height;
  }

  /** Returns where a caption's middle is. */
  int middle(Event event) {
    return middles.getOrDefault(event.id(), 0);
  }

  /** Returns a caption's lines; empty if the event has none. They end just above the drawing. */
  List<ChronologyViews.Label> of(Event event) {
    List<String> texts = lines.getOrDefault(event.id(), List.of());
    List<ChronologyViews.Label> labels = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      int y = height - BELOW - (texts.size() - 1 - i) * TimelineDrawing.LINE;
      labels.add(new ChronologyViews.Label(shapes.x(middle(event)), y, texts.get(i)));
    }
    return labels;
  }
}
