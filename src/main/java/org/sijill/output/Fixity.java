package org.sijill.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Checks a published site against its manifest. */
public final class Fixity {

  private Fixity() {}

  /**
   * What is wrong with one file.
   *
   * @param path below the site's root
   * @param kind in what way
   */
  public record Fault(String path, Kind kind) {}

  /** In what way a file differs from the manifest. */
  public enum Kind {
    MISSING,
    CHANGED,
    UNLISTED
  }

  /**
   * Returns what differs, by path.
   *
   * @throws NoSuchFileException if the site has no manifest
   */
  public static List<Fault> faults(Path site) throws IOException {
    Map<String, Fault> faults = new TreeMap<>();
    Map<String, String> checksums = Manifest.read(site).checksums();
    for (String path : Folders.files(site)) {
      if (!checksums.containsKey(path) && !path.equals(Manifest.NAME)) {
        faults.put(path, new Fault(path, Kind.UNLISTED));
      }
    }
    for (Map.Entry<String, String> entry : checksums.entrySet()) {
      Path file = site.resolve(entry.getKey()).normalize();
      if (!file.startsWith(site.normalize())
          || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        faults.put(entry.getKey(), new Fault(entry.getKey(), Kind.MISSING));
      } else if (!Manifest.sha256(Files.readAllBytes(file)).equals(entry.getValue())) {
        faults.put(entry.getKey(), new Fault(entry.getKey(), Kind.CHANGED));
      }
    }
    return new ArrayList<>(faults.values());
  }
}
