package org.sijill.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Rule;
import org.sijill.model.OutputFile;

/**
 * Publishes a site completely or not at all. Files are written to a staging folder beside the site;
 * unchanged files are linked there, so that they keep their date; when all are there, the staged
 * site replaces the old one. The table of this package says what is on the disk at each moment, and
 * what the next build does about it after a kill. A publication holds a lock throughout: a second
 * build of the same site fails at once.
 *
 * <p>{@link #add} may be called from several threads.
 */
public final class Publication implements AutoCloseable {

  private final Destination destination;
  private final Path site;
  private final SitePlace place;
  private final Staging staging;
  private final SignalGuard guard;

  /** Null while the disk is only read, before any change. */
  private @Nullable SiteLock lock;

  private @Nullable IOException unwritable;
  private Manifest old = Manifest.of(Map.of());
  private final Map<String, String> checksums = new ConcurrentHashMap<>();

  /** The paths of the files that the site has already, unchanged. */
  private final Set<String> same = ConcurrentHashMap.newKeySet();

  /** Thrown for a site folder with files that Sijill did not write and would delete. */
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

  private Publication(Destination destination) {
    this.destination = destination;
    this.site = destination.site();
    this.place = SitePlace.of(destination);
    this.staging = new Staging(destination);
    this.guard = new SignalGuard(this::tidy);
  }

  /**
   * Repairs what a killed build left of a site, and reports it. It runs before anything is read, so
   * that faults in records cannot prevent the repair.
   *
   * @throws IOException if another build is publishing there, or if the site cannot be repaired
   */
  public static void recover(Destination destination, Problems problems) throws IOException {
    if (destination.kind() == Destination.Kind.IN_PLACE) {
      problems.report(
          destination.position(),
          Rule.NOT_ATOMIC,
          "the folder cannot be renamed, so its files are replaced one by one, the manifest last:"
              + " readers may see both sites for a moment",
          "name a folder below it with --out, or a link with --link");
    }
    SitePlace place = SitePlace.of(destination);
    if (!place.isDisturbed() && !Folders.exists(destination.lock())) {
      return;
    }
    try (SiteLock lock = SiteLock.acquire(destination.lock(), destination.site())) {
      assert lock != null;
      place
          .recover()
          .ifPresent(
              done ->
                  problems.report(
                      destination.position(),
                      Rule.INTERRUPTED_BUILD,
                      "a build was ended while it published: " + done,
                      "nothing is left to do"));
    }
  }

  /**
   * Begins to publish, after repairing what a killed build left.
   *
   * @throws ForeignOutput if the folder holds files that its manifest does not list
   * @throws IOException if another build is publishing there, if the folder cannot be read or if
   *     its parent cannot be written
   */
  public static Publication to(Destination destination) throws IOException {
    Publication publication = new Publication(destination);
    boolean isOpen = false;
    try {
      publication.guard.run(publication::open);
      isOpen = true;
      return publication;
    } finally {
      if (!isOpen) {
        publication.end();
      }
    }
  }

  private void open() throws IOException {
    if (!Files.isDirectory(Folders.of(destination.lock()))) {
      Files.createDirectories(Folders.of(destination.lock()));
    }
    try {
      lock = SiteLock.acquire(destination.lock(), site);
      place.recover();
    } catch (IOException e) {
      if (lock != null || Files.isWritable(Folders.of(destination.lock()))) {
        throw e;
      }
      unwritable = e;
    }
    old = Manifest.isIn(site) ? Manifest.read(site) : old;
    refuseForeign();
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
      failIfUnwritable();
      guard.run(() -> staging.write(file.path(), file.bytes()));
    }
  }

  /**
   * Returns whether the site has a file with the same bytes; one that was changed by hand is
   * written again.
   */
  private boolean stands(OutputFile file) throws IOException {
    Path path = site.resolve(file.path());
    return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
        && Files.size(path) == file.bytes().length
        && Arrays.equals(Files.readAllBytes(path), file.bytes());
  }

  /** The changes made by publishing, in files. */
  public record Changes(int files, int written, int removed) {}

  /**
   * Writes the manifest, and moves the site to its place unless nothing has changed.
   *
   * @throws IOException if the disk is full or fails; the message says where the old site is, if it
   *     is not in its place
   */
  public Changes publish() throws IOException {
    Manifest manifest = Manifest.of(checksums);
    if (stands(manifest)) {
      return new Changes(checksums.size(), 0, 0);
    }
    failIfUnwritable();
    staging.failIfFull();
    if (place.isWhole()) {
      for (String path : same) {
        guard.run(() -> staging.link(path));
      }
    }
    guard.run(() -> stage(manifest));
    guard.run(() -> place.put(manifest));
    Set<String> removed = new TreeSet<>(old.checksums().keySet());
    removed.removeAll(checksums.keySet());
    return new Changes(checksums.size(), checksums.size() - same.size(), removed.size());
  }

  private boolean stands(Manifest manifest) throws IOException {
    return manifest.equals(old)
        && same.size() == checksums.size()
        && Manifest.isIn(site)
        && (destination.kind() != Destination.Kind.LINK || LinkedEdition.isLink(site));
  }

  private void stage(Manifest manifest) throws IOException {
    staging.sync();
    staging.writeManifest(manifest);
  }

  /** Removes what an unfinished publication wrote. */
  @Override
  public void close() throws IOException {
    try {
      guard.run(this::tidy);
    } finally {
      guard.close();
    }
  }

  private void tidy() throws IOException {
    SiteLock held = lock;
    if (held != null) {
      lock = null;
      try (held) {
        place.tidy();
      }
    }
  }

  /** Ends a publication that could not begin, and leaves everything as it was. */
  private void end() throws IOException {
    guard.close();
    SiteLock held = lock;
    if (held != null) {
      held.close();
    }
  }

  private void failIfUnwritable() throws IOException {
    if (unwritable != null) {
      throw unwritable;
    }
  }

  private void refuseForeign() throws IOException {
    if (!Folders.exists(site)) {
      return;
    }
    Set<String> own = old.checksums().keySet();
    List<String> foreign =
        Folders.files(site).stream()
            .filter(path -> !own.contains(path) && !path.equals(Manifest.NAME))
            .filter(path -> !destination.isOwn(path))
            .toList();
    if (!foreign.isEmpty()) {
      throw new ForeignOutput(foreign);
    }
  }
}
