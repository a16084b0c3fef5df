package org.sijill.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import java.util.List;

/** Where words of some scripts stand together without spaces. */
public final class Spacing {

  /** Scripts whose words take letters at their ends, or stand together without spaces. */
  private static final List<Integer> JOINED =
      List.of(
          UScript.ARABIC,
          UScript.HEBREW,
          UScript.SYRIAC,
          UScript.THAANA,
          UScript.NKO,
          UScript.MANDAIC,
          UScript.SAMARITAN,
          UScript.ETHIOPIC,
          UScript.HANGUL,
          UScript.HAN,
          UScript.HIRAGANA,
          UScript.KATAKANA,
          UScript.BOPOMOFO,
          UScript.YI,
          UScript.THAI,
          UScript.LAO,
          UScript.KHMER,
          UScript.MYANMAR,
          UScript.TIBETAN,
          UScript.JAVANESE,
          UScript.BALINESE,
          UScript.LANNA,
          UScript.TAI_LE,
          UScript.NEW_TAI_LUE,
          UScript.TAI_VIET,
          UScript.CHAM);

  /** Zero-width (non-)joiners, which stand within words only: {@code «کتاب»‌ها}. */
  private static final String JOINERS = "\u200C\u200D";

  private Spacing() {}

  /**
   * Returns whether a word of the character's script may go on right behind it, without a space,
   * though another word or a mark of punctuation ends there: in {@code و«التاريخية»} and {@code
   * (KCNA)은}. Digits belong to all scripts, and half of a surrogate pair to one of these more often
   * than not.
   */
  public static boolean isJoined(char unit) {
    if (Character.isSurrogate(unit) || UCharacter.isDigit(unit) || JOINERS.indexOf(unit) >= 0) {
      return true;
    }
    boolean isInWord = UCharacter.isLetter(unit) || Unicode.isMark(unit);
    return isInWord && JOINED.stream().anyMatch(script -> UScript.hasScript(unit, script));
  }

  /**
   * Returns whether a line break between two texts is no space: a character beside it is as wide as
   * an ideograph, the other is, too, or is a quotation mark or the like, and neither is Hangul (CSS
   * Text, section 4.1.3). Of several such marks, the character behind them tells: {@code 好”} is
   * Chinese.
   */
  public static boolean isBrokenWithoutSpace(String before, String after) {
    int last = before.codePointBefore(before.length());
    int first = after.codePointAt(0);
    if (isQuotationMark(last) && isQuotationMark(first)) {
      return isIdeographic(firstWide(new StringBuilder(before).reverse()))
          && isIdeographic(firstWide(after));
    }
    return (isIdeographic(last) && (isIdeographic(first) || isQuotationMark(first)))
        || (isQuotationMark(last) && isIdeographic(first));
  }

  private static int firstWide(CharSequence text) {
    return text.codePoints().filter(c -> !isQuotationMark(c)).findFirst().orElse(' ');
  }

  private static boolean isIdeographic(int c) {
    int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
    boolean isWide =
        width == UCharacter.EastAsianWidth.WIDE
            || width == UCharacter.EastAsianWidth.FULLWIDTH
            || width == UCharacter.EastAsianWidth.HALFWIDTH;
    // Marks such as 。 belong to several scripts, Hangul among them.
    return isWide && UScript.getScript(c) != UScript.HANGUL;
  }

  /** Quotation marks, dashes and dots are as wide as what stands beside them. */
  private static boolean isQuotationMark(int c) {
    return UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH)
            == UCharacter.EastAsianWidth.AMBIGUOUS
        && !Unicode.isLetterOrDigit(c);
  }
}
