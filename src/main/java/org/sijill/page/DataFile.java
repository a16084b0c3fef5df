package org.sijill.page;

import org.sijill.model.Language;

/** The machine-readable files of a site. Other programs rely on their paths. */
public enum DataFile {
  /** A description of the files. */
  README("data/README.txt"),
  /** The chronology in all languages. */
  CHRONOLOGY_JSON("data/chronology.json"),
  /** The JSON Schema of {@link #CHRONOLOGY_JSON}. */
  CHRONOLOGY_SCHEMA("data/chronology.schema.json"),
  /** The chronology of one language as a table. */
  CHRONOLOGY_CSV("data/chronology.LANGUAGE.csv"),
  /** The chronology of one language as a calendar. */
  CHRONOLOGY_CALENDAR("data/chronology.LANGUAGE.ics"),
  /** The chronology of one language for TimelineJS. */
  CHRONOLOGY_TIMELINE_JS("data/timelinejs.LANGUAGE.json"),
  /** The newest articles of one language. */
  FEED("LANGUAGE/feed.xml"),
  /** All pages, or a list of such lists. */
  SITEMAP("sitemap.xml");

  private final String path;

  DataFile(String path) {
    this.path = path;
  }

  /**
   * Returns the file's address; the language matters only for files of which each language has its
   * own.
   */
  public Address address(Language language) {
    return new Address(path.replace("LANGUAGE", language.tag()));
  }
}
