package org.sijill.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the right name near a wrong one. */
public final class Nearest {

  /** In UTF-16 code units. No name is longer, and no message should repeat one that is. */
  private static final int LONGEST = 250;

  private Nearest() {}

  /**
   * Returns the candidate with the fewest edits from {@code wrong}, if these are few for its
   * length: one in three letters, three at the most. Of equals the first in order is taken.
   */
  public static Optional<String> to(String wrong, Collection<String> candidates) {
    if (wrong.length() > LONGEST) {
      return Optional.empty();
    }
    int most = Math.min(3, Math.max(1, wrong.length() / 3));
    LevenshteinDistance distance = new LevenshteinDistance(most);
    record Near(String name, int edits) {}
    return candidates.stream()
        .filter(name -> Math.abs(name.length() - wrong.length()) <= most)
        .map(name -> new Near(name, distance.apply(wrong, name)))
        .filter(near -> near.edits() >= 0)
        .min(Comparator.comparingInt(Near::edits).thenComparing(Near::name))
        .map(Near::name);
  }

  /** Returns {@code did you mean 'x'?}, or {@code otherwise} where nothing is near. */
  public static String suggestion(String wrong, Collection<String> candidates, String otherwise) {
    return to(wrong, candidates).map(name -> "did you mean '" + name + "'?").orElse(otherwise);
  }
}
