package org.sijill.text;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what must be read from left to right in right-to-left text although UAX #9 would order it
 * differently: numbers of several parts, which appear backwards after Arabic letters (by rule W2
 * their digits are Arabic numbers, which hyphens do not join), and the punctuation of a Latin word.
 * Ranges ({@code 5–10}, {@code 3-1}) stay as the algorithm orders them, as in Arabic print.
 */
final class LeftToRight {

  /** The fewest digits of a telephone number; ITU-T E.164 allows at most 15. */
  private static final int SHORTEST_TELEPHONE = 7;

  private static final int LONGEST_TELEPHONE = 15;

  private static final String DIGIT = "[0-9\u0660-\u0669\u06F0-\u06F9]";

  /** Hyphens only: a dash means a range. */
  private static final String HYPHEN = "[-\u2010\u2011]";

  private static final String DECIMAL_DEGREES =
      "[-+\u2212]?" + DIGIT + "{1,3}\\." + DIGIT + "{3,10}+°?(?: ?[NSEW])?";

  private static final String DEGREES =
      number(1, 3)
          + "° ?"
          + number(1, 2)
          + "['′](?: ?"
          + number(1, 2)
          + "(?:\\."
          + number(1, 4)
          + ")?[\"″])?(?: ?[NSEW])?";

  /** Numbers of several parts, not next to a Latin letter, a digit, or a point after a digit. */
  private static final Pattern NUMBER =
      beside(
          // An ISO 8601 date with its time.
          times(4) + HYPHEN + times(2) + HYPHEN + times(2) + "T[0-9:.]++(?:Z|[-+][0-9:]++)?",
          // Three parts or more: dates of ISO 8601, telephone numbers, ISBN.
          number(1, 8) + "(?:" + HYPHEN + number(1, 8) + "){2,8}+(?:" + HYPHEN + "X)?",
          // ISBN and ISSN.
          "97[89](?: " + number(1, 7) + "){3,4}+",
          times(4) + HYPHEN + times(3) + "X",
          // Versions in which a part is a word or has a further number.
          number(1, 5) + "(?:\\." + number(1, 5) + "){1,4}+[-+][A-Za-z][0-9A-Za-z.]*+",
          number(1, 5) + "(?:\\." + number(1, 5) + "){2,4}+[-+]" + number(1, 5),
          // Coordinates.
          DECIMAL_DEGREES + "[,،;]? ?" + DECIMAL_DEGREES,
          DEGREES + "(?:[,،]? ?" + DEGREES + ")?",
          // Thousands.
          number(1, 3) + "(?:[\u00A0\u2009\u202F]" + times(3) + ")++(?:[.,٫]" + DIGIT + "++)?",
          number(1, 3) + "(?: " + times(3) + "){2,}+(?:[.,٫]" + DIGIT + "++)?");

  /**
   * A telephone number with a country code after {@code +} or {@code 00}, or with the trunk prefix
   * 0, grouped or not.
   */
  private static final Pattern TELEPHONE =
      beside(telephone("\\+ ?", "", 1), telephone("", "[0\u0660\u06F0]", 2));

  private static final Pattern AREA_IN_BRACKETS =
      beside("\\(" + number(2, 5) + "\\)[ -]?" + number(3, 4) + HYPHEN + number(3, 4));

  /**
   * A telephone number of two parts, which may as well be a range: after a word for it, where the
   * second part begins with zero, or with the exchange 555.
   */
  private static final Pattern SHORT_TELEPHONE =
      Pattern.compile(
          "(?:(?:هاتف|تلفون|تليفون|تلفن|جوال|موبايل|محمول|فاكس|نمابر|فون|טלפון|טל|נייד|פקס)"
              + "\\p{L}{0,3}['’׳]?[\\h:.(]{0,3}|(?<![0-9A-Za-z.-])(?=555-|[0-9]{3,5}-0))"
              + "("
              + number(2, 5)
              + HYPHEN
              + number(4, 8)
              + ")(?!"
              + DIGIT
              + "|[A-Za-z-])");

