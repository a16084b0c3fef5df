package org.sijill.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.sijill.model.OutputFile;

/**
 * Publishes a site whole or not at all. Files are written to a staging folder beside the site; when
 * all are there the two change places by two renames. A build that is killed leaves the old site as
 * it was; killed between the two renames, it leaves the old site under its backup name, from which
 * the next build restores it first.
 *
 * <p>{@link #add} may be called from several threads.
 */
public final class Publication implements AutoCloseable {

  private final Path site;
  private final Path staging;
  private final Path backup;
  private final SortedMap<String, String> checksums = new ConcurrentSkipListMap<>();
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

  private Publication(Path site) {
    this.site = site;
    this.staging = sibling(".staging");
    this.backup = sibling(".backup");
  }

  /**
   * Begins to publish to a folder, which need not exist.
   *
   * @throws ForeignOutput if the folder holds files that no manifest lists
   * @throws IOException if the folder cannot be read or its parent not be written
   */
  public static Publication to(Path site) throws IOException {
    Publication publication = new Publication(site.toAbsolutePath().normalize());
    publication.recover();
    publication.refuseForeign();
    Files.createDirectories(publication.staging);
    return publication;
  }

  /**
   * Adds a file to the site.
   *
   * @throws IOException if it cannot be written
   * @throws IllegalArgumentException if its path leaves the site
   */
  public void add(OutputFile file) throws IOException {
    Path target = staging.resolve(file.path()).normalize();
    if (!target.startsWith(staging) || target.equals(staging)) {
      throw new IllegalArgumentException("outside the site: " + file.path());
    }
    Path folder = target.getParent();
    if (folder != null && folders.add(folder)) {
      Files.createDirectories(folder);
    }
    Files.write(target, file.bytes());
    if (checksums.put(file.path(), Manifest.sha256(file.bytes())) != null) {
      throw new IllegalArgumentException("two files at " + file.path());
    }
  }

  /** What publishing changed. */
  public record Changes(int files, int written, int removed) {

    /** Says whether the site is now another than before. */
    public boolean any() {
      return written > 0 || removed > 0;
    }
  }

  /** Writes the manifest, and puts the site in its place unless it is there already. */
  public Changes publish() throws IOException {
    Manifest manifest = new Manifest(checksums);
    Files.writeString(staging.resolve(Manifest.NAME), manifest.text(), StandardCharsets.UTF_8);
    Map<String, String> old = isIntact() ? Manifest.read(site).checksums() : Map.of();
    Set<String> removed = new TreeSet<>(old.keySet());
    removed.removeAll(checksums.keySet());
    long same =
        checksums.entrySet().stream().filter(e -> e.getValue().equals(old.get(e.getKey()))).count();
    Changes changes =
        new Changes(checksums.size(), (int) (checksums.size() - same), removed.size());
    if (changes.any() || !Files.exists(site)) {
      if (Files.exists(site)) {
        Files.move(site, backup);
      }
      Files.move(staging, site);
      Folders.delete(backup);
    }
    return changes;
  }

  /** Removes what an unfinished publication has written. */
  @Override
  public void close() throws IOException {
    Folders.delete(staging);
  }

  private void recover() throws IOException {
    if (Files.exists(backup, LinkOption.NOFOLLOW_LINKS)) {
      if (Files.exists(site)) {
        Folders.delete(backup);
      } else {
        Files.move(backup, site);
      }
    }
    Folders.delete(staging);
  }

  private void refuseForeign() throws IOException {
    if (!Files.exists(site)) {
      return;
    }
    if (!Files.isDirectory(site)) {
      throw new FileAlreadyExistsException(site.toString());
    }
    boolean listed = Files.isRegularFile(site.resolve(Manifest.NAME));
    Set<String> own = listed ? Manifest.read(site).checksums().keySet() : Set.of();
    List<String> foreign =
        Folders.files(site).stream()
            .filter(path -> !own.contains(path) && !path.equals(Manifest.NAME))
            .toList();
    if (!foreign.isEmpty()) {
      throw new ForeignOutput(foreign);
    }
  }

  /** A site whose files were changed by hand is written anew, though its manifest is the same. */
  private boolean isIntact() throws IOException {
    return Files.isRegularFile(site.resolve(Manifest.NAME)) && Fixity.faults(site).isEmpty();
  }

  private Path sibling(String suffix) {
    return site.resolveSibling("." + site.getFileName() + suffix);
  }
}
