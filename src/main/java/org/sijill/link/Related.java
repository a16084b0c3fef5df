package org.sijill.link;

import java.util.List;

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
