package org.sijill.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Map;
import org.sijill.model.Language;

/** Finds sentences (UAX #29, section 5). */
public final class Sentences {

  /** An iterator is for one thread, and costs more to make than a paragraph to read. */
  private static final ThreadLocal<Map<Language, BreakIterator>> ITERATORS =
      ThreadLocal.withInitial(HashMap::new);

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
    BreakIterator sentences = iterator(text, language);
    int start = from == 0 ? 0 : sentences.preceding(Math.min(from + 1, text.length()));
    int end = to >= text.length() ? text.length() : sentences.following(to - 1);
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

  private static BreakIterator iterator(String text, Language language) {
    BreakIterator sentences =
        ITERATORS
            .get()
            .computeIfAbsent(
                language, l -> BreakIterator.getSentenceInstance(ULocale.forLanguageTag(l.tag())));
    sentences.setText(text);
    return sentences;
  }
}
