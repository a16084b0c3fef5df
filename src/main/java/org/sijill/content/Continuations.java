package org.sijill.content;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sijill.diagnostics.Position;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Rule;

/** Which articles say that they continue which; a story cannot continue itself. Safe to share. */
final class Continuations {

  private record Step(Position position, String from, String to) implements Comparable<Step> {
    @Override
    public int compareTo(Step other) {
      return position.compareTo(other.position);
    }
  }

  private final Set<Step> steps = new ConcurrentSkipListSet<>();

  void note(Position position, String from, String to) {
    steps.add(new Step(position, from, to));
  }

  /**
   * Reports the steps that go round in a circle. What has no step before it, or none after it, is
   * on no circle, and is taken away until nothing more can be.
   */
  void check(Problems problems) {
    Set<Step> circling = new HashSet<>(steps);
    removeChains(circling, Step::from, Step::to);
    removeChains(circling, Step::to, Step::from);
    for (Step step : circling) {
      problems.report(
          step.position(),
          Rule.CYCLE,
          "'" + step.from() + "' follows '" + step.to() + "', which goes round in a circle",
          "leave out the one that came later");
    }
  }

  /** Removes the chains of steps at whose {@code end} nothing begins, from their ends on. */
  private static void removeChains(
      Set<Step> steps, Function<Step, String> begin, Function<Step, String> end) {
    Map<String, List<Step>> arriving = steps.stream().collect(Collectors.groupingBy(end));
    Map<String, Integer> leaving = new HashMap<>();
    steps.forEach(step -> leaving.merge(begin.apply(step), 1, Integer::sum));
    Deque<String> ends = new ArrayDeque<>(arriving.keySet());
    ends.removeIf(leaving::containsKey);
    while (!ends.isEmpty()) {
      for (Step step : arriving.getOrDefault(ends.remove(), List.of())) {
        steps.remove(step);
        if (leaving.merge(begin.apply(step), -1, Integer::sum) == 0) {
          ends.add(begin.apply(step));
        }
      }
    }
  }
}
