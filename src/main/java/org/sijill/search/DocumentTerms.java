package org.sijill.search;

import java.util.Arrays;

/** What one document after the other has of each term. */
final class DocumentTerms {

  private final int[] last;
  private final float[] weights;
  private final int[] spellings;
  private final boolean[] titles;
  private int[] own = new int[1 << 10];
  private int count;
  private int document = -1;

  /**
   * Makes room.
   *
   * @param terms how many terms there are
   */
  DocumentTerms(int terms) {
    last = new int[terms];
    weights = new float[terms];
    spellings = new int[terms];
    titles = new boolean[terms];
    Arrays.fill(last, -1);
  }

  /** Begins the next document. */
  void next() {
    document++;
    count = 0;
  }

  void add(int term, float weight) {
    if (last[term] != document) {
      last[term] = document;
      weights[term] = 0;
      spellings[term] = 0;
      titles[term] = false;
      if (count == own.length) {
        own = Arrays.copyOf(own, 2 * count);
      }
      own[count++] = term;
    }
    weights[term] += weight;
  }

  /** Notes whether a term that the document has stands in its title. */
  void title(int term, boolean title) {
    titles[term] |= title;
  }

  boolean isTitle(int term) {
    return titles[term];
  }

  int document() {
    return document;
  }

  /** Returns how many terms the document has. */
  int count() {
    return count;
  }

  /** Returns a term of the document, in the order of their first places. */
  int term(int index) {
    return own[index];
  }

  float weight(int term) {
    return weights[term];
  }

  /** Returns which spelling of an entity the document has, from 1; 0 if that is not known. */
  int spelling(int term) {
    return spellings[term];
  }

  /** Notes the spelling of an entity, if there is none yet. */
  void spell(int term, int spelling) {
    spellings[term] = spellings[term] == 0 ? spelling : spellings[term];
  }
}
