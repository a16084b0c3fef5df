package org.sijill.text;

/**
 * What is asked of each UTF-16 code unit of a text, answered by a number, which others can be
 * joined to without a branch: the machine would guess wrongly at each blank between Arabic words.
 */
public final class CodeUnits {

  private CodeUnits() {}

  /** Returns 1 if a unit is none from {@code first} to {@code last}, inclusive, otherwise 0. */
  public static int isOutside(char unit, int first, int last) {
    return ((unit - first) | (last - unit)) >>> 31;
  }
}
