package org.sijill.text;

import com.ibm.icu.lang.UScript;
import java.util.Arrays;

/**
 * Where the words of a text stand: runs of letters, marks and digits. A change of script ends a
 * word, so that a particle of one script never hides a name of another ({@code CNN의}, {@code
 * الـCNN}). Most words are only counted; one is folded when it is asked for.
 */
public final class Words {

  /** Makes room for {@link UScript#INVALID_CODE} above the 0 of what is not known yet. */
  private static final int SHIFT = 2;

  /** Scripts of the Basic Multilingual Plane, filled as they are asked for. */
  private static final short[] SCRIPTS = new short[1 << 16];

  private final char[] text;
  private int size;
  private int[] starts = new int[32];
  private int[] ends = new int[32];
  private int[] scripts = new int[32];
  private int[] hashes = new int[32];

  private Words(char[] text) {
    this.text = text;
  }

  /** Finds the words of a text. */
  public static Words of(String text) {
    char[] units = text.toCharArray();
    Words words = new Words(units);
    int start = -1;
    int script = UScript.COMMON;
    int hash = 0;
    int width;
    for (int i = 0; i < units.length; i += width) {
      char unit = units[i];
      int c = Character.isHighSurrogate(unit) ? Character.codePointAt(units, i) : unit;
      width = Character.charCount(c);
      int own = script(c);
      boolean letter = own > UScript.INHERITED;
      boolean breaks = own == UScript.INVALID_CODE || (letter && isOther(own, script));
      if (start >= 0 && breaks) {
        words.add(start, i, script, hash);
        start = -1;
      }
      if (own != UScript.INVALID_CODE && start < 0) {
        start = i;
        script = UScript.COMMON;
        hash = 0;
      }
      script = letter ? own : script;
      hash = 31 * hash + unit;
      hash = width == 2 ? 31 * hash + units[i + 1] : hash;
    }
    if (start >= 0) {
      words.add(start, units.length, script, hash);
    }
    return words;
  }

  /** Returns how many there are. */
  public int size() {
    return size;
  }

  /** Returns where a word begins. */
  public int start(int word) {
    return starts[word];
  }

  /** Returns where a word ends, exclusive. */
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
    if (Folding.isNothing(text, start, end)) {
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

  private static boolean isCapitals(char[] text, int start, int end) {
    for (int i = start; i < end; ) {
      int c = Character.codePointAt(text, i, end);
      if (!Character.isUpperCase(c) && !Character.isDigit(c)) {
        return false;
      }
      i += Character.charCount(c);
    }
    return true;
  }
}
