package org.sijill.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One hamza in all its seats: مسؤول and مسئول, شؤون and شئون, هيئة and هيأة are one word. Folding
 * leaves a seat as the letter that it is without its hamza, since many do not write it; so a word
 * with a hamza has another key beside, in which each is ء. The search page's script has the same
 * expression.
 */
final class Hamza {

  /**
   * A hamza that may sit elsewhere: none at the beginning of a word, where alef is its only seat.
   * In front of an alef stand at least two letters, so that what is attached to a word may be one.
   */
  static final String SEAT = "(?<=.)[ؤئء]|(?<=..)أ";

  private static final Pattern PATTERN = Pattern.compile(SEAT);

  private Hamza() {}

  /**
   * Returns a word folded, each hamza in it as ء; nothing if it has none that may sit elsewhere.
   */
  static String key(String written) {
    Matcher seats = PATTERN.matcher(written);
    return seats.find() ? SearchWord.fold(seats.replaceAll("ء")) : "";
  }
}
