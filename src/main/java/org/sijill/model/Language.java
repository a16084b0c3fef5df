package org.sijill.model;

import org.jspecify.annotations.Nullable;

/**
 * A language of the archive or of a text that it cites.
 *
 * @param tag a BCP 47 tag, in the case that its registry gives: {@code ar}, {@code zh-Hant}
 * @param direction the base direction of the script in which the language is written
 */
public record Language(String tag, Direction direction) {

  // As in RecordKey: asked for each text of each list. A tag has one direction only.
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
