package org.sijill.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The list of a site's files with their checksums, in the format of a BagIt payload manifest (RFC
 * 8493, section 2.1.3), which {@code sha256sum -c} also reads.
 *
 * @param checksums path to SHA-256, in lower-case hexadecimal
 * @param faultyLines the numbers of the lines, from 1, that do not name a file of the site
 */
record Manifest(SortedMap<String, String> checksums, List<Integer> faultyLines) {

  /** Its name at the site's root; it does not list itself. */
  static final String NAME = "manifest-sha256.txt";

  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) [ *](.+)");

  /**
   * A path below the site's root. Control characters, backslashes and percent signs are not
   * allowed, because BagIt and {@code sha256sum} would each write them differently.
   */
  private static final Pattern PATH =
      Pattern.compile(
          "(?!\\.{1,2}(/|$))[^/\\\\%\\p{Cntrl}]+(/(?!\\.{1,2}(/|$))[^/\\\\%\\p{Cntrl}]+)*");

  static Manifest of(Map<String, String> checksums) {
    return new Manifest(new TreeMap<>(checksums), List.of());
  }

  /** Returns whether a folder has a manifest. */
  static boolean isIn(Path folder) throws IOException {
    return Folders.isFile(folder.resolve(NAME));
  }

  /**
   * Reads a site's manifest.
   *
   * @throws NoSuchFileException if it has none; a pipe by this name is not read, as it might never
   *     end
   */
  static Manifest read(Path site) throws IOException {
    if (!isIn(site)) {
      throw new NoSuchFileException(site.resolve(NAME).toString());
    }
    // Malformed UTF-8 becomes a replacement character, and so the name of a file that is missing.
    String text = new String(Files.readAllBytes(site.resolve(NAME)), StandardCharsets.UTF_8);
    SortedMap<String, String> checksums = new TreeMap<>();
    List<Integer> faulty = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher line = LINE.matcher(lines.get(i));
      if (!line.matches()
          || !isPath(line.group(2))
          || checksums.putIfAbsent(line.group(2), line.group(1)) != null) {
        faulty.add(i + 1);
      }
    }
    return new Manifest(checksums, List.copyOf(faulty));
  }

  /**
   * Returns whether a path can be listed: relative, inside the site, and the same in every tool.
   */
  static boolean isPath(String path) {
    return !path.equals(NAME) && PATH.matcher(path).matches();
  }

  /** Returns the manifest's text: one line per file, sorted by path. */
  String text() {
    return checksums.entrySet().stream()
        .map((Map.Entry<String, String> e) -> e.getValue() + "  " + e.getKey() + "\n")
        .collect(Collectors.joining());
  }

  /** Returns the SHA-256 of bytes in lower-case hexadecimal. */
  static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  /** Returns the SHA-256 of a file, which may be larger than memory. */
  static String sha256(Path file) throws IOException {
    MessageDigest digest = sha256();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
