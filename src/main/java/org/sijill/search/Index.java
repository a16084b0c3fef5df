package org.sijill.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.sijill.language.Phrasebook;
import org.sijill.model.Language;
import org.sijill.model.OutputFile;
import org.sijill.text.FoldedStems;

/** Writes the index of one language: its directory, its words and its documents, in shards. */
final class Index {

  /** The places of all words are kept of so many words for each shard: a query stays small. */
  private static final long WORDS_OF_SHARD = 8_000;

  /** They are kept where no term occurs more often: some 40 KB of its shard. */
  private static final int MAX_OCCURRENCES = 30_000;

  /** Of more, the places of so many are kept: the first of each text. */
  private static final int POSITIONS = 400_000;

  /** Where places of fewer words of each text would be kept, none are. */
  private static final int MIN_REACH = 30;

  /** No place of a word is beyond this. */
  private static final int MAX_REACH = 1_000_000;

  /** So many bytes a shard of documents may have, if that is enough for a line of each text. */
  private static final int SHOWN = 9_500;

  private static final int MIN_EXCERPT = 60;
  private static final int MAX_EXCERPT = 60_000;

  /** Texts of two or three times their share are kept until it is known what the others want. */
  private static final int GENEROUS = 3;

  /** So many documents are read at a time. */
  private static final int CHUNK = 4_096;

  private final Documents source;
  private final List<Document> documents;
  private final Spellings spellings;
  private final Language language;
  private final int wordShards;
  private final int documentShards;
  private final int[] pages;
  private final DatePatterns dates;
  private final FoldedStems stems;

  /**
   * Takes what is indexed.
   *
   * @param languages the languages of the archive
   * @param mostShards how many files there may be
   */
  Index(
      Documents source,
      Spellings spellings,
      Phrasebook phrasebook,
      List<Language> languages,
      int mostShards) {
    this.source = source;
    this.documents = source.all();
    this.spellings = spellings;
    this.language = phrasebook.language();
    this.wordShards = mostShards * 3 / 5;
    this.documentShards = mostShards - wordShards;
    this.stems = new FoldedStems(language, languages);
    this.dates = new DatePatterns(documents, phrasebook);
    this.pages = new int[spellings.entities().size()];
    for (int i = 0; i < documents.size(); i++) {
      if (documents.get(i).key().kind().isEntity()) {
        pages[spellings.number(documents.get(i).key())] = i;
      }
    }
  }

  /** Returns the scripts of the index. */
  List<OutputFile> files() {
    Inverted inverted = inverted();
    List<String> excerpts = inverted.excerpts();
    Postings postings = inverted.postings();
    Alphabet alphabet = alphabet(excerpts, inverted.vocabulary());
    Shards<String> words = words(inverted.vocabulary(), postings, alphabet);
    Rows rows = new Rows(documents, spellings, language, dates, alphabet);
    Shards<Integer> shown = shown(rows, fitting(excerpts, rows, alphabet));
    OutputFile years = script("years", rows.years());
    List<OutputFile> files = new ArrayList<>(words.files());
    files.addAll(shown.files());
    files.add(years);
    files.add(
        script("index", directory(words, shown, years, rows, alphabet, postings.completeness())));
    return files;
  }

  /** What is left of the texts when they have been read. */
  private record Inverted(List<String> excerpts, Vocabulary vocabulary, Postings postings) {}

  private Inverted inverted() {
    List<Tokens> chunks = chunks();
    Vocabulary vocabulary = new Vocabulary(chunks, spellings, language, stems);
    Postings postings = new Postings(chunks, vocabulary, reach(chunks, vocabulary));
    return new Inverted(chunks.stream().flatMap(Tokens::excerpts).toList(), vocabulary, postings);
  }

  private List<Tokens> chunks() {
    int share = SHOWN * documentShards / Math.max(1, documents.size());
    int room = share < MIN_EXCERPT ? 0 : Math.min(MAX_EXCERPT, GENEROUS * share);
    return IntStream.rangeClosed(0, (documents.size() - 1) / CHUNK)
        .parallel()
        .mapToObj(i -> documents.subList(i * CHUNK, Math.min(documents.size(), (i + 1) * CHUNK)))
        .map(part -> Tokens.of(part, source, spellings, room))
        .toList();
  }

  private Alphabet alphabet(List<String> excerpts, Vocabulary vocabulary) {
    List<String> written = new ArrayList<>(excerpts);
    documents.forEach(document -> written.add(document.title().text()));
    vocabulary.words().forEach(word -> written.add(word.text()));
    return new Alphabet(written);
  }

  /** How many words of each document have their places kept. */
  private int reach(List<Tokens> chunks, Vocabulary vocabulary) {
    int[] lengths = chunks.stream().flatMapToInt(Tokens::lengths).toArray();
    long words = IntStream.of(lengths).asLongStream().sum();
    boolean whole =
        words <= WORDS_OF_SHARD * wordShards
            && vocabulary.mostOccurrences(chunks) <= MAX_OCCURRENCES;
    return Math.min(MAX_REACH, Share.of(lengths, whole ? words : POSITIONS, MIN_REACH));
  }

  /** As much of each excerpt as there is room for beside the rest of the rows. */
  private List<String> fitting(List<String> excerpts, Rows rows, Alphabet alphabet) {
    long room = (long) SHOWN * documentShards;
    for (Document document : documents) {
      room -= IndexScript.bytes(rows.of(document, ""));
    }
    int[] wanted = excerpts.stream().mapToInt(alphabet::bytes).toArray();
    int share = Share.of(wanted, room, MIN_EXCERPT);
    return excerpts.stream()
        .map(text -> share == 0 ? "" : Excerpt.fitting(text, share, alphabet))
        .toList();
  }