  /**
   * Marks that belong to the Latin word before them: C++, C#, Sony®, main(); the last full stop of
   * U.S. and Ph.D.; the last slash of an address; and, if the text continues, Yahoo! and Inc.
   */
  private static final Pattern MARKS_BEHIND =
      Pattern.compile(
          "(?<=[A-Za-z])(?:\\+{1,2}|#|\\*|\\(\\)|[®™©℠°])(?![0-9A-Za-z])"
              + "|(?<=(?<![A-Za-z])(?:[A-Za-z]\\.[A-Za-z]|[A-Z][a-z]\\.[A-Z]|[BDM]\\.(?:Sc|Phil|Eng|Ed)))\\."
              + "|(?:https?://|www\\.)[!-~]*[0-9A-Za-z/#=_~%&*+-]"
              + "|(?<=[0-9A-Za-z]\\.[a-z]{2,10})/(?![0-9A-Za-z])"
              + "|(?<=[A-Za-z])!(?= ?[^ ])"
              + "|(?<=\\b(?:Yahoo|Yum|Joomla|Jeopardy|Oklahoma|Wham|Mamma Mia))!"
              + "|(?<=\\b(?:Inc|Ltd|Co|Corp|Bros|Jr|Sr|Dr|Mr|Mrs|Ms|St|Prof|Gen|Col|Lt|vs|vol|No|ed"
              + "|pp|al|etc))\\.(?= ?[^ ])");

  /**
   * What belongs to the Latin word after it: .NET, @name, #tag, ../x; and the number that a mark
   * joins to it: 2023-W37, 10.1038/s41586.
   */
  private static final Pattern MARKS_BEFORE =
      Pattern.compile(
          "(?:(?<![^\\s(«\"])(?:[.@#$~/]{1,2}+|\\.\\./)"
              + "|(?<![0-9A-Za-z])[0-9](?:[.:/-]?[0-9]){0,30}+[.:/-])(?=[A-Za-z])");

  private LeftToRight() {}

  /** Adds the indexes of the characters that this class finds to those that are left-to-right. */
  static void mark(String text, BitSet leftToRight) {
    NUMBER.matcher(text).results().forEach(m -> leftToRight.set(m.start(), m.end()));
    AREA_IN_BRACKETS.matcher(text).results().forEach(m -> leftToRight.set(m.start(), m.end()));
    SHORT_TELEPHONE.matcher(text).results().forEach(m -> leftToRight.set(m.start(1), m.end(1)));
    Matcher telephone = TELEPHONE.matcher(text);
    while (telephone.find()) {
      long digits = telephone.group().chars().filter(LeftToRight::isDigit).count();
      if (digits >= SHORTEST_TELEPHONE && digits <= LONGEST_TELEPHONE) {
        leftToRight.set(telephone.start(), telephone.end());
      }
    }
    if (!leftToRight.isEmpty()) {
      for (Pattern marks : List.of(MARKS_BEHIND, MARKS_BEFORE)) {
        marks.matcher(text).results().forEach(m -> leftToRight.set(m.start(), m.end()));
      }
    }
  }

  /** Returns whether a text may contain such a number; false for most texts. */
  static boolean mayHaveNumber(char[] text) {
    for (int i = 1; i < text.length; i++) {
      if (isDigit(text[i]) && mayJoin(text, i - 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayJoin(char[] text, int at) {
    char mark = text[at];
    if (mark == '+') {
      return true;
    }
    if (" \u00A0\u2009\u202F-\u2010\u2011.(°/,،".indexOf(mark) < 0 || at == 0) {
      return false;
    }
    char before = text[at - 1];
    return isDigit(before) || (")°NSEW,، ".indexOf(before) >= 0 && mark != '.');
  }

  private static boolean isDigit(int c) {
    return (c >= '0' && c <= '9')
        || (c >= '\u0660' && c <= '\u0669')
        || (c >= '\u06F0' && c <= '\u06F9');
  }

  private static Pattern beside(String... alternatives) {
    return Pattern.compile(
        "(?<!DIGIT|[A-Za-z]|DIGIT[.])(?:ANY)(?!DIGIT|[A-Za-z])"
            .replace("DIGIT", DIGIT)
            .replace("ANY", String.join("|", alternatives)));
  }

  /** Returns a pattern of groups of digits, any of which may be in brackets. */
  private static String telephone(String begin, String first, int leastInGroup) {
    return begin
        + group(first + number(1, 14))
        + "(?:[ \u00A0\u202F.\\-\u2010\u2011]?"
        + group(number(leastInGroup, 12))
        + "){0,6}+";
  }

  private static String group(String digits) {
    return "(?:" + digits + "|\\(" + digits + "\\))";
  }

  private static String times(int count) {
    return DIGIT + "{" + count + "}";
  }

  private static String number(int least, int most) {
    return DIGIT + "{" + least + "," + most + "}+";
  }
}
