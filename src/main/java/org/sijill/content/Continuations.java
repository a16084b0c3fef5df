package org.sijill.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sijill.diagnostics.Position;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Rule;

/** Collects which articles continue which, to report cycles. For one thread. */
final class Continuations {

  private record Step(Position position, String from, String to) {}

  private final List<Step> steps = new ArrayList<>();

  void note(Position position, String from, String to) {
    steps.add(new Step(position, from, to));
  }

  void addAll(Continuations others) {
    steps.addAll(others.steps);
  }

  /** Reports the steps that are part of a cycle, and not those between two cycles. */
  void check(Problems problems) {
    Map<String, String> circles =
        Circles.of(ways(Step::from, Step::to), ways(Step::to, Step::from));
    for (Step step : steps) {
      if (Objects.equals(circles.get(step.from()), circles.get(step.to()))) {
        problems.report(
            step.position(),
            Rule.CYCLE,
            "'" + step.from() + "' follows '" + step.to() + "', which goes round in a circle",
            "leave out the one that came later");
      }
    }
  }

  private Map<String, List<String>> ways(Function<Step, String> begin, Function<Step, String> end) {
    return steps.stream()
        .collect(Collectors.groupingBy(begin, Collectors.mapping(end, Collectors.toList())));
  }
}
