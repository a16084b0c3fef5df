package org.sijill.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The old site under its backup name, from when it is moved away until the new one is in its place.
 * A folder with the backup name is always complete: it is renamed before it is deleted.
 */
final class Backup {

  private final Destination destination;
  private final Path site;
  private final Path backup;
  private final Disk disk;

  Backup(Destination destination) {
    this.destination = destination;
    this.site = destination.site();
    this.backup = destination.backup();
    this.disk = destination.disk();
  }

  boolean exists() throws IOException {
    return Folders.exists(backup);
  }

  /** Moves the old site, if there is one, to the backup name. */
  void take() throws IOException {
    if (Folders.exists(site)) {
      disk.move(site, backup);
    }
  }

  /** Moves the old site back after a failure, if its place is empty. */
  void putBack(IOException fault) throws IOException {
    try {
      if (exists() && !Folders.exists(site)) {
        disk.move(backup, site);
      }
    } catch (IOException e) {
      fault.addSuppressed(e);
      throw new IOException(
          "the new site could not be put in place ("
              + DiskFaults.cause(fault)
              + "), nor the old one back: it is whole at '"
              + backup
              + "', and the next build restores it",
          fault);
    }
  }

  /** Removes the backup once the new site is in its place. */
  void remove() throws IOException {
    if (exists()) {
      discard(backup);
    }
  }

  /** Renames a folder, so that it cannot be mistaken for a complete site, and deletes it. */
  void discard(Path folder) throws IOException {
    Path discarded = destination.discarded();
    try {
      disk.move(folder, discarded);
      Folders.delete(discarded);
    } catch (IOException e) {
      throw new IOException(
          "the new site is in its place, but the rest of the old one beside it could not be removed: "
              + DiskFaults.cause(e),
          e);
    }
  }

  /**
   * After a build was killed, keeps either the site in place or its backup, and removes the other.
   */
  Optional<String> recover() throws IOException {
    Optional<String> done = exists() ? choose() : Optional.empty();
    Folders.delete(destination.discarded());
    return done;
  }

  private Optional<String> choose() throws IOException {
    if (!Folders.exists(site)) {
      disk.move(backup, site);
      return Optional.of("the site from before is back in its place");
    }
    if (Fixity.isSound(site)) {
      Folders.delete(destination.discarded());
      disk.move(backup, destination.discarded());
      return Optional.empty();
    }
    if (Folders.files(site).isEmpty()) {
      Folders.delete(site);
      disk.move(backup, site);
      return Optional.of("the site from before is back in its place, which was an empty folder");
    }
    if (Fixity.isSound(backup)) {
      Path aside = destination.aside();
      disk.move(site, aside);
      disk.move(backup, site);
      return Optional.of(
          "the site from before is back in its place; what stood there is at '" + aside + "'");
    }
    throw new IOException(
        "neither '"
            + site
            + "' nor '"
            + backup
            + "', which a killed build has left, is as its manifest says: keep the better one as '"
            + site
            + "', move the other away, and build again");
  }
}
