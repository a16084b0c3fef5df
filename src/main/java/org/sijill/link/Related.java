package org.sijill.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sijill.model.RecordKey;
import org.sijill.model.RecordKind;

/**
 * An article that bears on another.
 *
 * @param article its id
 * @param score how much, in its parts
 * @param reasons why, the weightiest first; never empty
 */
public record Related(String article, Score score, List<Reason> reasons) {

  /** Copies the reasons. */
  public Related {
    reasons = List.copyOf(reasons);
  }

  /** Returns what is left of it where some records are gone. */
  Optional<Related> without(Set<RecordKey> gone) {
    if (gone.contains(new RecordKey(RecordKind.ARTICLE, article))) {
      return Optional.empty();
    }
    List<Reason> left = new ArrayList<>();
    reasons.forEach(reason -> reason.without(gone).ifPresent(left::add));
    return left.stream().anyMatch(Reason::isEnough)
        ? Optional.of(new Related(article, score, left))
        : Optional.empty();
  }

  /**
   * The parts of a score, each already multiplied by its weight.
   *
   * @param entities what both are about
   * @param events events that both report
   * @param thread the same thread
   * @param likeness likeness of their words
   * @param nearness nearness in time
   */
  public record Score(
      double entities, double events, double thread, double likeness, double nearness) {

    /** Returns the sum of the parts. */
    public double total() {
      return entities + events + thread + likeness + nearness;
    }
  }
}
