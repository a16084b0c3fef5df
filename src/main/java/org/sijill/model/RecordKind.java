package org.sijill.model;

/**
 * The kinds of records, each with its folder's name, the same in {@code content/} and in the site.
 */
public enum RecordKind {
  ARTICLE("articles"),
  PERSON("people"),
  PLACE("places"),
  ORGANISATION("organisations"),
  TOPIC("topics"),
  EVENT("events"),
  SOURCE("sources"),
  THREAD("threads"),
  PAGE("pages");

  private final String folder;

  RecordKind(String folder) {
    this.folder = folder;
  }

  /** Returns the folder's name, for example {@code people}. */
  public String folder() {
    return folder;
  }

  /** Returns whether records of this kind are stored below {@code content/entities/}. */
  public boolean isEntity() {
    return this == PERSON || this == PLACE || this == ORGANISATION || this == TOPIC;
  }

  /** Returns whether a record of this kind is a folder with one Markdown file per language. */
  public boolean isFolder() {
    return this == ARTICLE || this == PAGE;
  }

  /** Returns the path of the kind's folder below {@code content/}, with {@code /} between names. */
  public String contentFolder() {
    return isEntity() ? "entities/" + folder : folder;
  }
}
