package org.sijill.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sijill.model.Language;
import org.sijill.text.FoldedStems;
import org.sijill.text.Unicode;

/**
 * The folded words of one language's index in the order of their places, and the terms that each of
 * them stands for. Words of one stem are one term, and so are words that may stand for the same
 * word of a name, which a stemmer would cripple. Every entity is a term too. Immutable.
 */
final class Vocabulary {

  /** Words are stemmed in batches of this size. */
  private static final int BATCH = 2_000;

  /** What a stem begins with that is looked up, but is not a word itself. */
  private static final String STEM = ":";

  private static final int[] NONE = {};

  private final List<Word> words = new ArrayList<>();
  private final List<Term> terms;
  private final int[][][] termsOf;
  private final int[] entityTerms;

  /**
   * What is looked up.
   *
   * @param place where it is looked up
   * @param text a folded word, or a stem after a colon
   * @param terms what it stands for
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  record Word(String place, String text, int[] terms) {}

  /**
   * A term.
   *
   * @param place where its postings are kept: with its most frequent word
   * @param name one of the stems, or an empty string
   * @param entity the entity's number, or -1
   */
  record Term(String place, String name, int entity) {}

  private static final Comparator<Term> TERM_ORDER =
      Comparator.comparing(Term::place).thenComparing(Term::name).thenComparing(Term::entity);

  private static final Comparator<Word> WORD_ORDER =
      Comparator.comparing(Word::place).thenComparing(Word::text);

  /** What is found out about a folded word. */
  private static final class Entry {
    private final String text;
    private final Set<String> respellings = new TreeSet<>();
    private int count;

    /** What the word itself stands for, each by one of its stems. */
    private List<String> own = List.of();

    /** What a text that has the word is found by. */
    private List<String> all = List.of();

    /** Stems that are looked up where a word is not known. */
    private List<String> stems = List.of();

    Entry(String text) {
      this.text = text;
    }
  }

  Vocabulary(List<Tokens> chunks, Spellings spellings, Language language, FoldedStems stems) {
    Map<String, Entry> entries = new HashMap<>();
    List<Entry[][]> written = entries(chunks, entries, stems.decimal());
    spellings.allWords().forEach(word -> entries.computeIfAbsent(word, Entry::new));
    entries.remove("");
    List<Entry> sorted =
        entries.values().stream().sorted(Comparator.comparing(entry -> entry.text)).toList();
    TermClasses classes = new TermClasses();
    stem(sorted, spellings, stems);
    sorted.forEach(entry -> classes.join(entry.stems.size() == 1 ? entry.all : List.of()));
    joinRespellings(sorted, stems, classes);
    this.terms = terms(sorted, classes, spellings, language);
    Map<String, Integer> numbers = new HashMap<>();
    this.entityTerms = new int[spellings.entities().size()];
    for (int t = 0; t < terms.size(); t++) {
      if (terms.get(t).entity() >= 0) {
        entityTerms[terms.get(t).entity()] = t;
      } else {
        numbers.put(terms.get(t).name(), t);
      }
    }
    addWords(sorted, classes, numbers);
    this.termsOf =
        written.stream()
            .map(
                chunk ->
                    Arrays.stream(chunk)
                        .map(
                            own ->
                                numbers(
                                    Arrays.stream(own).flatMap(e -> e.all.stream()).toList(),
                                    classes,
                                    numbers))
                        .toArray(int[][]::new))
            .toArray(int[][][]::new);
  }

  /** Returns, for each word of each chunk as it is written, the words that it is found by. */
  private static List<Entry[][]> entries(
      List<Tokens> chunks, Map<String, Entry> entries, char decimal) {
    List<List<SearchWord>> read =
        chunks.parallelStream()
            .map(c -> c.words().stream().map(word -> SearchWord.of(word, decimal)).toList())
            .toList();
    List<Entry[][]> all = new ArrayList<>();
    for (int c = 0; c < chunks.size(); c++) {
      int[] counts = chunks.get(c).counts();
      List<String> written = chunks.get(c).words();
      Entry[][] own = new Entry[counts.length][];
      for (int i = 0; i < counts.length; i++) {
        SearchWord word = read.get(c).get(i);
        int times = counts[i];
        own[i] =
            Stream.concat(Stream.of(word.key()), word.others().stream())
                .filter(key -> !key.isEmpty())
                .distinct()
                .map(key -> entries.computeIfAbsent(key, Entry::new))
                .toArray(Entry[]::new);
        Arrays.stream(own[i]).forEach(entry -> entry.count += times);
        if (own[i].length > 0) {
          String plain = own[i].length == 1 ? written.get(i) : "";
          own[i][0].respellings.addAll(Respelling.of(plain, word.key()));
        }
      }
      all.add(own);
    }
    return all;
  }

