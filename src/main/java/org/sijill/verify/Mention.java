package org.sijill.verify;

import org.sijill.diagnostics.Position;

/**
 * What a page says at some place.
 *
 * @param value what it says
 * @param line of the file, from 1
 * @param column in the line, from 1
 */
record Mention(String value, int line, int column) {

  static Mention of(String value, Position at) {
    return new Mention(value, at.line(), at.column());
  }
}
