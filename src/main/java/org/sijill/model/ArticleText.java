package org.sijill.model;

import org.jspecify.annotations.Nullable;

/**
 * The headline and summary of an article in one language, and how they came about.
 *
 * @param title the headline
 * @param summary a sentence or two
 * @param translation how it was translated, unless it was written in this language
 * @param written whether the record says that the text was written from the source and not
 *     translated
 * @param revision a hash of the text, present if a translation names the revision that it was made
 *     from
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
