package org.sijill.markup;

import java.util.Arrays;
import org.sijill.text.TypedWords;

/** Gathers the words of one block as they are typed, with their places in the Markdown. */
final class TypedBlock {

  /** Stands for a line break that is printed as one. */
  private static final char PRINTED_BREAK = '\u2028';

  private static final int TYPICAL = 1 << 10;

  private final StringBuilder printed = new StringBuilder();
  private final StringBuilder typed = new StringBuilder();
  private int[] offsets = new int[TYPICAL];

  /** Adds words in which a backslash may stand before a mark. */
  void words(String source, int offset) {
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '\\' && i + 1 < source.length() && isPunctuation(source.charAt(i + 1))) {
        add(TypedWords.ESCAPE, TypedWords.ESCAPE, offset + i);
        i++;
        add(source.charAt(i), TypedWords.ESCAPE, offset + i);
      } else {
        add(c, c, offset + i);
      }
    }
  }

  /** Adds characters that a reference stands for. */
  void meant(String characters, int offset) {
    characters.chars().forEach(c -> add((char) c, TypedWords.ESCAPE, offset));
  }

  /** Adds code, a picture or the like. */
  void object(int offset) {
    add(TypedWords.CODE, TypedWords.CODE, offset);
  }

  void lineBreak(boolean isPrinted, int offset) {
    char mark = isPrinted ? PRINTED_BREAK : '\n';
    add(mark, mark, offset);
  }

  boolean isEmpty() {
    return printed.isEmpty();
  }

  TypedWords words() {
    return new TypedWords(printed.toString(), typed.toString());
  }

  /** Returns the place in the Markdown of a place in the words. */
  int offset(int at) {
    return offsets[at];
  }

  void clear() {
    printed.setLength(0);
    typed.setLength(0);
  }

  private void add(char asPrinted, char asTyped, int offset) {
    int at = printed.length();
    if (at == offsets.length) {
      offsets = Arrays.copyOf(offsets, 2 * at);
    }
    offsets[at] = offset;
    printed.append(asPrinted);
    typed.append(asTyped);
  }

  /** CommonMark 0.28, section 2.1: ASCII punctuation. */
  private static boolean isPunctuation(char c) {
    return (c >= '!' && c <= '/')
        || (c >= ':' && c <= '@')
        || (c >= '[' && c <= '`')
        || (c >= '{' && c <= '~');
  }
}
