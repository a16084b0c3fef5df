package org.sijill.text;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was found out about words as they are written: a language's words are few, and
 * each occurs often. It has room for so many; a word may take the place of another. Thread-safe.
 *
 * @param <V> what is known of a word
 */
public final class WordMemory<V> {

  /** A power of two. */
  private static final int ROOM = 1 << 18;

  private final AtomicReferenceArray<@Nullable Known<V>> words = new AtomicReferenceArray<>(ROOM);

  private record Known<V>(String word, V value) {

    boolean isAt(String text, int start, int end) {
      return word.length() == end - start && text.startsWith(word, start);
    }
  }

  /** Returns what is known of the word from {@code start} to {@code end}, or null if nothing is. */
  public @Nullable V get(String text, int start, int end) {
    int slot = slot(text, start, end);
    Known<V> known = words.getAcquire(slot);
    if (known != null && known.isAt(text, start, end)) {
      return known.value();
    }
    Known<V> other = words.getAcquire(slot ^ 1);
    return other != null && other.isAt(text, start, end) ? other.value() : null;
  }

  /** Remembers a word, in either of two places. */
  public void put(String word, V value) {
    int slot = slot(word, 0, word.length());
    boolean taken = words.getAcquire(slot) != null;
    words.setRelease(taken ? slot ^ 1 : slot, new Known<>(word, value));
  }

  private static int slot(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return (hash ^ hash >>> 15) & (ROOM - 1);
  }
}
