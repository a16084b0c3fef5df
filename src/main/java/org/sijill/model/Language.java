package org.sijill.model;

import org.jspecify.annotations.Nullable;

/**
 * A language of the archive, or of a text that the archive cites.
 *
 * @param tag a BCP 47 tag, in the case that its registry gives: {@code ar}, {@code zh-Hant}
 * @param direction the base direction of the script in which the language is written
 */
public record Language(String tag, Direction direction) {

  // Faster than the generated methods (see RecordKey). A tag has only one direction.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof Language language && tag.equals(language.tag));
  }

  @Override
  public int hashCode() {
    return tag.hashCode();
  }

  @Override
  public String toString() {
    return tag;
  }
}
