package org.sijill.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which documents have which terms, how much, and where: an inverted index, made in chunks on all
 * cores. Immutable.
 */
final class Postings {

  /**
   * The least level of which places are kept, if not all are: what stands in a title, a summary or
   * a heading, or more than once, has it, and for all others there is nothing to be written.
   */
  private static final int PLACED = 1;

  /** So many places of a term are kept of each document, if not all are. */
  private static final int FIRST_PLACES = 2;

  private static final int NONE = 0;
  private static final int SOME = 1;
  private static final int ALL = 2;

  private final Vocabulary vocabulary;
  private final int completeness;
  private final int documents;
  private final List<ChunkPostings> chunks;
  private final int[] firsts;

  /**
   * Inverts documents.
   *
   * @param reach how many words of each document have their places kept, or 0
   */
  Postings(List<Tokens> tokens, Vocabulary vocabulary, int reach) {
    this.vocabulary = vocabulary;
    int[] lengths = tokens.stream().flatMapToInt(Tokens::lengths).toArray();
    boolean whole = Arrays.stream(lengths).allMatch(length -> length <= reach);
    this.completeness = reach == 0 ? NONE : whole ? ALL : SOME;
    this.documents = lengths.length;
    this.firsts = new int[tokens.size() + 1];
    for (int c = 0; c < tokens.size(); c++) {
      firsts[c + 1] = firsts[c] + tokens.get(c).documents();
    }
    double average = Math.max(1, Arrays.stream(lengths).average().orElse(1));
    this.chunks =
        IntStream.range(0, tokens.size())
            .parallel()
            .mapToObj(
                c ->
                    new ChunkPostings(
                        tokens.get(c), vocabulary.termsOf(c), vocabulary, average, reach))
            .toList();
  }

  /** Returns how many of all places are kept: 0 for none, 1 for some, 2 for all. */
  int completeness() {
    return completeness;
  }

  /** Returns a term's postings as text: see {@code search-format.txt}. */
  String encode(int term, Bits bits) {
    boolean entity = vocabulary.terms().get(term).entity() >= 0;
    int count = 0;
    for (ChunkPostings chunk : chunks) {
      count += chunk.start(term + 1) - chunk.start(term);
    }
    int width = Bits.width((double) documents / (count + 1));
    int step = Bits.width(meanPlace(term));
    int before = -1;
    for (int c = 0; c < chunks.size(); c++) {
      ChunkPostings chunk = chunks.get(c);
      int place = chunk.firstPlace(term);
      for (int i = chunk.start(term); i < chunk.start(term + 1); i++) {
        int document = firsts[c] + chunk.document(i);
        bits.rice(document - before - 1, width);
        before = document;
        bits.unary(chunk.level(i));
        if (entity) {
          bits.unary(chunk.spelling(i));
        } else if (completeness != NONE) {
          int end = chunk.endOfPlaces(place, chunk.document(i), term);
          if (completeness == ALL) {
            writePlaces(chunk, place, end, step, bits);
          } else if (chunk.level(i) >= PLACED) {
            writePlaces(chunk, place, Math.min(end, place + FIRST_PLACES), step, bits);
          }
          place = end;
        }
      }
    }
    return count + " " + width + " " + step + " " + bits.take();
  }

  private static void writePlaces(ChunkPostings chunk, int from, int to, int step, Bits bits) {
    bits.unary(to - from);
    int last = -1;
    for (int i = from; i < to; i++) {
      bits.rice(chunk.place(i) - last - 1, step);
      last = chunk.place(i);
    }
  }

  /** How far a term's places in a document lie apart, or its only one from the beginning. */
  private double meanPlace(int term) {
    long sum = 0;
    int count = 0;
    for (ChunkPostings chunk : chunks) {
      int from = chunk.firstPlace(term);
      int to = chunk.firstPlace(term + 1);
      count += to - from;
      for (int i = from; i < to; i++) {
        sum += chunk.isLastPlace(i, to) ? chunk.place(i) : 0;
      }
    }
    return (double) sum / Math.max(1, count);
  }
}
