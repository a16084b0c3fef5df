package org.sijill.link;

import org.jspecify.annotations.Nullable;
import org.sijill.model.Language;
import org.sijill.model.RecordKey;

/** Where a link in a text leads. */
public sealed interface LinkTarget {

  /**
   * Out of the archive.
   *
   * @param address an http, https or mailto address
   */
  record External(String address) implements LinkTarget {}

  /**
   * To a heading of the same text.
   *
   * @param anchor the heading's id
   */
  record Within(String anchor) implements LinkTarget {}

  /**
   * To a record.
   *
   * @param record which
   * @param passage the very passage, if the link names one
   */
  record ToRecord(RecordKey record, @Nullable Passage passage) implements LinkTarget {}

  /**
   * A heading of a record's text. Each language has its own headings, so that a passage stands in
   * one language.
   *
   * @param language the language of the text
   * @param anchor the heading's id
   */
  record Passage(Language language, String anchor) {}
}
