package org.sijill.verify;

import org.sijill.diagnostics.Position;

/**
 * What a page says at some place.
 *
 * @param value what it says
 * @param line of the file, from 1
 * @param column in the line, from 1
 */
record PlacedValue(String value, int line, int column) {

  static PlacedValue of(String value, Position at) {
    return new PlacedValue(value, at.line(), at.column());
  }
}
