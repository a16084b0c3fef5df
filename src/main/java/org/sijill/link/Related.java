package org.sijill.link;

import java.util.List;

/**
 * An article that is related to another.
 *
 * @param article its id
 * @param score how closely it is related, in parts
 * @param reasons why it is related, the strongest reason first; never empty
 */
public record Related(String article, Score score, List<Reason> reasons) {

  /** Copies the reasons. */
  public Related {
    reasons = List.copyOf(reasons);
  }

  /**
   * The parts of a score, each already multiplied by its weight.
   *
   * @param entities entities that both are about
   * @param events events that both report
   * @param thread the same thread
   * @param likeness similarity of their words
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
