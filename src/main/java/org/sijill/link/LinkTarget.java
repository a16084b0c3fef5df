package org.sijill.link;

import org.jspecify.annotations.Nullable;
import org.sijill.model.Language;
import org.sijill.model.RecordKey;

/** The target of a link in a text. */
public sealed interface LinkTarget {

  /**
   * An address outside the archive.
   *
   * @param address an http, https or mailto address
   */
  record External(String address) implements LinkTarget {}

  /**
   * A heading of the same text.
   *
   * @param anchor the heading's id
   */
  record Within(String anchor) implements LinkTarget {}

  /**
   * A record.
   *
   * @param record the record
   * @param passage the passage, if the link names one
   */
  record ToRecord(RecordKey record, @Nullable Passage passage) implements LinkTarget {}

  /**
   * A heading of a record's text in one language, as each language has its own headings.
   *
   * @param language the language of the text
   * @param anchor the heading's id
   */
  record Passage(Language language, String anchor) {}
}
