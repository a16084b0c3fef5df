package org.sijill.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.sijill.model.Language;
import org.sijill.model.OutputFile;
import org.sijill.model.RecordKind;
import org.sijill.text.Phrasebook;

/** Writes the index of one language: its directory, its words and its documents, in shards. */
final class Index {

  /** Places of so many words are kept; an archive of a few hundred long articles has no more. */
  private static final int POSITIONS = 600_000;

  /** Where places of fewer words of each text would be kept, none are. */
  private static final int MIN_REACH = 100;

  /** So many bytes of a shard of documents are texts, if that is enough for a line of each. */
  private static final int SHOWN = 8_000;

  private static final int MIN_EXCERPT = 300;
  private static final int MAX_EXCERPT = 60_000;

  /** So many documents are read at a time. */
  private static final int CHUNK = 4_096;

  /** No shard is smaller than this, in bytes, unless all are one. */
  private static final int SMALL = 8_000;

  private final Documents source;
  private final List<Document> documents;
  private final Spellings spellings;
  private final Language language;
  private final int wordShards;
  private final int documentShards;
  private final int[] pages;
  private final DatePatterns dates;

  Index(Documents source, Spellings spellings, Phrasebook phrasebook, int mostShards) {
    this.source = source;
    this.documents = source.all();
    this.spellings = spellings;
    this.language = phrasebook.language();
    this.wordShards = mostShards * 2 / 3;
    this.documentShards = mostShards - wordShards;
    this.dates = new DatePatterns(documents, phrasebook);
    this.pages = new int[spellings.entities().size()];
    for (int i = 0; i < documents.size(); i++) {
      if (documents.get(i).key().kind().isEntity()) {
        pages[spellings.number(documents.get(i).key())] = i;
      }
    }
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /** Returns the scripts of the index. */
  List<OutputFile> files() {
    List<Tokens> chunks = chunks(excerpt());
    Vocabulary vocabulary = new Vocabulary(chunks, spellings, language);
    int share = POSITIONS / Math.max(1, documents.size());
    int reach = share < MIN_REACH ? 0 : share;
    Postings postings = new Postings(chunks, vocabulary, spellings, reach);
    List<OutputFile> files = new ArrayList<>();
    List<String> firsts = addWords(vocabulary, postings, files);
    List<Integer> starts = addDocuments(chunks, files);
    files.add(script("years", years()));
    files.add(script("index", directory(firsts, starts, files, postings.completeness())));
    return files;
  }

  /** How many bytes of a text are kept to be shown; only articles and pages are long. */
  private int excerpt() {
    int texts =
        (int)
            documents.stream()
                .map(d -> d.key().kind())
                .filter(kind -> kind == RecordKind.ARTICLE || kind == RecordKind.PAGE)
                .count();
    int left = SHOWN * documentShards - MIN_EXCERPT * (documents.size() - texts);
    int share = left / Math.max(1, texts);
    return share < MIN_EXCERPT ? 0 : Math.min(MAX_EXCERPT, share);
  }

  private List<Tokens> chunks(int excerpt) {
    return IntStream.rangeClosed(0, (documents.size() - 1) / CHUNK)
        .parallel()
        .mapToObj(i -> documents.subList(i * CHUNK, Math.min(documents.size(), (i + 1) * CHUNK)))
        .map(part -> Tokens.of(part, source, excerpt))
        .toList();
  }

  private OutputFile script(String name, String json) {
    return Script.of(language.tag() + "/" + name, json);
  }

  /** Cuts rows of these sizes, in bytes, into shards; returns where each begins. */
  private List<Integer> cut(int[] sizes, int most, IntFunction<Boolean> mayBegin) {
    long total = IntStream.of(sizes).asLongStream().sum();
    long target = Math.max(SMALL, total / most + 1);
    List<Integer> starts = new ArrayList<>(List.of(0));
    long size = 0;
    for (int i = 0; i < sizes.length; i++) {
      if (size >= target && mayBegin.apply(i)) {
        starts.add(i);
        size = 0;
      }
      size += sizes[i];
    }
    return starts;
  }

  /** Writes the words and their terms; returns where each shard begins. */
  private List<String> addWords(Vocabulary vocabulary, Postings postings, List<OutputFile> files) {
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
      sizes[w] = bytes(words.get(w).text()) + 6;
      boolean lastOfPlace =
          w + 1 == words.size() || !words.get(w + 1).place().equals(words.get(w).place());
      while (lastOfPlace
          && term < terms.size()
          && terms.get(term).place().compareTo(words.get(w).place()) <= 0) {
        sizes[w] += encoded.get(term++).length() + 1;
      }
    }
    List<Integer> starts =
        cut(sizes, wordShards, w -> !words.get(w).place().equals(words.get(w - 1).place()));
    TermShards shards = TermShards.of(vocabulary, starts);
    List<String> firsts = new ArrayList<>();
    for (int s = 0; s < starts.size(); s++) {
      int end = s + 1 < starts.size() ? starts.get(s + 1) : words.size();
      firsts.add(s == 0 ? "" : first(words.get(starts.get(s) - 1), words.get(starts.get(s))));
      String text = shard(s, words.subList(starts.get(s), end), encoded, shards, vocabulary);
      files.add(script("w" + s, Script.string(text)));
    }
    return firsts;
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
      Vocabulary vocabulary) {
    StringBuilder text = new StringBuilder();
    for (Vocabulary.Word word : words) {
      text.append(word.text()).append(' ');
      for (int i = 0; i < word.terms().length; i++) {
        text.append(i == 0 ? "" : ",").append(shards.reference(word.terms()[i], number));
      }
      StringBuilder names = new StringBuilder();
      for (Spellings.Spelling name : spellings.beginningWith(word.text())) {
        int term = vocabulary.termOf(name.entity());
        names.append(names.length() == 0 ? " " : "|").append(shards.reference(term, number));
        name.keys().subList(1, name.keys().size()).forEach(key -> names.append(':').append(key));
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

  private List<Integer> addDocuments(List<Tokens> chunks, List<OutputFile> files) {
    List<String> sources = sources();
    List<String> rows =
        IntStream.range(0, documents.size())
            .parallel()
            .mapToObj(i -> row(documents.get(i), chunks.get(i / CHUNK).excerpt(i % CHUNK), sources))
            .toList();
    int[] sizes = rows.stream().mapToInt(Index::bytes).toArray();
    List<Integer> starts = cut(sizes, documentShards, i -> true);
    for (int s = 0; s < starts.size(); s++) {
      int end = s + 1 < starts.size() ? starts.get(s + 1) : rows.size();
      files.add(script("d" + s, Script.list(rows.subList(starts.get(s), end))));
    }
    return starts;
  }

  private String row(Document document, String excerpt, List<String> sources) {
    List<String> row = new ArrayList<>();
    row.add(Script.string(shortPath(document)));
    row.add(Script.string(document.title().text()));
    row.add(Script.string(dates.encode(document.date())));
    row.add(Integer.toString(sources.indexOf(document.source() == null ? "" : document.source())));
    row.add(Script.string(excerpt));
    Language own = document.title().language();
    boolean entity = document.key().kind().isEntity();
    if (entity || !own.equals(language)) {
      row.add(own.equals(language) ? "0" : Script.string(own.tag() + " " + own.direction().html()));
    }
    if (entity) {
      row.add(
          Script.list(
              spellings.of(spellings.number(document.key())).stream()
                  .map(spelling -> Script.string(spelling.text()))
                  .toList()));
    }
    return Script.list(row);
  }

  private String shortPath(Document document) {
    String folder = folder(document.key().kind());
    String path = document.path();
    return path.startsWith(folder)
        ? path.substring(folder.length(), path.length() - ".html".length())
        : "/" + path;
  }

  private String folder(RecordKind kind) {
    return language.tag() + "/" + (kind == RecordKind.PAGE ? "" : kind.folder() + "/");
  }

  /** The sources' ids in their order, after the empty one of documents that have none. */
  private List<String> sources() {
    Set<String> sources = new TreeSet<>(Set.of(""));
    documents.forEach(d -> sources.add(d.source() == null ? "" : d.source()));
    return List.copyOf(sources);
  }

  /** Runs of documents of one kind, years and source: see {@code search-format.txt}. */
  private String years() {
    List<String> sources = sources();
    List<String> runs = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= documents.size(); i++) {
      if (i == documents.size() || !run(i).equals(run(from))) {
        Document first = documents.get(from);
        int source = sources.indexOf(first.source() == null ? "" : first.source());
        List<Integer> run = List.of(i - from, first.firstYear(), first.lastYear(), source);
        runs.add(run.toString().replace(" ", ""));
        from = i;
      }
    }
    return "{\"sources\":"
        + Script.list(sources.stream().map(Script::string).toList())
        + ",\"runs\":"
        + Script.list(runs)
        + "}";
  }

  private String run(int document) {
    Document d = documents.get(document);
    return d.key().kind() + " " + d.firstYear() + " " + d.lastYear() + " " + d.source();
  }

  private String directory(
      List<String> firsts, List<Integer> starts, List<OutputFile> files, int places) {
    List<OutputFile> folding = FoldingTable.scripts();
    String text =
        ",\"documents\":"
            + documents.size()
            + ",\"sizes\":{\"d\":"
            + IntStream.of(sizes(files, "/d")).max().orElse(0)
            + ",\"years\":"
            + sizes(files, "/years")[0]
            + ",\"folding\":"
            + folding.stream().skip(1).mapToInt(file -> file.bytes().length).max().orElse(0)
            + "},\"bytes\":"
            + Arrays.toString(sizes(files, "/w")).replace(" ", "")
            + ",\"places\":"
            + places
            + ",\"words\":"
            + Script.list(firsts.stream().map(Script::string).toList())
            + ",\"shown\":"
            + starts.toString().replace(" ", "")
            + ",\"kinds\":"
            + Script.list(kinds())
            + ",\"dates\":"
            + Script.list(dates.all().stream().map(Script::string).toList())
            + "}";
    return "{\"fixed\":" + (folding.get(0).bytes().length + bytes(text)) + text;
  }

  /** The sizes of the shards of one kind, in bytes. */
  private static int[] sizes(List<OutputFile> files, String kind) {
    return files.stream()
        .filter(file -> file.path().contains(kind))
        .mapToInt(file -> file.bytes().length)
        .toArray();
  }

  /** The kinds in their order: name, folder, and the number of the first document. */
  private List<String> kinds() {
    List<String> kinds = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      RecordKind kind = documents.get(i).key().kind();
      if (i == 0 || kind != documents.get(i - 1).key().kind()) {
        kinds.add(
            Script.list(
                List.of(
                    Script.string(kind.folder()),
                    Script.string(folder(kind)),
                    Integer.toString(i))));
      }
    }
    return kinds;
  }
}
