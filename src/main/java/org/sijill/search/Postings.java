package org.sijill.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.sijill.link.Wording;

/**
 * Which documents have which terms, how much, and where: an inverted index in flat arrays, a term's
 * postings one after the other. Documents are read in their order, and then sorted by term.
 * Immutable once made.
 */
final class Postings {

  /** The weights of title, summary, headings and body. */
  private static final float[] WEIGHTS = {8, 3, 3, 1};

  /** How much a long document is marked down; BM25's b. */
  private static final double LENGTH = 0.2;

  /** The most that a level may be. */
  private static final int TOP = 6;

  /** The weight at which each next level begins: 2 to the power of level + 0.5. */
  private static final double[] STEPS =
      IntStream.range(0, TOP).mapToDouble(i -> StrictMath.pow(2, i + 0.5)).toArray();

  /** Words of different fields are this far apart, at least. */
  private static final int FIELD_GAP = 8;

  /**
   * The least level of which places are kept, if not all are: what stands in a title, a summary or
   * a heading, or more than once, has it, and for all others there is nothing to be written.
   */
  private static final int PLACED = 1;

  /** So many places of a term are kept of each document, if not all are. */
  private static final int FIRST_PLACES = 2;

  /** A posting is a document, a spelling and a level, in so many bits. */
  private static final int LEVEL_BITS = 4;

  private static final int HALF = 32;

  private static final int NONE = 0;
  private static final int SOME = 1;
  private static final int ALL = 2;

  private final Vocabulary vocabulary;
  private final int reach;
  private final int completeness;
  private final int[] lengths;
  private final double average;
  private final TermLog postings = new TermLog();
  private final TermLog places = new TermLog();

  /**
   * Inverts documents.
   *
   * @param reach how many words of each document have their places kept, or 0
   */
  Postings(List<Tokens> chunks, Vocabulary vocabulary, Spellings names, int reach) {
    this.vocabulary = vocabulary;
    this.reach = reach;
    this.lengths = chunks.stream().flatMapToInt(Tokens::lengths).toArray();
    boolean whole = Arrays.stream(lengths).allMatch(length -> length <= reach);
    this.completeness = reach == 0 ? NONE : whole ? ALL : SOME;
    this.average = Math.max(1, Arrays.stream(lengths).average().orElse(1));
    int terms = vocabulary.terms().size();
    DocumentTerms document = new DocumentTerms(terms);
    for (int c = 0; c < chunks.size(); c++) {
      int[][] termsOf = vocabulary.termsOf(c);
      for (int d = 0; d < chunks.get(c).documents(); d++) {
        document.next();
        addWords(chunks.get(c), d, termsOf, document);
        for (Wording.Named named : chunks.get(c).names(d)) {
          addName(named, names, document);
        }
        keep(document);
      }
    }
    postings.sort(terms);
    places.sort(terms);
  }

  private void addWords(Tokens chunk, int number, int[][] termsOf, DocumentTerms document) {
    int first = chunk.start(number, 0);
    for (int field = 0; field < Tokens.FIELDS; field++) {
      int end = chunk.start(number, field + 1);
      for (int i = chunk.start(number, field); i < end; i++) {
        for (int term : termsOf[chunk.token(i)]) {
          document.add(term, WEIGHTS[field]);
          if (i - first < reach) {
            places.add(term, (long) document.document() << HALF | i - first + FIELD_GAP * field);
          }
        }
      }
    }
  }

  private void addName(Wording.Named named, Spellings names, DocumentTerms document) {
    int entity = names.number(named.entity());
    int term = vocabulary.termOf(entity);
    document.add(term, 1);
    if (document.spelling(term) == 0) {
      document.spell(term, 1 + names.indexOf(entity, named.written()));
    }
  }

  private void keep(DocumentTerms document) {
    double length = 1 - LENGTH + LENGTH * lengths[document.document()] / average;
    for (int i = 0; i < document.count(); i++) {
      int term = document.term(i);
      int level = level(document.weight(term) / length);
      long head = (long) document.document() << HALF;
      postings.add(term, head | document.spelling(term) << LEVEL_BITS | level);
    }
  }

  /** The weight in steps of 2. */
  private static int level(double weight) {
    int level = 0;
    while (level < TOP && weight >= STEPS[level]) {
      level++;
    }
    return level;
  }

  /** Returns how many of all places are kept: 0 for none, 1 for some, 2 for all. */
  int completeness() {
    return completeness;
  }

  /** Returns a term's postings as text: see {@code search-format.txt}. */
  String encode(int term, Bits bits) {
    int from = postings.start(term);
    int to = postings.start(term + 1);
    boolean entity = vocabulary.terms().get(term).entity() >= 0;
    int width = Bits.width((double) lengths.length / (to - from + 1));
    int step = Bits.width(meanPlace(term));
    int place = places.start(term);
    int before = -1;
    for (int i = from; i < to; i++) {
      long posting = postings.value(i);
      int document = (int) (posting >>> HALF);
      bits.rice(document - before - 1, width);
      before = document;
      int level = (int) posting & ((1 << LEVEL_BITS) - 1);
      bits.unary(level);
      if (entity) {
        bits.unary((int) posting >>> LEVEL_BITS);
      } else if (reach > 0) {
        int end = endOfDocument(place, document, places.start(term + 1));
        if (completeness == ALL) {
          writePlaces(place, end, step, bits);
        } else if (level >= PLACED) {
          writePlaces(place, Math.min(end, place + FIRST_PLACES), step, bits);
        }
        place = end;
      }
    }
    return (to - from) + " " + width + " " + step + " " + bits.take();
  }

  private void writePlaces(int from, int to, int step, Bits bits) {
    bits.unary(to - from);
    int last = -1;
    for (int i = from; i < to; i++) {
      bits.rice((int) places.value(i) - last - 1, step);
      last = (int) places.value(i);
    }
  }

  /** How far a term's places in a document lie apart, or its only one from the beginning. */
  private double meanPlace(int term) {
    int from = places.start(term);
    int to = places.start(term + 1);
    long sum = 0;
    for (int i = from; i < to; i++) {
      boolean last = i + 1 == to || places.value(i + 1) >>> HALF != places.value(i) >>> HALF;
      sum += last ? (int) places.value(i) : 0;
    }
    return (double) sum / Math.max(1, to - from);
  }

  /** Returns where the places of a document end that begin at a place, if it has any. */
  private int endOfDocument(int at, int document, int to) {
    int end = at;
    while (end < to && places.value(end) >>> HALF == document) {
      end++;
    }
    return end;
  }
}
