package org.sijill.text;

import org.sijill.model.Language;

/** Interface words that a page needs and a language lacks: the maintainer's to mend. */
public final class MissingWords extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String language;

  MissingWords(Language language, String key) {
    super("no words for '" + key + "'");
    this.language = language.tag();
  }

  /** Returns the tag of the language. */
  public String language() {
    return language;
  }
}
