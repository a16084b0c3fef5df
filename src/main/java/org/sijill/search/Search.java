package org.sijill.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sijill.language.Phrasebook;
import org.sijill.link.Links;
import org.sijill.link.NameTrie;
import org.sijill.model.Archive;
import org.sijill.model.Language;
import org.sijill.model.OutputFile;
import org.sijill.page.SitePlan;

/** Makes the search index of a site: what {@code assets/search.js} reads, and what explains it. */
public final class Search {

  /** All languages' shards together are no more than this. */
  private static final int MOST_SHARDS = 960;

  private static final String FORMAT = "search-format.txt";

  private Search() {}

  /**
   * Indexes the archive, on all cores.
   *
   * @param phrasebooks how each language words dates
   * @return the index of every language, the folding table, and the description of both
   */
  public static List<OutputFile> index(
      Archive archive, Links links, SitePlan plan, Map<Language, Phrasebook> phrasebooks) {
    List<Language> languages = archive.settings().languages();
    NameTrie names = NameTrie.of(archive);
    Spellings spellings = new Spellings(archive);
    List<OutputFile> files = new ArrayList<>();
    // One after the other: each works on all cores, and needs half the memory that two would.
    for (Language language : languages) {
      Documents documents = new Documents(archive, links, plan, names, language);
      Phrasebook phrasebook = Objects.requireNonNull(phrasebooks.get(language));
      int share = MOST_SHARDS / languages.size();
      files.addAll(new Index(documents, spellings, phrasebook, languages, share).files());
    }
    files.addAll(FoldingTable.scripts());
    files.add(FoldingTable.list());
    files.add(format());
    URI base = archive.settings().baseUrl();
    if (base != null) {
      languages.forEach(l -> files.add(OpenSearch.description(archive.settings(), plan, l, base)));
    }
    return files;
  }

  private static OutputFile format() {
    try (InputStream text = Search.class.getResourceAsStream(FORMAT)) {
      return new OutputFile("data/" + FORMAT, Objects.requireNonNull(text).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("a resource of the program cannot be read", e);
    }
  }
}
