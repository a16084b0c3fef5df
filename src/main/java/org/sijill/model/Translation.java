package org.sijill.model;

import org.jspecify.annotations.Nullable;

/**
 * How a text was translated from the same article's text in another language.
 *
 * @param of the language that it was translated from
 * @param by who translated it
 * @param reviewed whether a person who reads both languages has compared it with the original
 * @param revision the hash of the text that it was made from, if recorded
 */
public record Translation(Language of, Translator by, boolean reviewed, @Nullable String revision) {

  /** Who translated a text. */
  public enum Translator {
    HUMAN,
    MACHINE
  }
}