  private static void stem(List<Entry> sorted, Spellings spellings, FoldedStems stems) {
    IntStream.rangeClosed(0, sorted.size() / BATCH)
        .parallel()
        .forEach(
            batch -> {
              int to = Math.min(sorted.size(), (batch + 1) * BATCH);
              List<Entry> own = sorted.subList(batch * BATCH, to);
              List<List<String>> found = stems.ofEach(own.stream().map(e -> e.text).toList());
              for (int i = 0; i < own.size(); i++) {
                stem(own.get(i), found.get(i), spellings);
              }
            });
  }

  /** A single letter says nothing; a digit, a syllable or an ideograph does. */
  private static void stem(Entry entry, List<String> stems, Spellings spellings) {
    String word = entry.text;
    if (stems.isEmpty()
        || (word.length() == 1
            && Unicode.isAlphabetic(word.charAt(0))
            && word.charAt(0) < 0x1100)) {
      return;
    }
    String name = spellings.nameKey(word);
    entry.stems = stems.stream().distinct().toList();
    entry.own = name.isEmpty() ? entry.stems : List.of(name);
    entry.all = Stream.concat(entry.own.stream(), entry.stems.stream()).distinct().toList();
  }

  /** All spellings of a word are one term. */
  private static void joinRespellings(List<Entry> sorted, FoldedStems stems, TermClasses classes) {
    List<Entry> with =
        sorted.stream().filter(e -> e.stems.size() == 1 && !e.respellings.isEmpty()).toList();
    List<String> keys = with.stream().flatMap(entry -> entry.respellings.stream()).toList();
    Iterator<List<String>> found = stems.ofEach(keys).iterator();
    for (Entry entry : with) {
      List<String> all = new ArrayList<>(entry.stems);
      entry.respellings.forEach(key -> all.addAll(found.next()));
      entry.stems = all.stream().distinct().toList();
      classes.join(entry.stems);
    }
  }

  private static List<Term> terms(
      List<Entry> sorted, TermClasses classes, Spellings spellings, Language language) {
    Map<String, Entry> frequent = new HashMap<>();
    for (Entry entry : sorted) {
      for (String stem : entry.all) {
        frequent.merge(classes.of(stem), entry, (a, b) -> a.count >= b.count ? a : b);
      }
    }
    List<Term> terms = new ArrayList<>();
    frequent.forEach((name, entry) -> terms.add(new Term(LookupKey.of(entry.text), name, -1)));
    for (int e = 0; e < spellings.entities().size(); e++) {
      List<String> name = Spellings.words(spellings.entities().get(e).name().in(language).text());
      terms.add(new Term(name.isEmpty() ? "" : LookupKey.of(name.get(0)), "", e));
    }
    terms.sort(TERM_ORDER);
    return terms;
  }

  /** A stem that is a word of the same terms is found as the word. */
  private void addWords(List<Entry> sorted, TermClasses classes, Map<String, Integer> numbers) {
    Map<String, int[]> known = new HashMap<>();
    for (Entry entry : sorted) {
      int[] own = numbers(entry.own, classes, numbers);
      known.put(entry.text, own);
      words.add(new Word(LookupKey.of(entry.text), entry.text, own));
    }
    sorted.stream()
        .flatMap(entry -> entry.stems.stream())
        .distinct()
        .forEach(
            stem -> {
              int[] own = numbers(List.of(stem), classes, numbers);
              if (!Arrays.equals(own, known.get(stem))) {
                words.add(new Word(LookupKey.of(stem), STEM + stem, own));
              }
            });
    words.sort(WORD_ORDER);
  }

  /** Returns the numbers of some stems' terms, each once; most words have one. */
  private static int[] numbers(
      List<String> stems, TermClasses classes, Map<String, Integer> numbers) {
    return stems.isEmpty()
        ? NONE
        : stems.stream()
            .map(classes::of)
            .distinct()
            .mapToInt(term -> Objects.requireNonNull(numbers.get(term), term))
            .toArray();
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

  /** Returns the terms that each word of a chunk of documents is found by. */
  int[][] termsOf(int chunk) {
    return termsOf[chunk];
  }
}
