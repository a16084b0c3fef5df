package org.sijill.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The same words in one or more of the archive's languages.
 *
 * @param wordings language to words, in the archive's order of languages; never empty
 */
public record Text(Map<Language, String> wordings) {

  /**
   * Copies the wordings.
   *
   * @throws IllegalArgumentException if there are no wordings
   */
  public Text {
    if (wordings.isEmpty()) {
      throw new IllegalArgumentException("a text has at least one wording");
    }
    wordings = Collections.unmodifiableMap(new LinkedHashMap<>(wordings));
  }

  /** Returns the wording in {@code wanted}, or else in the first of the archive's languages. */
  public Phrase in(Language wanted) {
    String words = wordings.get(wanted);
    if (words != null) {
      return new Phrase(words, wanted);
    }
    Map.Entry<Language, String> first = wordings.entrySet().iterator().next();
    return new Phrase(first.getValue(), first.getKey());
  }
}
