package org.sijill.model;

/**
 * A language of the archive or of a text that it cites.
 *
 * @param tag a BCP 47 tag, in the case that its registry gives: {@code ar}, {@code zh-Hant}
 * @param direction the base direction of the script in which the language is written
 */
public record Language(String tag, Direction direction) {

  @Override
  public String toString() {
    return tag;
  }
}
