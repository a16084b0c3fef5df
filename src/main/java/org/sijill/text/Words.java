package org.sijill.text;

import com.ibm.icu.lang.UScript;
import java.util.Arrays;

/**
 * The words of a text: runs of letters, marks and digits. A change of script ends a word, so that a
 * particle in one script never hides a name in another ({@code CNN의}, {@code الـCNN}). Most words
 * are only counted; a word is folded on demand. For one thread.
 */
public final class Words {

  /** Shifts scripts so that 0 can mean "not known yet", below {@link UScript#INVALID_CODE}. */
  private static final int SHIFT = 2;

  /** The script between two words. */
  private static final int NO_WORD = UScript.INVALID_CODE - SHIFT;

  /** The script of what is not known yet, and of halves of surrogate pairs. */
  private static final int UNKNOWN = -SHIFT;

  /** Scripts of the Basic Multilingual Plane, filled on demand. */
  private static final short[] SCRIPTS = new short[1 << 16];

  private char[] text = {};
  private int size;
  private int[] starts = new int[32];
  private int[] ends = new int[32];
  private int[] scripts = new int[32];
  private int[] hashes = new int[32];

  /** Finds the words of a text. */
  public static Words of(String text) {
    Words words = new Words();
    words.read(text);
    return words;
  }

  /** Finds the words of another text, replacing the previous ones. */
  public void read(String another) {
    char[] units = another.toCharArray();
    text = units;
    size = 0;
    int start = -1;
    int script = NO_WORD;
    int hash = 0;
    int width;
    for (int i = 0; i < units.length; i += width) {
      char unit = units[i];
      int own = SCRIPTS[unit] - SHIFT;
      width = 1;
      if (own != script) {
        if (own == UNKNOWN) {
          int c = Character.codePointAt(units, i);
          own = script(c);
          width = Character.charCount(c);
        }
        if (start >= 0 && (own == UScript.INVALID_CODE || isOther(own, script))) {
          add(start, i, script, hash);
          start = -1;
          script = NO_WORD;
        }
        if (own == UScript.INVALID_CODE) {
          continue;
        }
        if (start < 0) {
          start = i;
          hash = 0;
        }
        script = Math.max(script, own);
      }
      hash = 31 * hash + unit;
      hash = width == 2 ? 31 * hash + units[i + 1] : hash;
    }
    if (start >= 0) {
      add(start, units.length, script, hash);
    }
  }

  /** Returns the number of words. */
  public int size() {
    return size;
  }

  /** Returns the index of a word's start. */
  public int start(int word) {
    return starts[word];
  }

  /** Returns the index of a word's end, exclusive. */
  public int end(int word) {
    return ends[word];
  }

  /** Returns a word's number in a table of words. */
  public int number(int word, WordTable table) {
    return table.number(text, starts[word], ends[word], hashes[word]);
  }

  /** Returns a word, folded. */
  public Word get(int word) {
    int start = starts[word];
    int end = ends[word];
    String folded = Folding.fold(text, start, end);
    return new Word(start, end, folded, scripts[word], isCapitals(text, start, end));
  }

  private void add(int start, int end, int script, int hash) {
    if (script <= UScript.INHERITED && Folding.isNothing(text, start, end)) {
      return;
    }
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
      scripts = Arrays.copyOf(scripts, 2 * size);
      hashes = Arrays.copyOf(hashes, 2 * size);
    }
    starts[size] = start;
    ends[size] = end;
    scripts[size] = script;
    hashes[size++] = hash;
  }

  /**
   * Returns whether a script ends the word before; marks and digits take the script of the letters
   * beside them.
   */
  private static boolean isOther(int script, int before) {
    return script > UScript.INHERITED && before > UScript.INHERITED && before != script;
  }

  /**
   * Returns the script of a character, or {@link UScript#INVALID_CODE} if it is not part of a word.
   * A character that folds to nothing takes the script of the letters beside it.
   */
  private static int script(int c) {
    int script = UScript.INVALID_CODE;
    if (Unicode.isPartOfWord(c)) {
      script = Folding.fold(c).isEmpty() ? UScript.INHERITED : UScript.getScript(c);
    }
    if (c < SCRIPTS.length && !Character.isHighSurrogate((char) c)) {
      // Two threads may compute the same value.
      SCRIPTS[c] = (short) (script + SHIFT);
    }
    return script;
  }

  private static boolean isCapitals(char[] text, int start, int end) {
    for (int i = start; i < end; ) {
      int c = Character.codePointAt(text, i, end);
      if (!Unicode.isCapitalOrDigit(c)) {
        return false;
      }
      i += Character.charCount(c);
    }
    return true;
  }
}
