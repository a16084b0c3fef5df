package org.sijill.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.sijill.language.Phrasebook;
import org.sijill.link.Links;
import org.sijill.model.Archive;
import org.sijill.model.Event;
import org.sijill.model.Language;
import org.sijill.model.OutputFile;
import org.sijill.page.DataFile;
import org.sijill.page.SitePlan;

/**
 * Makes the machine-readable files of a site, in time linear in the archive's size. Immutable and
 * safe to share between threads.
 */
public final class Exports {

  private final Archive archive;
  private final Links links;
  private final SitePlan plan;
  private final Map<Language, ExportWords> wordings = new HashMap<>();

  /**
   * Prepares the exports.
   *
   * @param words the words of every language of the archive
   */
  public Exports(Archive archive, Links links, SitePlan plan, Map<Language, Phrasebook> words) {
    this.archive = archive;
    this.links = links;
    this.plan = plan;
    words.forEach(
        (language, phrasebook) ->
            wordings.put(language, new ExportWords(archive, plan, phrasebook)));
  }

  /**
   * Returns tasks that make the files and can run in any order on any thread: those of the
   * chronology, if there is one, one feed per language, and a sitemap if the archive has a base
   * address.
   */
  public List<Supplier<List<OutputFile>>> files() {
    List<Supplier<List<OutputFile>>> files = new ArrayList<>();
    Language first = archive.settings().defaultLanguage();
    boolean chronology = !archive.events().isEmpty();
    if (chronology) {
      files.add(
          () -> file(DataFile.CHRONOLOGY_JSON, first, ChronologyJson.of(archive, links, plan)));
      files.add(() -> resource(DataFile.CHRONOLOGY_SCHEMA, first));
      files.add(() -> resource(DataFile.README, first));
    }
    files.add(() -> Sitemap.of(archive, plan));
    for (ExportWords wording : wordings.values()) {
      Language language = wording.language();
      files.add(() -> file(DataFile.FEED, language, Feed.of(wording)));
      if (chronology) {
        files.add(() -> file(DataFile.CHRONOLOGY_CSV, language, ChronologyCsv.of(wording, links)));
        files.add(
            () -> file(DataFile.CHRONOLOGY_CALENDAR, language, ChronologyCalendar.of(wording)));
        files.add(() -> file(DataFile.CHRONOLOGY_TIMELINE_JS, language, TimelineJs.of(wording)));
      }
    }
    return files;
  }

  /**
   * Returns an event as schema.org JSON-LD that is safe inside a script element; empty if
   * schema.org cannot express how uncertain its date is.
   */
  public Optional<String> jsonLd(Event event, Language language) {
    return JsonLd.of(event, wording(language));
  }

  private ExportWords wording(Language language) {
    return Objects.requireNonNull(wordings.get(language));
  }

  private static List<OutputFile> file(DataFile file, Language language, byte[] bytes) {
    return List.of(new OutputFile(file.address(language).path(), bytes));
  }

  /** Reads a file that does not depend on the archive from the resources beside this class. */
  private static List<OutputFile> resource(DataFile file, Language language) {
    String path = file.address(language).path();
    String name = path.substring(path.lastIndexOf('/') + 1);
    try (InputStream in = Exports.class.getResourceAsStream(name)) {
      return List.of(new OutputFile(path, Objects.requireNonNull(in, name).readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
