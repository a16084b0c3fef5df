package org.sijill.page;

/**
 * The address of a file in the site.
 *
 * @param path below the site's root, with {@code /} between names; ends in a file's name
 */
public record Address(String path) implements Comparable<Address> {

  /**
   * Returns the relative path from this page's folder to the root: {@code ../../}, or an empty
   * string.
   */
  public String toRoot() {
    return to(new Address(""));
  }

  /** Returns the relative reference (RFC 3986, section 4.2) from this page to another. */
  public String to(Address other) {
    int folder = path.lastIndexOf('/') + 1;
    int steps = 0;
    while (!other.path.regionMatches(0, path, 0, folder)) {
      folder = path.lastIndexOf('/', folder - 2) + 1;
      steps++;
    }
    String rest = other.path.substring(folder);
    return steps == 0 ? rest : "../".repeat(steps) + rest;
  }

  @Override
  public int compareTo(Address other) {
    return path.compareTo(other.path);
  }
}
