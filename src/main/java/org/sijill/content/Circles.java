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
 * Finds the cycles of a graph: its strongly connected components, by Kosaraju's algorithm, in time
 * linear in the number of edges. It does not recurse, as chains may be long.
 */
final class Circles {

  /** A node on the path, with its successors still to be visited. */
  private record Stop(String point, Iterator<String> next) {}

  private final Map<String, List<String>> ways;
  private final Set<String> seen = new HashSet<>();

  private Circles(Map<String, List<String>> ways) {
    this.ways = ways;
  }

  /**
   * Returns the component of each node: two nodes are in the same one exactly if each leads to the
   * other. A node that is in no cycle is a component of its own.
   *
   * @param ways the successors of each node
   * @param back the predecessors of each node
   * @return for each node, the node that represents its component
   */
  static Map<String, String> of(Map<String, List<String>> ways, Map<String, List<String>> back) {
    // Following edges backwards from the node finished last reaches only its component, and so on.
    Deque<String> leftLastFirst = new ArrayDeque<>();
    new Circles(ways).walk(ways.keySet(), (start, point) -> leftLastFirst.push(point));
    Map<String, String> circles = new HashMap<>();
    new Circles(back).walk(leftLastFirst, (start, point) -> circles.put(point, start));
    return circles;
  }

  /** Walks depth first from each start; a node is finished after all its successors. */
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
