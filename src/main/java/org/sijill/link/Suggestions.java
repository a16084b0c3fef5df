package org.sijill.link;

import java.util.Collection;
import java.util.function.Supplier;
import org.sijill.text.Nearest;

/**
 * Suggests corrections for the first faults of a text only: searching all names takes time, and a
 * hostile text may have as many faults as the archive has names.
 */
final class Suggestions {

  private static final int MOST = 100;

  private int made;

  /** Returns {@code did you mean 'x'?}, or {@code otherwise} if no candidate is near. */
  String near(String wrong, Supplier<Collection<String>> candidates, String otherwise) {
    made++;
    return made <= MOST ? Nearest.suggestion(wrong, candidates.get(), otherwise) : otherwise;
  }
}
