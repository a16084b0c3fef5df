package org.sijill.text;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/**
 * Finds the words of long texts for the search index: runs of letters, marks and digits of one
 * script, as {@link Word} does, but without creating an object for each word. Ideographs and kana,
 * which are written without spaces, are one word each; the words of Thai, Lao, Khmer and Burmese
 * are those that ICU's dictionaries know.
 */
public final class WordScanner {

  private static final byte BREAK = 0;
  private static final byte COMMON = 1;
  private static final byte SINGLE = 2;
  private static final byte OTHER = 3;

  /** The scripts that matter, in the order of their classes from {@code OTHER + 1} on. */
  private static final int[] SCRIPTS = {
    UScript.ARABIC,
    UScript.LATIN,
    UScript.CYRILLIC,
    UScript.HANGUL,
    UScript.GREEK,
    UScript.HEBREW,
    UScript.THAI,
    UScript.LAO,
    UScript.KHMER,
    UScript.MYANMAR
  };

  /** The class of the first script that is written without spaces between its words. */
  private static final byte UNSPACED = OTHER + 7;

  /** Signs that join words written without a space into one: Jong-un, Sana'a, R&D, col·lecció. */
  private static final String JOINING = "-\u2010\u2011'\u2019&\u00B7";

  /** Signs that join numbers into one: 6,700 and 6.5 and 1718/2006. */
  private static final String JOINING_DIGITS = ".,/\u066B\u066C";

  /** Spaces between groups of three digits. */
  private static final String GROUPING_SPACES = " \u00A0\u2009\u202F";

  /** The most words that are joined into one. */
  private static final int MOST_JOINED = 4;

  private static final int GROUP = 3;

  /** Zero-width signs that occur inside words and fold to nothing. */
  private static final String IGNORED = "\u200B\uFEFF";

  /** Classes of the Basic Multilingual Plane. */
  private static final byte[] CLASSES = classes();

  private WordScanner() {}

  /** Receives words. */
  public interface Sink {

    /**
     * Receives the word from {@code start} to {@code end}, exclusive.
     *
     * @param text an array that the sink may read until it returns
     * @param hash the hash of its UTF-16 code units, as {@link String#hashCode} computes it
     */
    void word(char[] text, int start, int end, int hash);
  }

  /** Passes each word of a text to {@code sink}. */
  public static void scan(String text, Sink sink) {
    new Scan(text, false, sink).run();
  }

  /**
   * Passes each word of a text to {@code sink}; joined words and numbers with grouped digits count
   * as one: S-400, U.S., C++, 6 700.
   */
  public static void scanJoined(String text, Sink sink) {
    new Scan(text, true, sink).run();
  }

  /** Returns whether a sign joins two words that it separates without spaces. */
  public static boolean isJoining(char c) {
    return JOINING.indexOf(c) >= 0
        || JOINING_DIGITS.indexOf(c) >= 0
        || GROUPING_SPACES.indexOf(c) >= 0;
  }

  /** The scan of one text. */
  private static final class Scan {
    private final char[] units;
    private final boolean joined;
    private final Sink sink;
    private int start = -1;
    private byte script = COMMON;
    private int words;

    Scan(String text, boolean joined, Sink sink) {
      this.units = text.toCharArray();
      this.joined = joined;
      this.sink = sink;
    }

    void run() {
      int width;
      for (int i = 0; i < units.length; i += width) {
        char unit = units[i];
        boolean pair = Character.isHighSurrogate(unit);
        int c = pair ? Character.codePointAt(units, i) : unit;
        byte own = pair ? classOf(c) : CLASSES[unit];
        width = Character.charCount(c);
        if (start >= 0 && own == BREAK && joined && joins(i)) {
          script = COMMON;
          words++;
          continue;
        }
        if (start >= 0 && (own == BREAK || isOther(own, script))) {
          hand(start, joined ? withSigns(i) : i);
        }
        if (own == BREAK) {
          continue;
        }
        if (start < 0) {
          begin(i);
          int end = joined ? endOfGroups(i) : i;
          if (end > i) {
            width = end - i;
            continue;
          }
        }
        script = own > COMMON ? own : script;
      }
      if (start >= 0) {
        hand(start, units.length);
      }
    }

