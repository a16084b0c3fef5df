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

  /** An iterator is for one thread, and costs more to make than a paragraph to read. */
  private static final ThreadLocal<Map<Language, BreakIterator>> ITERATORS =
      ThreadLocal.withInitial(HashMap::new);

  /**
   * What a character may be to the end of a sentence: nothing; a small letter or a digit; another
   * letter, which may begin the next; a mark that ends it; a break of lines, or half a character.
   */
  private static final byte REST = 1;

  private static final byte GOES_ON = 2;
  private static final byte BEGINS = 3;
  private static final byte MARK = 4;
  private static final byte BREAK = 5;

  /** Of each UTF-16 code unit which of these it is; 0 where nobody has asked yet. */
  private static final byte[] KINDS = new byte[1 << 16];

  /** The rules have to be asked. */
  private static final int UNCLEAR = -1;

  private Sentences() {}

  /**
   * The surroundings of a passage.
   *
   * @param start where they begin in the text
   * @param end where they end, exclusive
   */
  public record Span(int start, int end) {}

  /** Returns the first sentence of a text, without the space behind it. */
  public static String first(String text, Language language) {
    BreakIterator sentences = iterator(text, language);
    int end = sentences.next();
    return end < 0 ? text : text.substring(0, end).stripTrailing();
  }

  /**
   * Returns the sentence around a passage, cut at spaces to about {@code most} characters.
   *
   * @param from where the passage begins
   * @param to where it ends, exclusive
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
   * Returns the beginning of the sentence in which a place lies. Most sentences end in a mark and a
   * space, with a letter behind them that is no small one; then no rule but SB11 applies, and the
   * iterator, which asks all of them, takes ten times as long.
   */
  private static int startOf(char[] units, int from) {
    for (int i = from - 1; i >= 0; i--) {
      if (kind(units[i]) >= MARK) {
        return isClear(units, i) && i + 2 <= from ? i + 2 : UNCLEAR;
      }
    }
    return 0;
  }

  /** Returns the end of the sentence in which a word ends. */
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
      // Two threads may find the same out.
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
