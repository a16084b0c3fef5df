package org.sijill.content;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Finds the circles of a graph: its strongly connected components, by the algorithm of Kosaraju, in
 * time that grows with the number of ways. It does not recurse, as a chain may be long.
 */
final class Circles {

  /** A point on the path, with the points that are still to be tried from there. */
  private record Stop(String point, Iterator<String> next) {}

  private final Map<String, List<String>> ways;
  private final Set<String> seen = new HashSet<>();

  private Circles(Map<String, List<String>> ways) {
    this.ways = ways;
  }

  /**
   * Returns the circle of each point: two points are in one exactly if each leads to the other. A
   * point by itself is a circle of its own.
   *
   * @param ways where the ways from a point lead
   * @param back from where ways lead to a point
   * @return by point, the one by which its circle is known
   */
  static Map<String, String> of(Map<String, List<String>> ways, Map<String, List<String>> back) {
    // Backwards from the point that was left last, only its circle can be reached, and so on.
    Deque<String> leftLastFirst = new ArrayDeque<>();
    new Circles(ways).walk(ways.keySet(), (start, point) -> leftLastFirst.push(point));
    Map<String, String> circles = new HashMap<>();
    new Circles(back).walk(leftLastFirst, (start, point) -> circles.put(point, start));
    return circles;
  }

  /** Goes depth first from each start; a point is left when all to which it leads have been. */
  private void walk(Collection<String> starts, BiConsumer<String, String> left) {
    for (String start : starts) {
      Deque<Stop> path = new ArrayDeque<>();
      enter(start, path);
      while (!path.isEmpty()) {
        Stop stop = path.element();
        if (stop.next().hasNext()) {
          enter(stop.next().next(), path);
        } else {
          path.remove();
          left.accept(start, stop.point());
        }
      }
    }
  }

  private void enter(String point, Deque<Stop> path) {
    if (seen.add(point)) {
      path.push(new Stop(point, ways.getOrDefault(point, List.of()).iterator()));
    }
  }
}
