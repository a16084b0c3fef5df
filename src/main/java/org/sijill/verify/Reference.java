package org.sijill.verify;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sijill.diagnostics.Quote;

/**
 * Where a relative address leads.
 *
 * @param path of the file below the site's root
 * @param fragment what stands behind {@code #}, decoded; empty for the file as a whole
 * @param fault why it leads nowhere; empty if it may lead to a file
 */
record Reference(String path, String fragment, String fault) {

  /** A scheme (RFC 3986, 3.1), or the authority alone. */
  private static final Pattern ABSOLUTE = Pattern.compile("(?s)([A-Za-z][A-Za-z0-9+.-]*:|//).*");

  /** Returns whether an address names a scheme or a host. */
  static boolean isAbsolute(String address) {
    return ABSOLUTE.matcher(address).matches();
  }

  /**
   * Resolves an address as browsers do (URL Standard, 4.4), if it is one that works from a disk
   * too: relative, without a query, to a file by its name.
   *
   * @param from the path of the file that holds it
   */
  static Reference of(String from, String address) {
    int hash = address.indexOf('#');
    String file = hash < 0 ? address : address.substring(0, hash);
    String fault = fault(address, file);
    if (!fault.isEmpty()) {
      return new Reference("", "", fault);
    }
    try {
      String fragment = hash < 0 ? "" : decoded(address.substring(hash + 1));
      // A directive for the browser, not a part of the name (URL Fragment Text Directives, 3.2).
      fragment = fragment.replaceFirst("(?s):~:.*", "");
      return file.isEmpty()
          ? new Reference(from, fragment, "")
          : resolved(from, decoded(file), fragment);
    } catch (IllegalArgumentException e) {
      return new Reference("", "", Quote.of(address) + " has a % that encodes nothing");
    }
  }

  private static String fault(String address, String file) {
    if (address.isEmpty()) {
      return "the address is empty";
    } else if (file.startsWith("/")) {
      return Quote.of(address) + " begins at a server's root, which a disk does not have";
    } else if (file.indexOf('?') >= 0) {
      return Quote.of(address) + " has a query, which no file has";
    } else if (file.indexOf('\\') >= 0) {
      return Quote.of(address) + " has a backslash in place of '/'";
    }
    return "";
  }

  private static Reference resolved(String from, String relative, String fragment) {
    List<String> names = new ArrayList<>(List.of(from.split("/", -1)));
    names.remove(names.size() - 1);
    for (String name : relative.split("/", -1)) {
      if (name.equals("..")) {
        if (names.isEmpty()) {
          return new Reference("", "", Quote.of(relative) + " leads out of the site");
        }
        names.remove(names.size() - 1);
      } else if (!name.equals(".")) {
        names.add(name);
      }
    }
    return new Reference(String.join("/", names), fragment, "");
  }

  /**
   * @throws IllegalArgumentException if a percent sign does not begin two hexadecimal digits
   */
  static String decoded(String address) {
    return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
