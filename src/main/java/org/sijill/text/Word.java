package org.sijill.text;

import com.ibm.icu.lang.UScript;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A word of a text.
 *
 * @param start the index of its start
 * @param end the index of its end, exclusive
 * @param folded its folded form, never empty
 * @param script its script, one of {@link UScript}'s constants
 * @param capitals whether it is written entirely in capitals
 */
public record Word(int start, int end, String folded, int script, boolean capitals) {

  /** Divides a text into words, as {@link Words} finds them. */
  public static List<Word> of(String text) {
    Words words = Words.of(text);
    return IntStream.range(0, words.size()).mapToObj(words::get).toList();
  }
}
