package org.sijill.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sijill.link.Wording;
import org.sijill.text.WordScanner;
import org.sijill.text.WordTable;

/**
 * The words of some documents that follow each other, as numbers in a list of distinct words. Texts
 * are read once, and only what is needed of them is kept.
 */
final class Tokens implements WordScanner.Sink {

  /** How many fields a document has. */
  static final int FIELDS = 4;

  private final WordTable table = new WordTable();

  /** While texts are read, the number of each word; then in as few bytes as the largest takes. */
  private int[] read = new int[1 << 16];

  private char[] low = {};
  private byte[] high = {};
  private int count;
  private final int[] ends;
  private final String[] excerpts;
  private final int[][] names;

  private Tokens(int documents) {
    ends = new int[documents * FIELDS + 1];
    excerpts = new String[documents];
    names = new int[documents][];
  }

  /**
   * Reads documents.
   *
   * @param excerpt how many characters of each are kept to be shown
   */
  static Tokens of(List<Document> documents, Documents source, Spellings spellings, int excerpt) {
    Tokens tokens = new Tokens(documents.size());
    int end = 1;
    for (int i = 0; i < documents.size(); i++) {
      SearchedFields fields = source.fields(documents.get(i));
      for (String field : fields.all()) {
        WordScanner.scanJoined(field, tokens);
        tokens.ends[end++] = tokens.count;
      }
      tokens.excerpts[i] = Excerpt.of(fields, excerpt);
      tokens.names[i] = names(fields.names(), spellings);
    }
    tokens.pack();
    return tokens;
  }

  private static int[] names(List<Wording.Named> all, Spellings spellings) {
    int[] names = new int[2 * all.size()];
    for (int i = 0; i < all.size(); i++) {
      int entity = spellings.number(all.get(i).entity());
      names[2 * i] = entity;
      names[2 * i + 1] = 1 + spellings.indexOf(entity, all.get(i).written());
    }
    return names;
  }

  /** There are tens of millions of words in a large archive, few of them distinct. */
  private void pack() {
    low = new char[count];
    high = new byte[table.size() > 1 << Character.SIZE ? count : 0];
    for (int i = 0; i < count; i++) {
      low[i] = (char) read[i];
    }
    for (int i = 0; i < high.length; i++) {
      high[i] = (byte) (read[i] >>> Character.SIZE);
    }
    read = new int[0];
  }

  @Override
  public void word(char[] text, int start, int end, int hash) {
    if (count == read.length) {
      read = Arrays.copyOf(read, 2 * count);
    }
    read[count++] = table.number(text, start, end, hash);
  }

  /** Returns the distinct words, by number. */
  List<String> words() {
    return IntStream.range(0, table.size()).mapToObj(table::word).toList();
  }

  int documents() {
    return excerpts.length;
  }

  /** Returns what of each document may be shown. */
  Stream<String> excerpts() {
    return Arrays.stream(excerpts);
  }

  /** Returns the entities that a document names, each with how it is spelt, from 1, or 0. */
  int[] names(int document) {
    return names[document];
  }

  /** Returns how many words a document has. */
  int length(int document) {
    return start(document + 1, 0) - start(document, 0);
  }

  /** Returns how many words each document has. */
  IntStream lengths() {
    return IntStream.range(0, excerpts.length).map(this::length);
  }

  /** Returns where a field of a document begins among the tokens. */
  int start(int document, int field) {
    return ends[document * FIELDS + field];
  }

  /** Returns the number of the word that stands somewhere among the tokens. */
  int token(int at) {
    return high.length == 0 ? low[at] : Byte.toUnsignedInt(high[at]) << Character.SIZE | low[at];
  }

  /** Returns how often each word occurs. */
  int[] counts() {
    int[] counts = new int[table.size()];
    for (int i = 0; i < count; i++) {
      counts[token(i)]++;
    }
    return counts;
  }
}
