package org.sijill.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.sijill.text.Unicode;

/**
 * Which letters change places in the index of a language: the most frequent of those that UTF-8
 * writes in two or three bytes with the rarest of those that it writes in one. An Arabic text is
 * half as long so, and what a query loads holds twice as much of it. Immutable.
 */
final class Alphabet {

  /** What stands between words and numbers, or would be written as more than a character. */
  private static final String KEPT = "0123456789,:|@\"\\<";

  private final char[] other = new char[1 << Character.SIZE];
  private final String pairs;

  /**
   * Counts letters.
   *
   * @param texts what will be written, or enough of it
   */
  Alphabet(Collection<String> texts) {
    int[] counts = new int[other.length];
    for (String text : texts) {
      for (int i = 0; i < text.length(); i++) {
        counts[text.charAt(i)]++;
      }
    }
    Comparator<Integer> byCount = Comparator.comparing(c -> counts[c]);
    List<Integer> wide =
        IntStream.range(0x80, other.length)
            .filter(c -> counts[c] > 0 && isWide((char) c))
            .boxed()
            .sorted(byCount.reversed())
            .toList();
    List<Integer> narrow =
        IntStream.rangeClosed('!', '~')
            .filter(c -> KEPT.indexOf(c) < 0)
            .boxed()
            .sorted(byCount)
            .toList();
    for (int c = 0; c < other.length; c++) {
      other[c] = (char) c;
    }
    StringBuilder found = new StringBuilder();
    for (int i = 0; i < Math.min(wide.size(), narrow.size()); i++) {
      int from = wide.get(i);
      int to = narrow.get(i);
      if (counts[from] > counts[to]) {
        other[from] = (char) to;
        other[to] = (char) from;
        found.append((char) from).append((char) to);
      }
    }
    pairs = found.toString();
  }

  private static boolean isWide(char c) {
    return !Character.isSurrogate(c) && !Unicode.isControl(c);
  }

  /** Returns the letters that change places, each after the other of its pair. */
  String pairs() {
    return pairs;
  }

  /** Returns a text with its letters exchanged; that of this is the text again. */
  String write(String text) {
    char[] written = text.toCharArray();
    for (int i = 0; i < written.length; i++) {
      written[i] = other[written[i]];
    }
    return new String(written);
  }

  /** Returns how many bytes a character takes, half of a character beyond U+FFFF taking two. */
  int bytes(char character) {
    char c = other[character];
    return c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
  }

  /** Returns how many bytes a text takes. */
  int bytes(String text) {
    int bytes = 0;
    for (int i = 0; i < text.length(); i++) {
      bytes += bytes(text.charAt(i));
    }
    return bytes;
  }
}
