package org.sijill.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sijill.text.Folding;

/**
 * Spellings of a word that are one, though folding leaves them apart. The search page's script has
 * the same expressions.
 */
final class Respelling {

  /**
   * A hamza in any of its seats: مسؤول and مسئول, شؤون and شئون, هيئة and هيأة are one word.
   * Folding leaves a seat as the letter that it is without its hamza, since many do not write it.
   * There is none at the beginning of a word, where alef is the only seat, and since particles are
   * attached to words none on alef in the second place.
   */
  static final String HAMZA = "(?<=.)[ؤئء]|(?<=..)أ";

  /**
   * What is a long vowel to some is a short one to others, or two around a sign that nobody types:
   * Ṣanʿāʾ, Sana'a, Sanaa; Århus, Aarhus.
   */
  static final String LONG = "aa+";

  private static final Pattern SEATS = Pattern.compile(HAMZA);
  private static final Pattern VOWELS = Pattern.compile(LONG);

  private Respelling() {}

  /**
   * Returns folded keys that all spellings of a word have: none, if it is always spelt alike.
   *
   * @param written the word as it is written
   * @param folded the word as it is folded
   */
  static List<String> of(String written, String folded) {
    List<String> keys = new ArrayList<>(0);
    Matcher seats = SEATS.matcher(written);
    if (seats.find()) {
      keys.add(Folding.fold(seats.replaceAll("ء")));
    }
    if (folded.contains("aa")) {
      keys.add(VOWELS.matcher(folded).replaceAll("a"));
    }
    return keys;
  }
}
