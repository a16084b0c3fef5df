package org.sijill.text;

import java.util.Arrays;

/**
 * Numbers distinct words, as written, from 0. A language has few words, each of which occurs often,
 * so that results for a word are best stored by its number. For one thread.
 *
 * <p>Everything is in a few arrays, as a word that is looked up a million times must not require
 * following three references to its letters.
 */
public final class WordTable {

  /** The bits of a slot that hold the word's number plus 1; the bits above hold the word's hash. */
  private static final long NUMBER = 0xFFFF_FFFFL;

  private long[] slots = new long[1 << 7];
  private char[] letters = new char[1 << 9];
  private int[] ends = new int[1 << 6];
  private int size;

  /**
   * Returns a word's number; a new word gets the value that {@link #size} had before.
   *
   * @param text the array that contains the word
   * @param start the index of the word's start
   * @param end the index of its end, exclusive
   * @param hash the hash of its UTF-16 code units, as {@link String#hashCode} computes it
   */
  public int number(char[] text, int start, int end, int hash) {
    int mask = slots.length - 1;
    int at = first(hash, mask);
    for (long slot = slots[at]; slot != 0; slot = slots[at]) {
      int number = (int) (slot & NUMBER) - 1;
      if ((int) (slot >>> 32) == hash && isWord(number, text, start, end)) {
        return number;
      }
      at = at + 1 & mask;
    }
    slots[at] = (long) hash << 32 | size + 1;
    return add(text, start, end);
  }

  /** Returns the number of words. */
  public int size() {
    return size;
  }

  /** Returns the word of a number. */
  public String word(int number) {
    int from = number == 0 ? 0 : ends[number - 1];
    return new String(letters, from, ends[number] - from);
  }

  private boolean isWord(int number, char[] text, int start, int end) {
    int from = number == 0 ? 0 : ends[number - 1];
    if (ends[number] - from != end - start) {
      return false;
    }
    for (int i = start, at = from; i < end; i++, at++) {
      if (text[i] != letters[at]) {
        return false;
      }
    }
    return true;
  }

  private int add(char[] text, int start, int end) {
    int from = size == 0 ? 0 : ends[size - 1];
    int to = from + end - start;
    if (to > letters.length) {
      letters = Arrays.copyOf(letters, Math.max(to, 2 * letters.length));
    }
    System.arraycopy(text, start, letters, from, end - start);
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, 2 * size);
      grow();
    }
    ends[size] = to;
    return size++;
  }

  /** Doubles the slots: half of them stay empty, so that a word is found within a few. */
  private void grow() {
    long[] old = slots;
    slots = new long[2 * old.length];
    int mask = slots.length - 1;
    for (long slot : old) {
      if (slot != 0) {
        int at = first((int) (slot >>> 32), mask);
        while (slots[at] != 0) {
          at = at + 1 & mask;
        }
        slots[at] = slot;
      }
    }
  }

  /** Spreads hashes, as those of short words are close together (Fibonacci hashing). */
  private static int first(int hash, int mask) {
    int spread = hash * 0x9E3779B9;
    return (spread ^ spread >>> 15) & mask;
  }
}
