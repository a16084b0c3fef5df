package org.sijill.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.sijill.model.Language;
import org.sijill.text.Folding;
import org.sijill.text.Terms;
import org.sijill.text.Unicode;

/**
 * The folded words of one language's index in the order of their places, and the terms that each of
 * them stands for: the stems that Lucene finds in it, or itself where it belongs to a name, which a
 * stemmer would cripple. Every entity is a term too. Immutable.
 */
final class Vocabulary {

  /** Words are stemmed in batches of this size. */
  private static final int BATCH = 2_000;

  private static final int[] NONE = {};

  private final List<Word> words;
  private final List<Term> terms;
  private final int[][] wordOf;
  private final int[] entityTerms;

  /**
   * A folded word.
   *
   * @param place where it is looked up
   * @param text the word
   * @param terms what it stands for
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  record Word(String place, String text, int[] terms) {}

  /**
   * A term.
   *
   * @param place where its postings are kept: with its most frequent word
   * @param name the stem, or an empty string
   * @param entity the entity's number, or -1
   */
  record Term(String place, String name, int entity) {}

  private static final Comparator<Term> TERM_ORDER =
      Comparator.comparing(Term::place).thenComparing(Term::name).thenComparing(Term::entity);

  /** What is found out about a folded word. */
  private static final class Entry {
    private final String place;
    private String original = "";
    private int count;
    private List<String> stems = List.of();
    private int number;

    Entry(String folded) {
      this.place = folded.isEmpty() ? "" : LookupKey.of(folded);
    }

    void add(String word, int times) {
      original = original.isEmpty() || word.compareTo(original) < 0 ? word : original;
      count += times;
    }
  }

  Vocabulary(List<Tokens> chunks, Spellings spellings, Language language) {
    Map<String, Entry> entries = new HashMap<>();
    List<Entry[]> byChunk = new ArrayList<>();
    List<List<String>> folded =
        chunks.parallelStream().map(c -> c.words().stream().map(Folding::fold).toList()).toList();
    for (int i = 0; i < chunks.size(); i++) {
      byChunk.add(entries(chunks.get(i), folded.get(i), entries));
    }
    for (int e = 0; e < spellings.entities().size(); e++) {
      for (Spellings.Spelling spelling : spellings.of(e)) {
        spelling.words().forEach(w -> entries.computeIfAbsent(w, Entry::new).add(w, 0));
      }
    }
    entries.remove("");
    List<String> sorted = sorted(entries);
    stem(sorted, entries, spellings, new Terms(language));
    this.terms = terms(sorted, entries, spellings, language);
    Map<String, Integer> numbers = new HashMap<>();
    this.entityTerms = new int[spellings.entities().size()];
    for (int t = 0; t < terms.size(); t++) {
      if (terms.get(t).entity() >= 0) {
        entityTerms[terms.get(t).entity()] = t;
      } else {
        numbers.put(terms.get(t).name(), t);
      }
    }
    this.words = new ArrayList<>(sorted.size());
    for (String text : sorted) {
      Entry entry = entry(entries, text);
      entry.number = words.size();
      words.add(new Word(entry.place, text, numbers(entry.stems, numbers)));
    }
    this.wordOf =
        byChunk.stream()
            .map(own -> Arrays.stream(own).mapToInt(e -> e == null ? -1 : e.number).toArray())
            .toArray(int[][]::new);
  }

  private static Entry[] entries(Tokens chunk, List<String> folded, Map<String, Entry> entries) {
    int[] counts = chunk.counts();
    List<String> written = chunk.words();
    Entry[] own = new Entry[counts.length];
    for (int i = 0; i < counts.length; i++) {
      if (!folded.get(i).isEmpty()) {
        own[i] = entries.computeIfAbsent(folded.get(i), Entry::new);
        own[i].add(written.get(i), counts[i]);
      }
    }
    return own;
  }

