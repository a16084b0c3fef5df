package org.sijill.page;

/**
 * Where a file stands in the site.
 *
 * @param path below the site's root, with {@code /} between names; ends in a file's name
 */
public record Address(String path) implements Comparable<Address> {

  /** Returns the way up from this page's folder to the root: {@code ../../}, or nothing. */
  public String toRoot() {
    return toFolder(0);
  }

  /** Returns the relative reference (RFC 3986, section 4.2) from this page to another. */
  public String to(Address other) {
    int shared = 0;
    for (int i = 0; i < path.length() && i < other.path.length(); i++) {
      if (path.charAt(i) != other.path.charAt(i)) {
        break;
      }
      if (path.charAt(i) == '/') {
        shared = i + 1;
      }
    }
    return toFolder(shared) + other.path.substring(shared);
  }

  /** Returns the way up to the folder whose path, with its slash, has this length. */
  private String toFolder(int length) {
    int steps = 0;
    for (int at = path.indexOf('/', length); at >= 0; at = path.indexOf('/', at + 1)) {
      steps++;
    }
    return "../".repeat(steps);
  }

  @Override
  public int compareTo(Address other) {
    return path.compareTo(other.path);
  }
}
