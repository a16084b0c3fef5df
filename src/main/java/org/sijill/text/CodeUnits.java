package org.sijill.text;

/**
 * Tests UTF-16 code units. The answers are numbers, to be combined without branches, which the
 * processor would mispredict at each space between Arabic words.
 */
public final class CodeUnits {

  private CodeUnits() {}

  /** Returns 1 if a unit is outside {@code first} to {@code last}, inclusive, otherwise 0. */
  public static int isOutside(char unit, int first, int last) {
    return ((unit - first) | (last - unit)) >>> 31;
  }
}
