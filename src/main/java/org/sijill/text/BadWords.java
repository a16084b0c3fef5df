package org.sijill.text;

import org.sijill.model.Language;

/** Interface words that do not suit what a page says with them: the maintainer's to mend. */
public final class BadWords extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String language;

  BadWords(Language language, String key, String why) {
    super("the words for '" + key + "': " + why);
    this.language = language.tag();
  }

  /** Returns the tag of the language. */
  public String language() {
    return language;
  }
}
