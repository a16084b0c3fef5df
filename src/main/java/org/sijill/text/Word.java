package org.sijill.text;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.List;

/**
 * A word of a text.
 *
 * @param start where it begins
 * @param end where it ends, exclusive
 * @param folded its folded form, never empty
 * @param script its script, one of {@link UScript}'s constants
 * @param capitals whether it is written in capitals throughout
 */
public record Word(int start, int end, String folded, int script, boolean capitals) {

  /** Makes room for {@link UScript#INVALID_CODE} above the 0 of what is not known yet. */
  private static final int SHIFT = 2;

  /** Scripts of the Basic Multilingual Plane, filled as they are asked for. */
  private static final short[] SCRIPTS = new short[1 << 16];

  /**
   * Divides a text into words: runs of letters, marks and digits. A change of script ends a word,
   * so that a particle of one script never hides a name of another ({@code CNN의}, {@code الـCNN}).
   */
  public static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    int start = -1;
    int script = UScript.COMMON;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int own = script(c);
      boolean letter = own > UScript.INHERITED;
      boolean breaks = own == UScript.INVALID_CODE || (letter && isOther(own, script));
      if (start >= 0 && breaks) {
        add(words, text, start, i, script);
        start = -1;
      }
      if (own != UScript.INVALID_CODE && start < 0) {
        start = i;
        script = UScript.COMMON;
      }
      script = letter ? own : script;
      i += Character.charCount(c);
    }
    if (start >= 0) {
      add(words, text, start, text.length(), script);
    }
    return words;
  }

  private static boolean isOther(int script, int before) {
    return before > UScript.INHERITED && before != script;
  }

  /** Returns the script of a character of a word; no script where the character is of none. */
  private static int script(int c) {
    if (c >= SCRIPTS.length) {
      return isPart(c) ? UScript.getScript(c) : UScript.INVALID_CODE;
    }
    int known = SCRIPTS[c];
    if (known == 0) {
      // Two threads may find the same out.
      known = (isPart(c) ? UScript.getScript(c) : UScript.INVALID_CODE) + SHIFT;
      SCRIPTS[c] = (short) known;
    }
    return known - SHIFT;
  }

  private static boolean isPart(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || c == '\u200C'
        || c == '\u200D';
  }

  private static void add(List<Word> words, String text, int start, int end, int script) {
    String folded = Folding.fold(text, start, end);
    if (!folded.isEmpty()) {
      words.add(new Word(start, end, folded, script, isCapitals(text, start, end)));
    }
  }

  private static boolean isCapitals(String text, int start, int end) {
    for (int i = start; i < end; ) {
      int c = text.codePointAt(i);
      if (!Character.isUpperCase(c) && !Character.isDigit(c)) {
        return false;
      }
      i += Character.charCount(c);
    }
    return true;
  }
}
