package org.sijill.model;

import org.jspecify.annotations.Nullable;

/**
 * What an article says in one language.
 *
 * @param title the headline
 * @param summary a sentence or two
 * @param translation how it was translated, unless it was written in this language
 * @param written whether the record says that it was written from the source, not translated
 * @param revision names the state of the text, if a translation says from which it was made
 */
public record ArticleText(
    String title,
    String summary,
    @Nullable Translation translation,
    boolean written,
    @Nullable String revision) {

  /** Returns the same text with its revision. */
  public ArticleText withRevision(String named) {
    return new ArticleText(title, summary, translation, written, named);
  }
}
