package org.sijill.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The list of a site's files with their checksums, in the form of a BagIt payload manifest (RFC
 * 8493, section 2.1.3), which {@code sha256sum -c} reads too.
 *
 * @param checksums path to SHA-256, in lower-case hexadecimal
 */
public record Manifest(SortedMap<String, String> checksums) {

  /** Its name at the site's root; it does not list itself. */
  public static final String NAME = "manifest-sha256.txt";

  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) [ *](.+)");

  /** Reads a site's manifest; lines that are none are left out. */
  public static Manifest read(Path site) throws IOException {
    SortedMap<String, String> checksums = new TreeMap<>();
    for (String line : Files.readAllLines(site.resolve(NAME), StandardCharsets.UTF_8)) {
      Matcher matcher = LINE.matcher(line);
      if (matcher.matches()) {
        checksums.put(matcher.group(2), matcher.group(1));
      }
    }
    return new Manifest(checksums);
  }

  /** Returns the manifest's text: a line a file, sorted by path. */
  public String text() {
    return checksums.entrySet().stream()
        .map((Map.Entry<String, String> e) -> e.getValue() + "  " + e.getKey() + "\n")
        .collect(Collectors.joining());
  }

  /** Returns the SHA-256 of bytes in lower-case hexadecimal. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
