package org.sijill.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import org.sijill.diagnostics.Position;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Rule;

/**
 * What the files of a folder hold at a moment, by their checksums: dates would depend on a clock,
 * which may jump. What cannot be read has no checksum; whoever needs it reports that.
 *
 * @param checksums path to checksum
 */
record FolderState(Map<Path, Long> checksums) {

  /** Reads the files of a folder; what tools keep there, by a name with a dot, does not count. */
  static FolderState of(Path folder) {
    Map<Path, Long> checksums = new ConcurrentHashMap<>();
    files(folder).parallelStream()
        .forEach(file -> checksum(file).ifPresent(sum -> checksums.put(file, sum)));
    return new FolderState(new HashMap<>(checksums));
  }

  /** Reports every file that is not as it was. */
  void reportChanges(FolderState now, Problems problems) {
    Set<Path> files = new TreeSet<>(checksums.keySet());
    files.addAll(now.checksums.keySet());
    for (Path file : files) {
      Long before = checksums.get(file);
      if (before == null || !before.equals(now.checksums.get(file))) {
        problems.report(
            Position.start(file.toString().replace('\\', '/')),
            Rule.CHANGED_FILE,
            "the file changed while the site was built",
            "build again, to be sure that the site shows all of it");
      }
    }
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files =
        Files.find(
            folder,
            Integer.MAX_VALUE,
            (path, attributes) -> attributes.isRegularFile() && !isHidden(folder, path))) {
      return files.toList();
    } catch (IOException | UncheckedIOException e) {
      return List.of();
    }
  }

  private static boolean isHidden(Path folder, Path file) {
    for (Path name : folder.relativize(file)) {
      if (name.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Long> checksum(Path file) {
    CRC32C sum = new CRC32C();
    try (InputStream in = new CheckedInputStream(Files.newInputStream(file), sum)) {
      in.transferTo(OutputStream.nullOutputStream());
      return Optional.of(sum.getValue());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
