package org.sijill.search;

import java.util.Arrays;
import java.util.List;

/** In which shard of words the postings of each term stand. Immutable. */
final class TermShards {

  private final int[] firsts;

  private TermShards(int[] firsts) {
    this.firsts = firsts;
  }

  /**
   * Divides the terms as their words are divided.
   *
   * @param starts the number of each shard's first word
   */
  static TermShards of(Vocabulary vocabulary, List<Integer> starts) {
    List<Vocabulary.Term> terms = vocabulary.terms();
    int[] firsts = new int[starts.size() + 1];
    int term = 0;
    for (int s = 1; s < starts.size(); s++) {
      String place = vocabulary.words().get(starts.get(s)).place();
      while (term < terms.size() && terms.get(term).place().compareTo(place) < 0) {
        term++;
      }
      firsts[s] = term;
    }
    firsts[starts.size()] = terms.size();
    return new TermShards(firsts);
  }

  /** Returns the number of a shard's first term. */
  int first(int shard) {
    return firsts[shard];
  }

  /** Returns how words of a shard name a term: by its line, and its shard where that is another. */
  String reference(int term, int from) {
    int found = Arrays.binarySearch(firsts, term);
    int shard = found < 0 ? -found - 2 : found;
    while (firsts[shard + 1] == term) {
      shard++;
    }
    return term - firsts[shard] + (shard == from ? "" : "@" + shard);
  }
}
