package org.sijill.content;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sijill.diagnostics.Position;
import org.sijill.diagnostics.Quote;
import org.sijill.diagnostics.Rule;
import org.sijill.text.FileNames;
import org.sijill.text.Nfc;
import org.sijill.text.Unicode;

/**
 * Reads former addresses, in letters of any script, percent-encoded or not. An address that ends in
 * a slash, or in a name without an extension, is a folder: {@code node/1234} becomes {@code
 * node/1234/index.html}, which is the file that a server sends for it.
 */
final class Aliases {

  private static final int LONGEST = 200;

  /** In bytes of UTF-8; the limit of most file systems. */
  private static final int LONGEST_NAME = 255;

  private static final String PAGE = ".html";

  /** The characters allowed in a name in addition to letters, marks, digits and joiners. */
  private static final String MARKS = "-_~+,()!'";

  private Aliases() {}

  /** Returns the addresses under a key, and reports values that are not addresses. */
  static List<String> in(Fields fields, String key) {
    return List.copyOf(places(fields, key).keySet());
  }

  /**
   * Returns the position of each address under a key, and reports values that are not addresses.
   */
  static Map<String, Position> places(Fields fields, String key) {
    Map<String, Position> places = new LinkedHashMap<>();
    for (YamlNode item : fields.items(key)) {
      fields
          .stringOf(item)
          .flatMap(written -> path(fields, item.position(), written))
          .ifPresent(path -> add(fields, places, path, item.position()));
    }
    return places;
  }

  private static void add(
      Fields fields, Map<String, Position> places, String path, Position position) {
    if (places.putIfAbsent(path, position) != null) {
      fields.report(position, Rule.DUPLICATE_ID, Quote.of(path) + " occurs twice", "keep one");
    }
  }

  private static Optional<String> path(Fields fields, Position position, String written) {
    Optional<String> path = path(written);
    if (path.isEmpty()) {
      fields.report(
          position,
          Rule.BAD_ADDRESS,
          Quote.of(written) + " is not an address of this site",
          "write a path from the site's root that ends in .html or a slash: old/path.html");
    } else {
      Optional<String> device = device(path.get());
      if (device.isPresent()) {
        fields.report(
            position,
            Rule.BAD_ADDRESS,
            Quote.of(device.get()) + " is a name that Windows reserves for a device",
            "choose another");
        return Optional.empty();
      }
    }
    return path;
  }

  private static Optional<String> device(String path) {
    return List.of(path.split("/", -1)).stream().filter(FileNames::isDevice).findFirst();
  }

  /** Returns the path of an address's file; empty if it is not an address. */
  static Optional<String> path(String written) {
    return decoded(written).map(Aliases::file).filter(Aliases::isSafe);
  }

  private static String file(String path) {
    if (path.endsWith("/")) {
      return path + "index" + PAGE;
    }
    boolean named = path.indexOf('.', path.lastIndexOf('/') + 1) >= 0;
    return named ? path : path + "/index" + PAGE;
  }

  private static boolean isSafe(String path) {
    if (path.length() > LONGEST || !path.endsWith(PAGE)) {
      return false;
    }
    List<String> names = List.of(path.split("/", -1));
    int last = names.size() - 1;
    // Folder names have no dot: a.html/b.html would turn a page into a folder.
    return names.subList(0, last).stream().allMatch(name -> isName(name, ""))
        && isName(names.get(last).substring(0, names.get(last).length() - PAGE.length()), ".");
  }

  private static boolean isName(String name, String further) {
    return !name.isEmpty()
        && !name.startsWith(".")
        && name.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME - PAGE.length()
        && name.codePoints()
            .allMatch(c -> Unicode.isPartOfWord(c) || (MARKS + further).indexOf(c) >= 0);
  }

  /** Returns an address with its percent-encoding (RFC 3986, section 2.1) decoded as UTF-8. */
  private static Optional<String> decoded(String written) {
    try {
      // The decoder is for HTML forms, in which a plus sign is a space.
      String encoded = written.replace("+", "%2B");
      return Optional.of(Nfc.of(URLDecoder.decode(encoded, StandardCharsets.UTF_8)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
