package org.sijill.text;

import com.ibm.icu.lang.UScript;

/**
 * How long a text takes to read: letters and digits, by the script that they are in. The rates are
 * rounded from IReST, the International Reading Speed Texts (Trauzettel-Klosinski and Dietz, 2012);
 * that of Hangul, which it lacks, is an estimate. Not thread-safe.
 */
public final class ReadingTime {

  private double minutes;

  /** Counts a piece of the text. */
  public void add(String text) {
    text.codePoints()
        .filter(Unicode::isLetterOrDigit)
        .forEach(letter -> minutes += 1 / lettersAMinute(UScript.getScript(letter)));
  }

  /** Returns the whole minutes, at least 1. */
  public int minutes() {
    return Math.max(1, (int) Math.round(minutes));
  }

  private static double lettersAMinute(int script) {
    return switch (script) {
      case UScript.ARABIC, UScript.HEBREW, UScript.SYRIAC, UScript.THAANA -> 600;
      case UScript.HAN -> 250;
      case UScript.HIRAGANA, UScript.KATAKANA -> 350;
      case UScript.HANGUL -> 400;
      default -> 900;
    };
  }
}
