package org.sijill.search;

import java.util.Arrays;

/**
 * A value for each time that a term was seen, first in the order of the documents, and once sorted
 * by term; values of one term keep their order. Flat arrays: there are millions.
 */
final class TermLog {

  private int[] terms = new int[1 << 12];
  private int[] values = new int[1 << 12];
  private int count;
  private int[] starts = {};

  void add(int term, int value) {
    if (count == terms.length) {
      terms = Arrays.copyOf(terms, 2 * count);
      values = Arrays.copyOf(values, 2 * count);
    }
    terms[count] = term;
    values[count++] = value;
  }

  /**
   * Sorts by term, in time that grows with the number of values alone.
   *
   * @param distinct how many terms there are
   */
  void sort(int distinct) {
    starts = new int[distinct + 1];
    for (int i = 0; i < count; i++) {
      starts[terms[i] + 1]++;
    }
    for (int term = 0; term < distinct; term++) {
      starts[term + 1] += starts[term];
    }
    int[] next = Arrays.copyOf(starts, distinct);
    int[] sorted = new int[count];
    for (int i = 0; i < count; i++) {
      sorted[next[terms[i]]++] = values[i];
    }
    values = sorted;
    terms = new int[0];
  }

  /** Returns where a term's values begin, once sorted; they end where the next term's begin. */
  int start(int term) {
    return starts[term];
  }

  int value(int at) {
    return values[at];
  }
}
