package org.sijill.model;

import org.jspecify.annotations.Nullable;

/**
 * The name of one record in the whole archive.
 *
 * @param kind what it is
 * @param id its file's or folder's name, without the ending
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

  // Keys are looked up at every link; what the compiler makes of a record costs several times that.
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
