package org.sijill.text;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds zero-width spaces inside words, which come with text that was copied from web pages. Nobody
 * sees them, but they divide a word for a search. Khmer, Thai and other scripts of South-East Asia
 * mark the ends of words with them.
 */
public final class ZeroWidthSpaces {

  private static final char SPACE = '\u200B';

  /** In UTF-16 code units, before and after it. */
  private static final int SHOWN = 5;

  private static final Set<Integer> EAST_ASIAN =
      Set.of(UScript.HAN, UScript.HIRAGANA, UScript.KATAKANA, UScript.BOPOMOFO);

  private ZeroWidthSpaces() {}

  /** Returns the zero-width spaces between letters. */
  public static List<Finding> in(TypedWords words) {
    List<Finding> found = new ArrayList<>();
    String text = words.printed();
    for (int at = text.indexOf(SPACE); at >= 0; at = text.indexOf(SPACE, at + 1)) {
      if (isInWord(text, at)) {
        String around =
            text.substring(Math.max(0, at - SHOWN), Math.min(text.length(), at + SHOWN));
        found.add(
            new Finding(at, around, "has a zero-width space (U+200B) in a word", "remove it"));
      }
    }
    return found;
  }

  private static boolean isInWord(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && isLetter(text.codePointBefore(at))
        && isLetter(text.codePointAt(at + 1));
  }

  private static boolean isLetter(int c) {
    int script = UScript.getScript(c);
    boolean spaced = !UScript.breaksBetweenLetters(script) || EAST_ASIAN.contains(script);
    return spaced && (Unicode.isLetterOrDigit(c) || Unicode.isMark(c));
  }
}
