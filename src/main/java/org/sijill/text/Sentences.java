package org.sijill.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.SentenceBreak;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import java.util.HashMap;
import java.util.Map;
import org.sijill.model.Language;

/** Finds sentences (UAX #29, section 5). */
public final class Sentences {

  /** Iterators are not thread-safe, and creating one costs more than reading a paragraph. */
  private static final ThreadLocal<Map<Language, BreakIterator>> ITERATORS =
      ThreadLocal.withInitial(HashMap::new);

  /**
   * The kinds of characters at the end of a sentence: any other; a lower-case letter or a digit;
   * another letter, which may begin the next sentence; a mark that ends it; a line break, or half
   * of a surrogate pair.
   */
  private static final byte REST = 1;

  private static final byte GOES_ON = 2;
  private static final byte BEGINS = 3;
  private static final byte MARK = 4;
  private static final byte BREAK = 5;

  /** The kind of each UTF-16 code unit; 0 if not computed yet. */
  private static final byte[] KINDS = new byte[1 << 16];

  /** The full rules must decide. */
  private static final int UNCLEAR = -1;

  private Sentences() {}

  /**
   * A part of a text.
   *
   * @param start the index of its start in the text
   * @param end the index of its end, exclusive
   */
  public record Span(int start, int end) {}

  /** Returns the first sentence of a text, without the space after it. */
  public static String first(String text, Language language) {
    BreakIterator sentences = iterator(text, language);
    int end = sentences.next();
    return end < 0 ? text : text.substring(0, end).stripTrailing();
  }

  /**
   * Returns the sentence around a passage, cut at spaces to about {@code most} characters.
   *
   * @param from the index of the passage's start
   * @param to the index of its end, exclusive
   */
  public static Span around(String text, int from, int to, int most, Language language) {
    char[] units = text.toCharArray();
    int start = startOf(units, from);
    if (start == UNCLEAR) {
      start = iterator(text, language).preceding(Math.min(from + 1, text.length()));
    }
    int end = endOf(units, to);
    if (end == UNCLEAR) {
      end = iterator(text, language).following(to - 1);
    }
    int side = Math.max(0, (most - (to - from)) / 2);
    if (from - start > side) {
      int space = text.lastIndexOf(' ', from - side);
      start = space > start ? space + 1 : start;
    }
    if (end - to > side) {
      int space = text.indexOf(' ', to + side);
      end = space > 0 && space < end ? space : end;
    }
    return new Span(Math.max(0, start), end);
  }

  /**
   * Returns the start of the sentence that contains an index. Most sentences end in a mark and a
   * space before a letter that is not lower-case. Then only rule SB11 applies, and the iterator,
   * which tries all rules, would take ten times as long.
   */
  private static int startOf(char[] units, int from) {
    for (int i = from - 1; i >= 0; i--) {
      if (kind(units[i]) >= MARK) {
        return isClear(units, i) && i + 2 <= from ? i + 2 : UNCLEAR;
      }
    }
    return 0;
  }

  /** Returns the end of the sentence that contains the end of a word. */
  private static int endOf(char[] units, int to) {
    if (kind(units[to - 1]) != BEGINS && kind(units[to - 1]) != GOES_ON) {
      return UNCLEAR;
    }
    for (int i = to; i < units.length; i++) {
      if (kind(units[i]) >= MARK) {
        return isClear(units, i) ? i + 2 : UNCLEAR;
      }
    }
    return units.length;
  }

  private static boolean isClear(char[] units, int mark) {
    return mark + 2 < units.length
        && kind(units[mark]) == MARK
        && units[mark + 1] == ' '
        && kind(units[mark + 2]) == BEGINS;
  }

  private static byte kind(char unit) {
    byte known = KINDS[unit];
    if (known == 0) {
      // Two threads may compute the same value.
      known =
          switch (UCharacter.getIntPropertyValue(unit, UProperty.SENTENCE_BREAK)) {
            case SentenceBreak.STERM, SentenceBreak.ATERM -> MARK;
            case SentenceBreak.SEP, SentenceBreak.CR, SentenceBreak.LF -> BREAK;
            case SentenceBreak.UPPER, SentenceBreak.OLETTER -> BEGINS;
            case SentenceBreak.LOWER, SentenceBreak.NUMERIC -> GOES_ON;
            default -> Character.isSurrogate(unit) ? BREAK : REST;
          };
      KINDS[unit] = known;
    }
    return known;
  }

  private static BreakIterator iterator(String text, Language language) {
    BreakIterator sentences =
        ITERATORS
            .get()
            .computeIfAbsent(language, l -> BreakIterator.getSentenceInstance(Locales.of(l)));
    sentences.setText(text);
    return sentences;
  }
}
