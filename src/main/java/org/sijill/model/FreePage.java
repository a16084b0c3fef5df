package org.sijill.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A page that is no record of an article, such as "about".
 *
 * @param id the name of its folder, and of its page
 * @param texts what it says, in the archive's order of languages
 */
public record FreePage(String id, Map<Language, PageText> texts) {

  /** Copies the texts. */
  public FreePage {
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
  }

  /**
   * What a page says in one language.
   *
   * @param title its headline
   */
  public record PageText(String title) {}
}
