package org.sijill.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the name that a misspelling probably stands for. */
public final class Nearest {

  /** In UTF-16 code units. Nothing is suggested for longer text, as no name is longer. */
  private static final int LONGEST = 250;

  private Nearest() {}

  /**
   * Returns the candidate with the fewest edits from {@code wrong}, if these are few for its
   * length: at most one in three letters, and at most three. Differences that folding removes, such
   * as case, hamza or the script of digits, are not edits. Of equally near candidates, the first in
   * order is returned.
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

  /** Returns {@code did you mean 'x'?}, or {@code otherwise} if no candidate is near. */
  public static String suggestion(String wrong, Collection<String> candidates, String otherwise) {
    return to(wrong, candidates).map(name -> "did you mean '" + name + "'?").orElse(otherwise);
  }
}
