package org.sijill.page;

/**
 * Where a file stands in the site.
 *
 * @param path below the site's root, with {@code /} between names; ends in a file's name
 */
public record Address(String path) implements Comparable<Address> {

  /** Returns the way up from this page's folder to the root: {@code ../../}, or nothing. */
  public String toRoot() {
    return "../".repeat((int) path.chars().filter(c -> c == '/').count());
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
    String up = new Address(path.substring(shared)).toRoot();
    return up + other.path.substring(shared);
  }

  @Override
  public int compareTo(Address other) {
    return path.compareTo(other.path);
  }
}
