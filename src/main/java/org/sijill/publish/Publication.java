package org.sijill.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.sijill.model.OutputFile;

/**
 * Publishes a site whole or not at all. Files are written to a staging folder beside the site,
 * those that it has already are linked there, so that they keep their date; when all are there the
 * two change places by two renames. A build that is killed leaves the old site as it was; killed
 * between the two renames, it leaves the old site under its backup name, from which the next build
 * restores it first. From its beginning to its end a publication holds a lock: a second build of
 * the same site fails at once.
 *
 * <p>{@link #add} may be called from several threads.
 */
public final class Publication implements AutoCloseable {

  private final Path site;
  private final Path staging;
  private final Path backup;
  private final SiteLock lock;
  private final Manifest old;
  private final Map<String, String> checksums = new ConcurrentHashMap<>();

  /** The paths of the files that the site has already. */
  private final Set<String> same = ConcurrentHashMap.newKeySet();

  private final Set<Path> folders = ConcurrentHashMap.newKeySet();

  /** A site folder that holds files which Sijill did not write, and would lose. */
  public static final class ForeignOutput extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> files;

    ForeignOutput(List<String> files) {
      super("files that are not the site's: " + files);
      this.files = files;
    }

    /** Returns the paths of the foreign files below the site's folder. */
    public List<String> files() {
      return files;
    }
  }

  private Publication(Destination destination, SiteLock lock) throws IOException {
    this.site = destination.site();
    this.staging = destination.staging();
    this.backup = destination.backup();
    this.lock = lock;
    recover();
    this.old = isListed() ? Manifest.read(site) : Manifest.of(Map.of());
    refuseForeign();
    Files.createDirectory(staging);
  }

  /**
   * Begins to publish; what a killed build has left is put in order first.
   *
   * @throws ForeignOutput if the folder holds files that its manifest does not list
   * @throws IOException if another build is publishing there, if the folder cannot be read or if
   *     its parent cannot be written
   */
  public static Publication to(Destination destination) throws IOException {
    Files.createDirectories(destination.lock().getParent());
    SiteLock lock = SiteLock.acquire(destination.lock(), destination.site());
    try {
      return new Publication(destination, lock);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /**
   * Adds a file to the site.
   *
   * @throws IOException if it cannot be written
   * @throws IllegalArgumentException if its path leaves the site or is taken
   */
  public void add(OutputFile file) throws IOException {
    if (!Manifest.isPath(file.path())) {
      throw new IllegalArgumentException("no path for a file of the site: " + file.path());
    }
    String checksum = Manifest.sha256(file.bytes());
    if (checksums.putIfAbsent(file.path(), checksum) != null) {
      throw new IllegalArgumentException("two files at " + file.path());
    }
    if (checksum.equals(old.checksums().get(file.path())) && stands(file)) {
      same.add(file.path());
    } else {
      Files.write(staged(file.path()), file.bytes());
    }
  }

  /** Returns whether the site has a file: one that was changed by hand is written anew. */
  private boolean stands(OutputFile file) throws IOException {
    Path path = site.resolve(file.path());
    return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
        && Files.size(path) == file.bytes().length
        && Arrays.equals(Files.readAllBytes(path), file.bytes());
  }

  /** Returns where a file is staged, in a folder that is there. */
  private Path staged(String path) throws IOException {
    Path target = staging.resolve(path);
    Path folder = target.getParent();
    if (folder != null && !folders.contains(folder)) {
      Files.createDirectories(folder);
      folders.add(folder);
    }
    return target;
  }

  /** What publishing changed. */
  public record Changes(int files, int written, int removed) {}

  /** Writes the manifest, and puts the site in its place unless it is there already. */
  public Changes publish() throws IOException {
    Manifest manifest = Manifest.of(checksums);
    if (manifest.equals(old) && same.size() == checksums.size() && isListed()) {
      return new Changes(checksums.size(), 0, 0);
    }
    for (String path : same) {
      link(path);
    }
    Files.writeString(staging.resolve(Manifest.NAME), manifest.text(), StandardCharsets.UTF_8);
    replace();
    Set<String> removed = new TreeSet<>(old.checksums().keySet());
    removed.removeAll(checksums.keySet());
    return new Changes(checksums.size(), checksums.size() - same.size(), removed.size());
  }

  /** Stages a file of the site, or a copy where its folder is on a disk that knows no links. */
  private void link(String path) throws IOException {
    Path file = site.resolve(path);
    Path target = staged(path);
    try {
      Files.createLink(target, file);
    } catch (IOException | UnsupportedOperationException e) {
      Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  /** Removes what an unfinished publication has written. */
  @Override
  public void close() throws IOException {
    try (lock) {
      Folders.delete(staging);
    }
  }

  private void replace() throws IOException {
    boolean replaces = Files.exists(site);
    if (replaces) {
      move(site, backup);
    }
    try {
      move(staging, site);
    } catch (IOException e) {
      if (replaces) {
        move(backup, site);
      }
      throw e;
    }
    Folders.delete(backup);
  }

  private void recover() throws IOException {
    if (Files.exists(backup, LinkOption.NOFOLLOW_LINKS)) {
      if (Files.exists(site)) {
        Folders.delete(backup);
      } else {
        move(backup, site);
      }
    }
    Folders.delete(staging);
  }

  private void refuseForeign() throws IOException {
    if (!Files.exists(site)) {
      return;
    }
    Set<String> own = old.checksums().keySet();
    List<String> foreign =
        Folders.files(site).stream()
            .filter(path -> !own.contains(path) && !path.equals(Manifest.NAME))
            .toList();
    if (!foreign.isEmpty()) {
      throw new ForeignOutput(foreign);
    }
  }

  private boolean isListed() {
    return Files.isRegularFile(site.resolve(Manifest.NAME));
  }

  /** Renames in one step, or fails: a folder is never copied file by file. */
  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }
}
