package org.sijill.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sijill.diagnostics.Progress;

/** Checks a published site against its manifest. */
public final class Fixity {

  private static final Comparator<Fault> ORDER =
      Comparator.comparing(Fault::path).thenComparingInt(Fault::line);

  private Fixity() {}

  /**
   * A difference of one file from the manifest.
   *
   * @param path below the site's root
   * @param line the line of the file, from 1; 1 if the whole file is meant
   * @param kind the kind of difference
   */
  public record Fault(String path, int line, Kind kind) {}

  /** The ways in which a file can differ from the manifest. */
  public enum Kind {
    MISSING,
    CHANGED,
    UNREADABLE,
    UNLISTED,
    /** A line of the manifest that does not name a file of the site. */
    NO_ENTRY
  }

  /**
   * Returns the differences, sorted by path.
   *
   * @throws NoSuchFileException if the site has no manifest
   */
  public static List<Fault> faults(Path site) throws IOException {
    return faults(site, Progress.NONE);
  }

  /**
   * Returns the differences, sorted by path, and reports progress.
   *
   * @throws NoSuchFileException if the site has no manifest
   */
  public static List<Fault> faults(Path site, Progress progress) throws IOException {
    Manifest manifest = Manifest.read(site);
    progress.begin(Progress.Stage.FIXITY, manifest.checksums().size());
    List<Fault> faults = new ArrayList<>();
    for (int line : manifest.faultyLines()) {
      faults.add(new Fault(Manifest.NAME, line, Kind.NO_ENTRY));
    }
    for (String path : Folders.files(site)) {
      if (!manifest.checksums().containsKey(path) && !path.equals(Manifest.NAME)) {
        faults.add(new Fault(path, 1, Kind.UNLISTED));
      }
    }
    faults.addAll(
        manifest.checksums().entrySet().parallelStream()
            .map(entry -> progress.step(fault(site, entry.getKey(), entry.getValue())))
            .flatMap(Optional::stream)
            .toList());
    faults.sort(ORDER);
    return faults;
  }

  /**
   * Returns whether a folder holds exactly the files that its manifest lists, unchanged.
   *
   * @throws IOException if this cannot be determined
   */
  static boolean isSound(Path site) throws IOException {
    if (!Manifest.isIn(site)) {
      return false;
    }
    List<Fault> faults = faults(site);
    for (Fault fault : faults) {
      if (fault.kind() == Kind.UNREADABLE) {
        throw new FileSystemException(
            site.resolve(fault.path()).toString(), null, "the file cannot be read");
      }
    }
    return faults.isEmpty();
  }

  private static Optional<Fault> fault(Path site, String path, String checksum) {
    Path file = site.resolve(path);
    try {
      if (!Folders.isFile(file)) {
        return Optional.of(new Fault(path, 1, Kind.MISSING));
      }
      return Manifest.sha256(file).equals(checksum)
          ? Optional.empty()
          : Optional.of(new Fault(path, 1, Kind.CHANGED));
    } catch (IOException e) {
      return Optional.of(new Fault(path, 1, Kind.UNREADABLE));
    }
  }
}
