package org.sijill.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a folder holds at one moment, to be compared with another. */
public final class Snapshot {

  private Snapshot() {}

  /** Returns the files below a folder, path to bytes; the bytes are shown as Latin-1. */
  public static SortedMap<String, String> of(Path folder) {
    SortedMap<String, String> files = new TreeMap<>();
    for (Path path : paths(folder)) {
      try {
        if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
          byte[] bytes = Files.readAllBytes(path);
          files.put(name(folder, path), new String(bytes, StandardCharsets.ISO_8859_1));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return files;
  }

  /** Returns when each file and folder was last written, and which one it is on the disk. */
  public static SortedMap<String, String> identities(Path folder) {
    SortedMap<String, String> identities = new TreeMap<>();
    for (Path path : paths(folder)) {
      try {
        identities.put(
            name(folder, path),
            Files.getLastModifiedTime(path) + " " + Files.getAttribute(path, "fileKey"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return identities;
  }

  /** Returns the sorted names in a folder, hidden ones too. */
  public static List<String> names(Path folder) {
    try (Stream<Path> children = Files.list(folder)) {
      return children.map(child -> child.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> paths(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path folder, Path path) {
    return folder.relativize(path).toString().replace('\\', '/');
  }
}
