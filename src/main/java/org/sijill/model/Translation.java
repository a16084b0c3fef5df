package org.sijill.model;

import org.jspecify.annotations.Nullable;

/**
 * How a text came about when it is a translation of the same article's text in another language.
 *
 * @param of the language that was translated
 * @param by who translated it
 * @param reviewed whether a person who reads both languages has read it against the original
 * @param revision the hash of the text it was made from, if it was noted
 */
public record Translation(Language of, Translator by, boolean reviewed, @Nullable String revision) {

  /** Who translated a text. */
  public enum Translator {
    HUMAN,
    MACHINE
  }
}
