package org.sijill.language;

import org.sijill.model.Language;

/**
 * Thrown when a page needs interface words that a language lacks, or whose pattern does not fit.
 */
public final class WordsFault extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String language;
  private final boolean missing;

  private WordsFault(Language language, String message, boolean missing) {
    super(message);
    this.language = language.tag();
    this.missing = missing;
  }

  static WordsFault missing(Language language, String key) {
    return new WordsFault(language, "no words for '" + key + "'", true);
  }

  static WordsFault unfit(Language language, String key, String why) {
    return new WordsFault(language, "the words for '" + key + "': " + why, false);
  }

  /** Returns the tag of the language. */
  public String language() {
    return language;
  }

  /**
   * Returns whether the words are missing; if not, their pattern does not fit the page's arguments.
   */
  public boolean isMissing() {
    return missing;
  }
}