  private OutputFile script(String name, Object data) {
    return IndexScript.of(language.tag() + "/" + name, data);
  }

  /** The words and their terms; a shard begins with a place. */
  private Shards<String> words(Vocabulary vocabulary, Postings postings, Alphabet alphabet) {
    List<Vocabulary.Word> words = vocabulary.words();
    List<Vocabulary.Term> terms = vocabulary.terms();
    ThreadLocal<Bits> bits = ThreadLocal.withInitial(Bits::new);
    List<String> encoded =
        IntStream.range(0, terms.size())
            .parallel()
            .mapToObj(t -> postings.encode(t, bits.get()))
            .toList();
    int[] sizes = new int[words.size()];
    int term = 0;
    for (int w = 0; w < words.size(); w++) {
      sizes[w] = alphabet.bytes(words.get(w).text()) + 6;
      boolean lastOfPlace =
          w + 1 == words.size() || !words.get(w + 1).place().equals(words.get(w).place());
      while (lastOfPlace
          && term < terms.size()
          && terms.get(term).place().compareTo(words.get(w).place()) <= 0) {
        sizes[w] += encoded.get(term++).length() + 1;
      }
    }
    List<Integer> starts =
        Cut.of(sizes, wordShards, w -> !words.get(w).place().equals(words.get(w - 1).place()));
    TermShards shards = TermShards.of(vocabulary, starts);
    List<String> firsts = new ArrayList<>();
    List<OutputFile> files = new ArrayList<>();
    for (int s = 0; s < starts.size(); s++) {
      int end = s + 1 < starts.size() ? starts.get(s + 1) : words.size();
      firsts.add(s == 0 ? "" : first(words.get(starts.get(s) - 1), words.get(starts.get(s))));
      String text =
          shard(s, words.subList(starts.get(s), end), encoded, shards, vocabulary, alphabet);
      files.add(script("w" + s, text));
    }
    return new Shards<>(firsts, files);
  }

  /** The shortest beginning of a place that tells it from the place before. */
  private static String first(Vocabulary.Word before, Vocabulary.Word word) {
    String place = word.place();
    int length = 1;
    while (before.place().startsWith(place.substring(0, length))) {
      length++;
    }
    return place.substring(0, length);
  }

  private String shard(
      int number,
      List<Vocabulary.Word> words,
      List<String> encoded,
      TermShards shards,
      Vocabulary vocabulary,
      Alphabet alphabet) {
    StringBuilder text = new StringBuilder();
    for (Vocabulary.Word word : words) {
      text.append(alphabet.write(word.text())).append(' ');
      for (int i = 0; i < word.terms().length; i++) {
        text.append(i == 0 ? "" : ",").append(shards.reference(word.terms()[i], number));
      }
      StringBuilder names = new StringBuilder();
      for (Spellings.Spelling name : spellings.beginningWith(word.text())) {
        int term = vocabulary.termOf(name.entity());
        names.append(names.length() == 0 ? " " : "|").append(shards.reference(term, number));
        name.keys()
            .subList(1, name.keys().size())
            .forEach(key -> names.append(':').append(alphabet.write(key)));
      }
      text.append(names).append('\n');
    }
    for (int term = shards.first(number); term < shards.first(number + 1); term++) {
      int entity = vocabulary.terms().get(term).entity();
      String page = entity < 0 ? "" : pages[entity] + " ";
      text.append('\n').append(page).append(encoded.get(term));
    }
    return text.toString();
  }

  /** How the documents are shown; a shard begins with the number of one. */
  private Shards<Integer> shown(Rows rows, List<String> excerpts) {
    List<List<Object>> all =
        IntStream.range(0, documents.size())
            .parallel()
            .mapToObj(i -> rows.of(documents.get(i), excerpts.get(i)))
            .toList();
    int[] sizes = all.stream().mapToInt(IndexScript::bytes).toArray();
    List<Integer> starts = Cut.of(sizes, documentShards, i -> true);
    List<OutputFile> files = new ArrayList<>();
    for (int s = 0; s < starts.size(); s++) {
      int end = s + 1 < starts.size() ? starts.get(s + 1) : all.size();
      files.add(script("d" + s, all.subList(starts.get(s), end)));
    }
    return new Shards<>(starts, files);
  }

  /**
   * What is known of the index before a query: see {@code search-format.txt}.
   *
   * @param fixed the bytes of what every query loads, about
   */
  private record Directory(
      int fixed,
      int documents,
      Sizes sizes,
      List<Integer> bytes,
      int places,
      String letters,
      List<String> words,
      List<Integer> shown,
      List<List<Object>> kinds,
      List<String> dates,
      Map<String, String> stems,
      char decimal) {

    Directory withFixed(int all) {
      return new Directory(
          all, documents, sizes, bytes, places, letters, words, shown, kinds, dates, stems,
          decimal);
    }
  }

  /** The sizes of the largest document file, of the years and of the largest folding block. */
  private record Sizes(int d, int years, int folding) {}

  private Directory directory(
      Shards<String> words,
      Shards<Integer> shown,
      OutputFile years,
      Rows rows,
      Alphabet alphabet,
      int places) {
    List<OutputFile> folding = FoldingTable.scripts();
    int block = folding.stream().skip(1).mapToInt(file -> file.bytes().length).max().orElse(0);
    Directory directory =
        new Directory(
            0,
            documents.size(),
            new Sizes(Collections.max(shown.sizes()), years.bytes().length, block),
            words.sizes(),
            places,
            alphabet.pairs(),
            words.begins().stream().map(alphabet::write).toList(),
            shown.begins(),
            rows.kinds(),
            dates.all(),
            stems.names(),
            stems.decimal());
    return directory.withFixed(folding.get(0).bytes().length + IndexScript.bytes(directory));
  }
}
