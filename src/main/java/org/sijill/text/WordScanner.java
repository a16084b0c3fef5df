package org.sijill.text;

import com.ibm.icu.lang.UScript;

/**
 * Finds the words of long texts for the search index: runs of letters, marks and digits of one
 * script, as {@link Word} does, but without making an object a word. Ideographs and kana, which are
 * written without spaces, are a word each.
 */
public final class WordScanner {

  private static final byte BREAK = 0;
  private static final byte COMMON = 1;
  private static final byte SINGLE = 2;
  private static final byte OTHER = 3;

  /** The scripts that matter, in the order of their classes from {@code OTHER + 1} on. */
  private static final int[] SCRIPTS = {
    UScript.ARABIC, UScript.LATIN, UScript.CYRILLIC, UScript.HANGUL, UScript.GREEK, UScript.HEBREW
  };

  /** Classes of the Basic Multilingual Plane. */
  private static final byte[] CLASSES = classes();

  private WordScanner() {}

  /** Takes a word. */
  public interface Sink {

    /**
     * Takes the word that stands in a text from {@code start} to {@code end}, exclusive.
     *
     * @param text an array that is the sink's to read until it returns
     * @param hash the hash of its UTF-16 code units, as {@link String#hashCode} computes it
     */
    void word(char[] text, int start, int end, int hash);
  }

  /** Hands each word of a text to {@code sink}. */
  public static void scan(String text, Sink sink) {
    char[] units = text.toCharArray();
    int start = -1;
    int hash = 0;
    byte script = COMMON;
    int width;
    for (int i = 0; i < units.length; i += width) {
      char unit = units[i];
      boolean pair = Character.isHighSurrogate(unit);
      byte own = pair ? classOf(text.codePointAt(i)) : CLASSES[unit];
      width = pair ? Character.charCount(text.codePointAt(i)) : 1;
      if (start >= 0 && (own == BREAK || isOther(own, script))) {
        sink.word(units, start, i, hash);
        start = -1;
      }
      if (own != BREAK && start < 0) {
        start = i;
        hash = 0;
        script = COMMON;
      }
      script = own > COMMON ? own : script;
      hash = 31 * hash + unit;
      if (width == 2) {
        hash = 31 * hash + units[i + 1];
      }
    }
    if (start >= 0) {
      sink.word(units, start, units.length, hash);
    }
  }

  private static boolean isOther(byte own, byte before) {
    return own > COMMON && before > COMMON && (own != before || own == SINGLE);
  }

  private static byte[] classes() {
    byte[] classes = new byte[1 << 16];
    for (int c = 0; c < classes.length; c++) {
      classes[c] = classOf(c);
    }
    return classes;
  }

  private static byte classOf(int c) {
    if (!Unicode.isPartOfWord(c)) {
      return BREAK;
    }
    int script = UScript.getScript(c);
    if (script <= UScript.INHERITED) {
      return COMMON;
    } else if (script == UScript.HAN || script == UScript.HIRAGANA || script == UScript.KATAKANA) {
      return SINGLE;
    }
    for (int i = 0; i < SCRIPTS.length; i++) {
      if (SCRIPTS[i] == script) {
        return (byte) (OTHER + 1 + i);
      }
    }
    return OTHER;
  }
}
