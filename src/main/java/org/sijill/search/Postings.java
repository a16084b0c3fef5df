package org.sijill.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.sijill.link.Wording;

/**
 * Which documents have which terms, how much, and where: an inverted index in flat arrays, a term's
 * postings one after the other. Immutable once made.
 */
final class Postings {

  /** The weights of title, summary, headings and body. */
  private static final float[] WEIGHTS = {8, 3, 3, 1};

  /** How much a long document is marked down; BM25's b. */
  private static final double LENGTH = 0.2;

  /** The most that a level may be. */
  private static final int TOP = 9;

  /** The weight at which each next level begins: 2 to the power of (level + 0.5) / 1.5. */
  private static final double[] STEPS =
      IntStream.range(0, TOP).mapToDouble(i -> StrictMath.pow(2, (i + 0.5) / 1.5)).toArray();

  /** Words of different fields are this far apart, at least. */
  private static final int FIELD_GAP = 8;

  private final Vocabulary vocabulary;
  private final int[] starts;
  private final int[] documents;
  private final float[] weights;
  private final int[] spellings;
  private final int[] positionStarts;
  private final int[] positions;
  private final int[] covered;
  private final double average;
  private final int[] lengths;
  private final boolean cut;

  /**
   * Inverts documents.
   *
   * @param reach how many words of each document have their places kept
   */
  Postings(List<Tokens> chunks, Vocabulary vocabulary, Spellings names, int reach) {
    this.vocabulary = vocabulary;
    int terms = vocabulary.terms().size();
    this.starts = new int[terms + 1];
    this.positionStarts = new int[terms + 1];
    this.lengths =
        chunks.stream()
            .flatMapToInt(c -> IntStream.range(0, c.documents()).map(c::length))
            .toArray();
    this.average = Math.max(1, Arrays.stream(lengths).average().orElse(1));
    this.cut = Arrays.stream(lengths).anyMatch(length -> length > reach);
    count(chunks, names, reach, terms);
    this.documents = new int[starts[terms]];
    this.weights = new float[starts[terms]];
    this.spellings = new int[starts[terms]];
    this.covered = new int[starts[terms]];
    this.positions = new int[positionStarts[terms]];
    fill(chunks, names, reach, terms);
  }

  private void count(List<Tokens> chunks, Spellings names, int reach, int terms) {
    int[] last = new int[terms];
    Arrays.fill(last, -1);
    int document = 0;
    for (int c = 0; c < chunks.size(); c++) {
      Tokens chunk = chunks.get(c);
      int number = c;
      for (int d = 0; d < chunk.documents(); d++, document++) {
        int current = document;
        chunk.forEach(
            d,
            (word, field, index) -> {
              for (int term : vocabulary.termsOf(number, word)) {
                if (last[term] != current) {
                  last[term] = current;
                  starts[term + 1]++;
                }
                positionStarts[term + 1] += index < reach ? 1 : 0;
              }
            });
        for (Wording.Named named : chunk.names(d)) {
          int term = term(named, names);
          if (last[term] != current) {
            last[term] = current;
            starts[term + 1]++;
          }
        }
      }
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    Arrays.parallelPrefix(positionStarts, Integer::sum);
  }

  private void fill(List<Tokens> chunks, Spellings names, int reach, int terms) {
    int[] next = Arrays.copyOf(starts, terms);
    int[] nextPosition = Arrays.copyOf(positionStarts, terms);
    Arrays.fill(documents, -1);
    int document = 0;
    for (int c = 0; c < chunks.size(); c++) {
      Tokens chunk = chunks.get(c);
      int number = c;
      for (int d = 0; d < chunk.documents(); d++, document++) {
        int current = document;
        chunk.forEach(
            d,
            (word, field, index) -> {
              for (int term : vocabulary.termsOf(number, word)) {
                int at = posting(term, current, next);
                weights[at] += WEIGHTS[field];
                if (index < reach) {
                  covered[at]++;
                  positions[nextPosition[term]++] = index + FIELD_GAP * field;
                }
              }
            });
        for (Wording.Named named : chunk.names(d)) {
          addName(named, current, next, names);
        }
      }
    }
  }

  private void addName(Wording.Named named, int document, int[] next, Spellings names) {
    int at = posting(term(named, names), document, next);
    weights[at] += 1;
    if (spellings[at] == 0) {
      spellings[at] = 1 + names.indexOf(names.number(named.entity()), named.written());
    }
  }

  /** Returns where a document's posting of a term stands; the next one if it has none yet. */
  private int posting(int term, int document, int[] next) {
    int at = next[term] - 1;
    if (at < starts[term] || documents[at] != document) {
      at = next[term]++;
      documents[at] = document;
    }
    return at;
  }

  private int term(Wording.Named named, Spellings names) {
    return vocabulary.termOf(names.number(named.entity()));
  }

  /** Says whether some document is longer than the words whose places are kept. */
  boolean isCut() {
    return cut;
  }

  /** Returns how many documents have a term. */
  int frequency(int term) {
    return starts[term + 1] - starts[term];
  }

  /** Returns a term's postings as text: see {@code search-format.txt}. */
  String encode(int term, Bits bits) {
    int from = starts[term];
    int to = starts[term + 1];
    boolean entity = vocabulary.terms().get(term).entity() >= 0;
    int width = Bits.width((double) lengths.length / (to - from + 1));
    int before = -1;
    for (int i = from; i < to; i++) {
      bits.rice(documents[i] - before - 1, width);
      before = documents[i];
      bits.unary(level(weights[i], lengths[documents[i]]));
      if (entity) {
        bits.unary(spellings[i]);
      }
    }
    String head = (to - from) + " " + width + " " + bits.take();
    return entity ? head : head + positions(term, bits);
  }

  /** The weight in steps of 1.6, by the length of the document. */
  private int level(float weight, int length) {
    double relative = weight / (1 - LENGTH + LENGTH * length / average);
    int level = 0;
    while (level < TOP && relative >= STEPS[level]) {
      level++;
    }
    return level;
  }

  private String positions(int term, Bits bits) {
    int from = starts[term];
    int count = positionStarts[term + 1] - positionStarts[term];
    if (count == 0) {
      return "";
    }
    int having = 0;
    int sum = 0;
    int at = positionStarts[term];
    for (int i = from; i < starts[term + 1]; i++) {
      if (covered[i] > 0) {
        having++;
        at += covered[i];
        sum += positions[at - 1];
      }
    }
    int skip = Bits.width((double) (starts[term + 1] - from) / (having + 1));
    int width = Bits.width((double) sum / count);
    at = positionStarts[term];
    int before = from - 1;
    for (int i = from; i < starts[term + 1]; i++) {
      if (covered[i] > 0) {
        bits.rice(i - before - 1, skip);
        before = i;
        bits.unary(covered[i] - 1);
        int last = -1;
        for (int p = 0; p < covered[i]; p++, at++) {
          bits.rice(positions[at] - last - 1, width);
          last = positions[at];
        }
      }
    }
    return " " + having + " " + skip + " " + width + " " + bits.take();
  }
}
