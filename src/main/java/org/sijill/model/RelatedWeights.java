package org.sijill.model;

/**
 * What makes two articles related, and how much: each part of a score lies between 0 and 1, and is
 * multiplied by its weight.
 *
 * @param limit how many related articles are shown
 * @param entities what both are about; the rarer, the more
 * @param events events that both report
 * @param thread the same thread
 * @param likeness likeness of their words
 * @param nearness nearness in time
 */
public record RelatedWeights(
    int limit, double entities, double events, double thread, double likeness, double nearness) {

  /** The weights of an archive that names none. */
  public static final RelatedWeights DEFAULT = new RelatedWeights(5, 4, 4, 2, 2, 1);
}
