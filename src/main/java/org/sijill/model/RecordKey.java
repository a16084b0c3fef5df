package org.sijill.model;

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

  @Override
  public int compareTo(RecordKey other) {
    int order = kind.compareTo(other.kind);
    return order == 0 ? id.compareTo(other.id) : order;
  }
}