  /** Sorts the words by their places. */
  private static List<String> sorted(Map<String, Entry> entries) {
    return entries.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, Entry> word) -> word.getValue().place)
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static void stem(
      List<String> sorted, Map<String, Entry> entries, Spellings spellings, Terms terms) {
    IntStream.rangeClosed(0, sorted.size() / BATCH)
        .parallel()
        .forEach(
            batch -> {
              int to = Math.min(sorted.size(), (batch + 1) * BATCH);
              List<String> own = sorted.subList(batch * BATCH, to);
              List<List<String>> stems =
                  terms.ofEach(own.stream().map(w -> entry(entries, w).original).toList());
              for (int i = 0; i < own.size(); i++) {
                entry(entries, own.get(i)).stems = stems(own.get(i), stems.get(i), spellings);
              }
            });
  }

  /** A single letter says nothing; a digit, a syllable or an ideograph does. */
  private static List<String> stems(String word, List<String> stems, Spellings spellings) {
    if (stems.isEmpty()
        || (word.length() == 1
            && Unicode.isAlphabetic(word.charAt(0))
            && word.charAt(0) < 0x1100)) {
      return List.of();
    }
    String name = spellings.nameKey(word);
    return name.isEmpty() ? stems.stream().map(Folding::fold).toList() : List.of(name);
  }

  private static List<Term> terms(
      List<String> sorted, Map<String, Entry> entries, Spellings spellings, Language language) {
    Map<String, String> frequent = new HashMap<>();
    for (String word : sorted) {
      int count = entry(entries, word).count;
      for (String stem : entry(entries, word).stems) {
        frequent.merge(stem, word, (a, b) -> entry(entries, a).count >= count ? a : b);
      }
    }
    List<Term> terms = new ArrayList<>();
    frequent.forEach((stem, word) -> terms.add(new Term(entry(entries, word).place, stem, -1)));
    for (int e = 0; e < spellings.entities().size(); e++) {
      List<String> name = Spellings.words(spellings.entities().get(e).name().in(language).text());
      terms.add(new Term(name.isEmpty() ? "" : LookupKey.of(name.get(0)), "", e));
    }
    terms.sort(TERM_ORDER);
    return terms;
  }

  private static Entry entry(Map<String, Entry> entries, String word) {
    Entry entry = entries.get(word);
    if (entry == null) {
      throw new IllegalStateException("not read: " + word);
    }
    return entry;
  }

  /** Returns the numbers of a word's stems; most words have one. */
  private static int[] numbers(List<String> stems, Map<String, Integer> numbers) {
    return switch (stems.size()) {
      case 0 -> NONE;
      case 1 -> new int[] {number(numbers, stems.get(0))};
      default -> stems.stream().distinct().mapToInt(stem -> number(numbers, stem)).toArray();
    };
  }

  private static int number(Map<String, Integer> numbers, String stem) {
    Integer number = numbers.get(stem);
    if (number == null) {
      throw new IllegalStateException("no term: " + stem);
    }
    return number;
  }

  /** Returns the words in the order of their places. */
  List<Word> words() {
    return Collections.unmodifiableList(words);
  }

  /** Returns the terms in the order of their places. */
  List<Term> terms() {
    return Collections.unmodifiableList(terms);
  }

  /** Returns the term of an entity. */
  int termOf(int entity) {
    return entityTerms[entity];
  }

  /** Returns how often the most frequent term occurs in all documents. */
  int mostOccurrences(List<Tokens> chunks) {
    int[] occurrences = new int[terms.size()];
    for (int c = 0; c < chunks.size(); c++) {
      int[] counts = chunks.get(c).counts();
      int[][] termsOf = termsOf(c);
      for (int word = 0; word < counts.length; word++) {
        for (int term : termsOf[word]) {
          occurrences[term] += counts[word];
        }
      }
    }
    return Arrays.stream(occurrences).max().orElse(0);
  }

  /** Returns the terms of each word of a chunk of documents. */
  int[][] termsOf(int chunk) {
    return Arrays.stream(wordOf[chunk])
        .mapToObj(word -> word < 0 ? NONE : words.get(word).terms())
        .toArray(int[][]::new);
  }
}
