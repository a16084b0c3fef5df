package org.sijill.model;

import org.jspecify.annotations.Nullable;

/**
 * Identifies one record of the archive.
 *
 * @param kind the kind of the record
 * @param id the name of its file, without the extension, or of its folder
 */
public record RecordKey(RecordKind kind, String id) implements Comparable<RecordKey> {

  /** Returns the path below {@code content/} of the file that holds the record's keys. */
  public String contentPath() {
    String folder = kind.contentFolder() + "/" + id;
    return switch (kind) {
      case ARTICLE -> folder + "/article.yaml";
      case PAGE -> folder;
      default -> folder + ".yaml";
    };
  }

  // Keys are looked up for every link; the methods that the compiler generates are several times
  // slower.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RecordKey key && kind == key.kind && id.equals(key.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public int compareTo(RecordKey other) {
    int order = kind.compareTo(other.kind);
    return order == 0 ? id.compareTo(other.id) : order;
  }
}
