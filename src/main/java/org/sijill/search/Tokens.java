package org.sijill.search;

import java.util.Arrays;
import java.util.List;
import org.sijill.link.Wording;
import org.sijill.text.WordScanner;

/**
 * The words of some documents that follow each other, as numbers in a list of distinct words. Texts
 * are read once, and only what is needed of them is kept.
 */
final class Tokens implements WordScanner.Sink {

  private static final int FIELDS = 4;

  private String[] words = new String[1 << 12];
  private int distinct;
  private int[] slots = new int[1 << 13];
  private int[] tokens = new int[1 << 14];
  private int count;
  private final int[] ends;
  private final String[] excerpts;
  private final List<Wording.Named>[] names;

  @SuppressWarnings("unchecked") // an array of lists
  private Tokens(int documents) {
    ends = new int[documents * FIELDS + 1];
    excerpts = new String[documents];
    names = (List<Wording.Named>[]) new List<?>[documents];
  }

  /**
   * Reads documents.
   *
   * @param excerpt how many bytes of each are kept to be shown
   */
  static Tokens of(List<Document> documents, Documents source, int excerpt) {
    Tokens tokens = new Tokens(documents.size());
    int end = 1;
    for (int i = 0; i < documents.size(); i++) {
      Fields fields = source.fields(documents.get(i));
      for (String field : fields.all()) {
        WordScanner.scan(field, tokens);
        tokens.ends[end++] = tokens.count;
      }
      tokens.excerpts[i] = Excerpt.of(fields, excerpt);
      tokens.names[i] = fields.names();
    }
    return tokens;
  }

  @Override
  public void word(String text, int start, int end, int hash) {
    int mask = slots.length - 1;
    int slot = (hash * 0x9E3779B1) >>> 7 & mask;
    int length = end - start;
    while (slots[slot] != 0) {
      String known = words[slots[slot] - 1];
      if (known.length() == length && text.regionMatches(start, known, 0, length)) {
        break;
      }
      slot = slot + 1 & mask;
    }
    if (slots[slot] == 0) {
      slots[slot] = add(text.substring(start, end));
    }
    if (count == tokens.length) {
      tokens = Arrays.copyOf(tokens, 2 * count);
    }
    tokens[count++] = slots[slot] - 1;
    if (distinct * 2 > slots.length) {
      grow();
    }
  }

  private int add(String word) {
    if (distinct == words.length) {
      words = Arrays.copyOf(words, 2 * distinct);
    }
    words[distinct++] = word;
    return distinct;
  }

  private void grow() {
    int mask = 2 * slots.length - 1;
    slots = new int[mask + 1];
    for (int i = 0; i < distinct; i++) {
      int slot = (words[i].hashCode() * 0x9E3779B1) >>> 7 & mask;
      while (slots[slot] != 0) {
        slot = slot + 1 & mask;
      }
      slots[slot] = i + 1;
    }
  }

  /** Returns the distinct words, by number. */
  List<String> words() {
    return Arrays.asList(words).subList(0, distinct);
  }

  int documents() {
    return excerpts.length;
  }

  String excerpt(int document) {
    return excerpts[document];
  }

  List<Wording.Named> names(int document) {
    return names[document];
  }

  /** Returns how many words a document has. */
  int length(int document) {
    return ends[(document + 1) * FIELDS] - ends[document * FIELDS];
  }

  /** Takes a token of a document. */
  interface Visitor {

    /**
     * Takes a token.
     *
     * @param word its number
     * @param field its field, from 0
     * @param index which token of the document it is, from 0
     */
    void token(int word, int field, int index);
  }

  /** Hands each token of a document to a visitor, in order. */
  void forEach(int document, Visitor visitor) {
    int first = document * FIELDS;
    for (int field = 0; field < FIELDS; field++) {
      for (int i = ends[first + field]; i < ends[first + field + 1]; i++) {
        visitor.token(tokens[i], field, i - ends[first]);
      }
    }
  }

  /** Returns how often each word occurs. */
  int[] counts() {
    int[] counts = new int[distinct];
    for (int i = 0; i < count; i++) {
      counts[tokens[i]]++;
    }
    return counts;
  }
}
