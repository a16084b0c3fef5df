package org.sijill.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A site whose folder cannot be renamed, such as a mount point. The changed files are staged in it
 * and then replace the old ones one by one, the manifest last. Each file changes atomically, but
 * the site does not: readers may see files of both sites meanwhile.
 *
 * <p>The staged manifest is written after everything else. So if a killed build leaves a staging
 * folder with a sound manifest, the new site is completely on the disk, and the next build finishes
 * the replacement.
 */
final class FileByFile implements SitePlace {

  private final Path site;
  private final Path staging;
  private final Disk disk;
  private boolean isBegun;

  FileByFile(Destination destination) {
    this.site = destination.site();
    this.staging = destination.staging();
    this.disk = destination.disk();
  }

  @Override
  public boolean isDisturbed() throws IOException {
    return Folders.exists(staging);
  }

  @Override
  public Optional<String> recover() throws IOException {
    Optional<String> done = Optional.empty();
    if (Manifest.isIn(staging)) {
      Manifest next = Manifest.read(staging);
      if (isComplete(next)) {
        put(next);
        done = Optional.of("the new site, of which a part was in place, is now there as a whole");
      }
    }
    Folders.delete(staging);
    return done;
  }

  @Override
  public boolean isWhole() {
    return false;
  }

  @Override
  public void put(Manifest manifest) throws IOException {
    isBegun = true;
    try {
      // Files that are no longer listed are removed first: a folder may be needed in the place of a
      // file.
      removeObsolete(manifest);
      moveStaged(manifest);
      disk.syncFolders(site);
      disk.move(staging.resolve(Manifest.NAME), site.resolve(Manifest.NAME));
    } catch (IOException e) {
      throw new IOException(
          "a part of the new site is in '"
              + site
              + "', the rest in '"
              + staging
              + "'; the next build puts it there: "
              + DiskFaults.cause(e),
          e);
    }
    Folders.delete(staging);
  }

  @Override
  public void tidy() throws IOException {
    if (!isBegun) {
      Folders.delete(staging);
    }
  }

  private void removeObsolete(Manifest manifest) throws IOException {
    Set<String> old = Manifest.isIn(site) ? Manifest.read(site).checksums().keySet() : Set.of();
    for (String path : Folders.files(site)) {
      if (old.contains(path) && !manifest.checksums().containsKey(path)) {
        Files.delete(site.resolve(path));
      }
    }
    Folders.deleteEmptyBelow(site);
  }

  private void moveStaged(Manifest manifest) throws IOException {
    for (String path : Folders.files(staging)) {
      if (manifest.checksums().containsKey(path)) {
        Path target = site.resolve(path);
        Files.createDirectories(Folders.of(target));
        Files.move(staging.resolve(path), target, StandardCopyOption.ATOMIC_MOVE);
      }
    }
  }

  /**
   * Returns whether every file of a manifest is staged or in its place, with the right checksum.
   */
  private boolean isComplete(Manifest manifest) throws IOException {
    if (!manifest.faultyLines().isEmpty() || manifest.checksums().isEmpty()) {
      return false;
    }
    Set<String> staged = Set.copyOf(Folders.files(staging));
    Set<String> placed = Set.copyOf(Folders.files(site));
    for (Map.Entry<String, String> file : manifest.checksums().entrySet()) {
      String path = file.getKey();
      boolean isThere =
          (staged.contains(path) && is(staging.resolve(path), file.getValue()))
              || (placed.contains(path) && is(site.resolve(path), file.getValue()));
      if (!isThere) {
        return false;
      }
    }
    return true;
  }

  private static boolean is(Path file, String checksum) throws IOException {
    return Folders.isFile(file) && Manifest.sha256(Files.readAllBytes(file)).equals(checksum);
  }
}
