package org.sijill.search;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.sijill.cache.Cache;
import org.sijill.content.ContentReader;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Progress;
import org.sijill.link.Linker;
import org.sijill.link.Links;
import org.sijill.link.NameTrie;
import org.sijill.link.Parsed;
import org.sijill.model.Archive;
import org.sijill.model.Language;
import org.sijill.page.SitePlan;
import org.sijill.text.FoldedStems;

/** The stages of one language's index, for a test to look at. */
final class IndexedArchive {

  final List<Document> documents;
  final Spellings spellings;
  final List<Tokens> chunks;
  final Vocabulary vocabulary;

  private IndexedArchive(Path content, String tag) {
    Problems problems = new Problems();
    Parsed parsed =
        Linker.parse(
            ContentReader.read(content, Cache.NONE, problems, Progress.NONE).orElseThrow(),
            Cache.NONE,
            problems,
            Progress.NONE);
    Archive archive = parsed.archive();
    Links links = Linker.link(parsed, Cache.NONE, problems, Progress.NONE);
    SitePlan plan = SitePlan.of(archive, links);
    Language language =
        archive.settings().languages().stream()
            .filter(l -> l.tag().equals(tag))
            .findFirst()
            .orElseThrow();
    Documents source = new Documents(archive, links, plan, NameTrie.of(archive), language);
    documents = source.all();
    spellings = new Spellings(archive);
    chunks = List.of(Tokens.of(documents, source, spellings, 0));
    vocabulary =
        new Vocabulary(
            chunks, spellings, language, new FoldedStems(language, archive.settings().languages()));
  }

  static IndexedArchive of(Path content, String language) {
    return new IndexedArchive(content, language);
  }

  /** Returns the number of a record's page among the documents. */
  int document(String id) {
    return IntStream.range(0, documents.size())
        .filter(i -> documents.get(i).key().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** Returns the names of the terms that a folded word stands for. */
  List<String> terms(String word) {
    Vocabulary.Word found =
        vocabulary.words().stream().filter(w -> w.text().equals(word)).findFirst().orElseThrow();
    return IntStream.of(found.terms()).mapToObj(t -> vocabulary.terms().get(t).name()).toList();
  }

  /** Returns the number of the term of a name. */
  int term(String name) {
    return IntStream.range(0, vocabulary.terms().size())
        .filter(t -> vocabulary.terms().get(t).name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
