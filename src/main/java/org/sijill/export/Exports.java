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
import org.sijill.link.Links;
import org.sijill.model.Archive;
import org.sijill.model.Event;
import org.sijill.model.Language;
import org.sijill.model.OutputFile;
import org.sijill.page.DataFile;
import org.sijill.page.SitePlan;
import org.sijill.text.Phrasebook;

/**
 * What machines read of a site, made in a time that grows with the archive only. Immutable and safe
 * to share between threads.
 */
public final class Exports {

  private final Archive archive;
  private final Links links;
  private final SitePlan plan;
  private final Map<Language, Wording> wordings = new HashMap<>();

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
        (language, phrasebook) -> wordings.put(language, new Wording(archive, plan, phrasebook)));
  }

  /**
   * Returns the files: those of the chronology, if there is one, a feed a language, and a sitemap
   * if the archive has a base address.
   */
  public List<OutputFile> files() {
    List<OutputFile> files = new ArrayList<>();
    Language first = archive.settings().defaultLanguage();
    boolean chronology = !archive.events().isEmpty();
    if (chronology) {
      files.add(resource(DataFile.README, first));
      files.add(resource(DataFile.CHRONOLOGY_SCHEMA, first));
      byte[] json = ChronologyJson.of(archive, links, plan);
      files.add(file(DataFile.CHRONOLOGY_JSON, first, json));
    }
    for (Language language : archive.settings().languages()) {
      Wording wording = wording(language);
      files.add(file(DataFile.FEED, language, Feed.of(wording)));
      if (chronology) {
        byte[] table = ChronologyCsv.of(wording, links);
        files.add(file(DataFile.CHRONOLOGY_CSV, language, table));
        files.add(file(DataFile.CHRONOLOGY_CALENDAR, language, ChronologyCalendar.of(wording)));
        files.add(file(DataFile.CHRONOLOGY_TIMELINE_JS, language, TimelineJs.of(wording)));
      }
    }
    files.addAll(Sitemap.of(archive, plan));
    return files;
  }

  /**
   * Returns an event in the words of schema.org as JSON-LD that may stand in a script element, or
   * nothing where its date is less certain than schema.org can say.
   */
  public Optional<String> jsonLd(Event event, Language language) {
    return JsonLd.of(event, wording(language));
  }

  private Wording wording(Language language) {
    return Objects.requireNonNull(wordings.get(language));
  }

  private static OutputFile file(DataFile file, Language language, byte[] bytes) {
    return new OutputFile(file.address(language).path(), bytes);
  }

  /** What does not depend on the archive lies beside this class, by the name of its file. */
  private static OutputFile resource(DataFile file, Language language) {
    String path = file.address(language).path();
    String name = path.substring(path.lastIndexOf('/') + 1);
    try (InputStream in = Exports.class.getResourceAsStream(name)) {
      return new OutputFile(path, Objects.requireNonNull(in, name).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