    private void begin(int at) {
      start = at;
      script = COMMON;
      words = 1;
    }

    private void hand(int from, int to) {
      start = -1;
      if (script < UNSPACED) {
        handOne(from, to);
        return;
      }
      BreakIterator breaks = BreakIterator.getWordInstance(ULocale.ROOT);
      breaks.setText(new String(units, from, to - from));
      for (int at = breaks.first(), next = breaks.next();
          next != BreakIterator.DONE;
          at = next, next = breaks.next()) {
        if (classAt(from + at) != BREAK) {
          handOne(from + at, from + next);
        }
      }
    }

    private void handOne(int from, int to) {
      int hash = 0;
      for (int i = from; i < to; i++) {
        hash = 31 * hash + units[i];
      }
      sink.word(units, from, to, hash);
    }

    private byte classAt(int at) {
      return at < units.length ? classOf(Character.codePointAt(units, at)) : BREAK;
    }

    private boolean isDigit(int at) {
      return at < units.length && Unicode.isDigit(units[at]);
    }

    /** Returns whether the sign at an index joins the words before and after it. */
    private boolean joins(int at) {
      char sign = units[at];
      if (words == MOST_JOINED
          || !(JOINING.indexOf(sign) >= 0 || JOINING_DIGITS.indexOf(sign) >= 0)) {
        return false;
      }
      int before = Character.codePointBefore(units, at);
      int first = at - Character.charCount(before);
      if (!isJoinable(classOf(before)) || !isJoinable(classAt(at + 1))) {
        return false;
      }
      return JOINING.indexOf(sign) >= 0
          || (Unicode.isDigit(before) && isDigit(at + 1))
          || (sign == '.' && isAlone(first) && isAlone(at + 1));
    }

    private static boolean isJoinable(byte own) {
      return own != BREAK && own != SINGLE && own < UNSPACED;
    }

    /**
     * Returns whether a letter has a sign or an end of the text on both sides: the U and the S of
     * U.S.
     */
    private boolean isAlone(int at) {
      int c = Character.codePointAt(units, at);
      return !Unicode.isDigit(c)
          && classAt(at + Character.charCount(c)) == BREAK
          && (at == 0 || classOf(Character.codePointBefore(units, at)) == BREAK);
    }

    /** Returns the end of the groups of digits that begin at an index, or the index itself. */
    private int endOfGroups(int from) {
      int end = from;
      while (isDigit(end) && end - from <= GROUP) {
        end++;
      }
      if (end == from || end - from > GROUP || !isGroup(end)) {
        return from;
      }
      while (isGroup(end)) {
        end += 1 + GROUP;
      }
      words = MOST_JOINED - 1;
      return end;
    }

    /** Returns whether there are a space and three digits at an index. */
    private boolean isGroup(int at) {
      if (at >= units.length || GROUPING_SPACES.indexOf(units[at]) < 0) {
        return false;
      }
      int digits = 0;
      while (digits < GROUP && isDigit(at + 1 + digits)) {
        digits++;
      }
      return digits == GROUP && classAt(at + 1 + GROUP) == BREAK;
    }

    /** Returns the end of a word including the signs that belong to it: C++, C#. */
    private int withSigns(int end) {
      char last = units[end - 1];
      if (last > 'z' || (last | 0x20) < 'a') {
        return end;
      }
      int signs = units[end] == '#' ? 1 : units[end] == '+' && isPlus(end + 1) ? 2 : 0;
      boolean ends = classAt(end + signs) == BREAK && !isPlus(end + signs);
      return ends ? end + signs : end;
    }

    private boolean isPlus(int at) {
      return at < units.length && units[at] == '+';
    }
  }

  private static boolean isOther(byte own, byte before) {
    return own > COMMON && before > COMMON && (own != before || own == SINGLE);
  }

  private static byte[] classes() {
    byte[] classes = new byte[1 << 16];
    for (int c = 0; c < classes.length; c++) {
      classes[c] = computed(c);
    }
    return classes;
  }

  private static byte classOf(int c) {
    return c < CLASSES.length ? CLASSES[c] : computed(c);
  }

  private static byte computed(int c) {
    if (IGNORED.indexOf(c) >= 0) {
      return COMMON;
    } else if (!Unicode.isPartOfWord(c)) {
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
