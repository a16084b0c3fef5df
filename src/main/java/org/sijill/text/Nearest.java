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
   * length: one in three letters, three at the most. Capitals, hamza, the script of digits and the
   * like are no edits. Of equals the first in order is taken.
   */
  public static Optional<String> to(String wrong, Collection<String> candidates) {
    if (wrong.length() > LONGEST) {
      return Optional.empty();
    }
    String folded = folded(wrong);
    int most = Math.min(3, Math.max(1, folded.length() / 3));
    LevenshteinDistance distance = new LevenshteinDistance(most);
    record Near(String name, int edits) {}
    return candidates.stream()
        .filter(name -> name.length() <= LONGEST)
        .map(name -> new Near(name, edits(folded, folded(name), distance)))
        .filter(near -> near.edits() >= 0)
        .min(Comparator.comparingInt(Near::edits).thenComparing(Near::name))
        .map(Near::name);
  }

  private static int edits(String wrong, String name, LevenshteinDistance distance) {
    int apart = Math.abs(name.length() - wrong.length());
    return apart > distance.getThreshold() ? -1 : distance.apply(wrong, name);
  }

  private static String folded(String name) {
    return Folding.fold(Nfc.of(name));
  }

  /** Returns {@code did you mean 'x'?}, or {@code otherwise} where nothing is near. */
  public static String suggestion(String wrong, Collection<String> candidates, String otherwise) {
    return to(wrong, candidates).map(name -> "did you mean '" + name + "'?").orElse(otherwise);
  }
}
