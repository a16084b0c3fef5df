package org.sijill.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A page that does not belong to an article or another record, such as "about".
 *
 * @param id the name of its folder, and of its page
 * @param texts its texts, in the archive's order of languages
 */
public record FreePage(String id, Map<Language, PageText> texts) {

  /** Copies the texts. */
  public FreePage {
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
  }

  /**
   * A page's text in one language.
   *
   * @param title its headline
   */
  public record PageText(String title) {}
}
