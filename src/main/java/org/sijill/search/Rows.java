package org.sijill.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sijill.model.Language;
import org.sijill.model.RecordKind;

/** How documents are shown where they are found: a row for each. Immutable. */
final class Rows {

  private final List<Document> documents;
  private final Spellings spellings;
  private final Language language;
  private final DatePatterns dates;
  private final Alphabet alphabet;
  private final List<String> sources;

  Rows(
      List<Document> documents,
      Spellings spellings,
      Language language,
      DatePatterns dates,
      Alphabet alphabet) {
    this.documents = documents;
    this.spellings = spellings;
    this.language = language;
    this.dates = dates;
    this.alphabet = alphabet;
    Set<String> ids = new TreeSet<>();
    documents.forEach(d -> ids.add(source(d)));
    ids.add("");
    this.sources = List.copyOf(ids);
  }

  private static String source(Document document) {
    return document.source() == null ? "" : document.source();
  }

  /** Returns the row of a document. */
  List<Object> of(Document document, String excerpt) {
    List<Object> row = new ArrayList<>();
    row.add(shortPath(document));
    row.add(alphabet.write(document.title().text()));
    row.add(dates.encode(document.date()));
    row.add(sourceNumber(document));
    row.add(alphabet.write(excerpt));
    Language own = document.title().language();
    boolean entity = document.key().kind().isEntity();
    if (entity || !own.equals(language)) {
      row.add(own.equals(language) ? (Object) 0 : own.tag() + " " + own.direction().html());
    }
    if (entity) {
      row.add(
          spellings.of(spellings.number(document.key())).stream()
              .map(spelling -> alphabet.write(spelling.text()))
              .toList());
    }
    return row;
  }

  /** The sources are sorted: an archive of thousands asks for each document. */
  private int sourceNumber(Document document) {
    return Collections.binarySearch(sources, source(document));
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

  /** Returns the kinds in their order: name, folder, and the number of the first document. */
  List<List<Object>> kinds() {
    List<List<Object>> kinds = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      RecordKind kind = documents.get(i).key().kind();
      if (i == 0 || kind != documents.get(i - 1).key().kind()) {
        kinds.add(List.of(kind.folder(), folder(kind), i));
      }
    }
    return kinds;
  }

  /**
   * What documents are filtered by: see {@code search-format.txt}.
   *
   * @param sources the ids of the sources
   * @param width how many bits the number of a source has
   * @param of the number of each document's source, as bits
   * @param runs runs of documents of one kind and years
   */
  record Years(List<String> sources, int width, String of, List<List<Integer>> runs) {}

  /** Returns what documents are filtered by. */
  Years years() {
    List<List<Integer>> runs = new ArrayList<>();
    Bits bits = new Bits();
    int width = Integer.SIZE - Integer.numberOfLeadingZeros(sources.size() - 1);
    int from = 0;
    for (int i = 0; i < documents.size(); i++) {
      bits.rice(sourceNumber(documents.get(i)), width);
      if (i + 1 == documents.size() || !run(i + 1).equals(run(from))) {
        Document first = documents.get(from);
        runs.add(List.of(i + 1 - from, first.firstYear(), first.lastYear()));
        from = i + 1;
      }
    }
    return new Years(sources, width, bits.take(), runs);
  }

  private String run(int document) {
    Document d = documents.get(document);
    return d.key().kind() + " " + d.firstYear() + " " + d.lastYear();
  }
}
