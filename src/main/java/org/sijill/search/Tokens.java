package org.sijill.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sijill.link.Wording;
import org.sijill.text.WordScanner;

/**
 * The words of some documents that follow each other, as numbers in a list of distinct words. Texts
 * are read once, and only what is needed of them is kept.
 */
final class Tokens implements WordScanner.Sink {

  /** How many fields a document has. */
  static final int FIELDS = 4;

  private char[] letters = new char[1 << 15];
  private int[] wordEnds = new int[1 << 12];
  private int[] hashes = new int[1 << 12];
  private int distinct;
  private int[] slots = new int[1 << 13];
  private int[] tokens = new int[1 << 16];
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
  public void word(char[] text, int start, int end, int hash) {
    int mask = slots.length - 1;
    int slot = slot(hash, mask);
    while (slots[slot] != 0 && !isWord(slots[slot] - 1, text, start, end, hash)) {
      slot = slot + 1 & mask;
    }
    if (slots[slot] == 0) {
      slots[slot] = add(text, start, end, hash);
    }
    if (count == tokens.length) {
      tokens = Arrays.copyOf(tokens, 2 * count);
    }
    tokens[count++] = slots[slot] - 1;
    if (distinct * 2 > slots.length) {
      grow();
    }
  }

  private static int slot(int hash, int mask) {
    return (hash * 0x9E3779B1) >>> 7 & mask;
  }

  private boolean isWord(int word, char[] text, int start, int end, int hash) {
    if (hashes[word] != hash || wordEnds[word + 1] - wordEnds[word] != end - start) {
      return false;
    }
    for (int i = start, at = wordEnds[word]; i < end; i++, at++) {
      if (text[i] != letters[at]) {
        return false;
      }
    }
    return true;
  }

  private int add(char[] text, int start, int end, int hash) {
    if (distinct + 1 == wordEnds.length) {
      wordEnds = Arrays.copyOf(wordEnds, 2 * wordEnds.length);
      hashes = Arrays.copyOf(hashes, 2 * hashes.length);
    }
    int from = wordEnds[distinct];
    int to = from + end - start;
    if (to > letters.length) {
      letters = Arrays.copyOf(letters, Math.max(to, 2 * letters.length));
    }
    System.arraycopy(text, start, letters, from, end - start);
    hashes[distinct++] = hash;
    wordEnds[distinct] = to;
    return distinct;
  }

  private void grow() {
    int mask = 2 * slots.length - 1;
    slots = new int[mask + 1];
    for (int i = 0; i < distinct; i++) {
      int slot = slot(hashes[i], mask);
      while (slots[slot] != 0) {
        slot = slot + 1 & mask;
      }
      slots[slot] = i + 1;
    }
  }

  /** Returns the distinct words, by number. */
  List<String> words() {
    List<String> words = new ArrayList<>(distinct);
    for (int i = 0; i < distinct; i++) {
      words.add(new String(letters, wordEnds[i], wordEnds[i + 1] - wordEnds[i]));
    }
    return words;
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
    return start(document + 1, 0) - start(document, 0);
  }

  /** Returns where a field of a document begins among the tokens. */
  int start(int document, int field) {
    return ends[document * FIELDS + field];
  }

  /** Returns the number of the word that stands somewhere among the tokens. */
  int token(int at) {
    return tokens[at];
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
