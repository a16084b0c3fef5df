package org.sijill.page;

import org.sijill.model.Language;

/** The files of a site that machines read. Where they stand, other programs depend on. */
public enum DataFile {
  /** What the files are. */
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
   * Returns where the file stands; the language matters only to files that there is one a language
   * of.
   */
  public Address address(Language language) {
    return new Address(path.replace("LANGUAGE", language.tag()));
  }
}
