package org.sijill.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sijill.text.Folding;

/**
 * Spellings of a word that are one, though folding leaves them apart. The search page's script has
 * the same expressions.
 */
final class Respelling {

  /**
   * What takes the place of what in a word as it is written, one pair after the other. A hamza in
   * any of its seats: مسؤول and مسئول, شؤون and شئون, هيئة and هيأة, رئاسة and رآسة are one word.
   * Folding leaves a seat as the letter that it is without its hamza, since many do not write it.
   * There is none at the beginning of a word, where alef is the only seat, and since particles are
   * attached to words none on alef in the second place. The alef that a hundred may have is silent:
   * مائة and مئة.
   */
  static final List<List<String>> HAMZA =
      List.of(
          List.of("(?<=.)آ", "ءا"),
          List.of("(?<=.)[ؤئء]|(?<=..)أ", "ء"),
          List.of("(?<=م\\p{Mn}{0,2})ا(?=ء\\p{Mn}{0,2}(?:[ةه]|ت\\p{Mn}{0,2}[اي]))", ""));

  /**
   * What is a long vowel to some is a short one to others, or two around a sign that nobody types:
   * Ṣanʿāʾ, Sana'a, Sanaa; Århus, Aarhus.
   */
  static final String LONG = "aa+";

  private static final List<Pattern> SEATS =
      HAMZA.stream().map(pair -> Pattern.compile(pair.get(0))).toList();

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
    String spelt = written;
    for (int i = 0; i < SEATS.size(); i++) {
      spelt = SEATS.get(i).matcher(spelt).replaceAll(HAMZA.get(i).get(1));
    }
    if (!spelt.equals(written)) {
      keys.add(Folding.fold(spelt));
    }
    if (folded.contains("aa")) {
      keys.add(VOWELS.matcher(folded).replaceAll("a"));
    }
    return keys;
  }
}
