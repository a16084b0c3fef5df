package org.sijill.search;

import java.util.stream.IntStream;

/**
 * Which documents of a chunk have which terms, how much, and where. Documents are read in their
 * order, and then sorted by term. Immutable once made.
 */
final class ChunkPostings {

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

  /** So much is added to the level where a term stands in the title. */
  static final int TITLE = TOP + 1;

  /** A posting is a document of the chunk, a spelling and a level, in so many bits. */
  private static final int LEVEL_BITS = 4;

  private static final int SPELLING_BITS = 16;

  /** A place is a document of the chunk and a number of a word, in so many bits. */
  private static final int PLACE_BITS = LEVEL_BITS + SPELLING_BITS;

  private final TermLog postings = new TermLog();
  private final TermLog places = new TermLog();

  /**
   * Inverts the documents of a chunk, of which there are no more than 4,096.
   *
   * @param termsOf the terms of each word of the chunk
   * @param average how many words a document of the archive has
   * @param reach how many words of each document have their places kept, or 0
   */
  ChunkPostings(Tokens chunk, int[][] termsOf, Vocabulary vocabulary, double average, int reach) {
    int terms = vocabulary.terms().size();
    DocumentTerms document = new DocumentTerms(terms);
    for (int d = 0; d < chunk.documents(); d++) {
      document.next();
      addWords(chunk, d, termsOf, document, reach);
      int[] names = chunk.names(d);
      for (int i = 0; i < names.length; i += 2) {
        int term = vocabulary.termOf(names[i]);
        document.add(term, 1);
        document.spell(term, names[i + 1]);
      }
      keep(document, 1 - LENGTH + LENGTH * chunk.length(d) / average);
    }
    postings.sort(terms);
    places.sort(terms);
  }

  private void addWords(
      Tokens chunk, int number, int[][] termsOf, DocumentTerms document, int reach) {
    int first = chunk.start(number, 0);
    for (int field = 0; field < Tokens.FIELDS; field++) {
      int end = chunk.start(number, field + 1);
      for (int i = chunk.start(number, field); i < end; i++) {
        for (int term : termsOf[chunk.token(i)]) {
          document.add(term, WEIGHTS[field]);
          document.title(term, field == 0);
          if (i - first < reach) {
            places.add(term, number << PLACE_BITS | i - first + FIELD_GAP * field);
          }
        }
      }
    }
  }

  private void keep(DocumentTerms document, double length) {
    int head = document.document() << PLACE_BITS;
    for (int i = 0; i < document.count(); i++) {
      int term = document.term(i);
      int level = level(document.weight(term) / length) + (document.isTitle(term) ? TITLE : 0);
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

  /** Returns where a term's postings begin; they end where the next term's begin. */
  int start(int term) {
    return postings.start(term);
  }

  /** Returns the document of a posting, by its number in the chunk. */
  int document(int posting) {
    return postings.value(posting) >>> PLACE_BITS;
  }

  /** Returns a posting's level, {@link #TITLE} more where the term stands in the title. */
  int level(int posting) {
    return postings.value(posting) & ((1 << LEVEL_BITS) - 1);
  }

  /** Returns which spelling of an entity a document has, from 1, or 0. */
  int spelling(int posting) {
    return postings.value(posting) >>> LEVEL_BITS & ((1 << SPELLING_BITS) - 1);
  }

  /** Returns where a term's places begin, those of one document after those of another. */
  int firstPlace(int term) {
    return places.start(term);
  }

  /** Returns which word of its document a place is. */
  int place(int at) {
    return places.value(at) & ((1 << PLACE_BITS) - 1);
  }

  /**
   * Returns whether a place is the last of its document's, the term's ending before {@code end}.
   */
  boolean isLastPlace(int at, int end) {
    return at + 1 == end || places.value(at + 1) >>> PLACE_BITS != places.value(at) >>> PLACE_BITS;
  }

  /** Returns where the places of a document end that begin at a place, if it has any. */
  int endOfPlaces(int at, int document, int term) {
    int to = places.start(term + 1);
    int end = at;
    while (end < to && places.value(end) >>> PLACE_BITS == document) {
      end++;
    }
    return end;
  }
}
