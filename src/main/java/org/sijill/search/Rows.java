package org.sijill.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sijill.model.Language;
import org.sijill.model.RecordKind;

/** How documents are shown where they are found: a row for each, as JSON. Immutable. */
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
  String of(Document document, String excerpt) {
    List<String> row = new ArrayList<>();
    row.add(Script.string(shortPath(document)));
    row.add(text(document.title().text()));
    row.add(Script.string(dates.encode(document.date())));
    row.add(Integer.toString(sourceNumber(document)));
    row.add(text(excerpt));
    Language own = document.title().language();
    boolean entity = document.key().kind().isEntity();
    if (entity || !own.equals(language)) {
      row.add(own.equals(language) ? "0" : Script.string(own.tag() + " " + own.direction().html()));
    }
    if (entity) {
      row.add(
          Script.list(
              spellings.of(spellings.number(document.key())).stream()
                  .map(spelling -> text(spelling.text()))
                  .toList()));
    }
    return Script.list(row);
  }

  /** The sources are sorted: an archive of thousands asks for each document. */
  private int sourceNumber(Document document) {
    return Collections.binarySearch(sources, source(document));
  }

  private String text(String text) {
    return Script.string(alphabet.write(text));
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
  List<String> kinds() {
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

  /** Returns runs of documents of one kind, years and source: see {@code search-format.txt}. */
  String years() {
    List<String> runs = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= documents.size(); i++) {
      if (i == documents.size() || !run(i).equals(run(from))) {
        Document first = documents.get(from);
        int source = sourceNumber(first);
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
}
