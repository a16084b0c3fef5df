package org.sijill.model;

/**
 * The weights of what relates two articles: each part of a score is between 0 and 1 and is
 * multiplied by its weight.
 *
 * @param limit how many related articles are shown
 * @param entities entities that both are about; rarer ones count for more
 * @param events events that both report
 * @param thread the same thread
 * @param likeness similarity of their words
 * @param nearness nearness in time
 */
public record RelatedWeights(
    int limit, double entities, double events, double thread, double likeness, double nearness) {

  /** The weights of an archive that sets none. */
  public static final RelatedWeights DEFAULT = new RelatedWeights(5, 4, 4, 2, 2, 1);
}
