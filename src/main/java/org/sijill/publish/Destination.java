package org.sijill.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

/**
 * Where a site is published: a folder that Sijill may replace as a whole, and the names beside it
 * that a publication needs. {@link #of} lets no folder pass whose replacement would destroy what
 * the site is made from.
 */
public final class Destination {

  private final Path site;

  /** A folder that no site may be published to; the message says why. */
  public static final class Refused extends IOException {
    private static final long serialVersionUID = 1L;

    Refused(Path folder, String cause) {
      super("the site cannot be '" + folder + "': " + cause);
    }
  }

  private Destination(Path site) {
    this.site = site;
  }

  /**
   * Checks a folder, which need not exist. Symbolic links on the way to it are followed.
   *
   * @param folder the site's folder
   * @param sources the folders that the site is made from
   * @throws Refused if the folder is a file, the root of a disk, the working folder or above it, or
   *     if it holds a source or lies in one
   * @throws IOException if the file system cannot be asked
   */
  public static Destination of(Path folder, Collection<Path> sources) throws IOException {
    Path site = real(folder);
    if (site.getFileName() == null) {
      throw new Refused(folder, "it is the root of the file system");
    }
    if (Files.isSymbolicLink(site)) {
      throw new Refused(folder, "it is a symbolic link to nothing");
    }
    if (Files.exists(site) && !Files.isDirectory(site)) {
      throw new Refused(folder, "it is a file");
    }
    Destination destination = new Destination(site);
    for (Path source : sources) {
      destination.spare(source, folder);
    }
    if (holds(site, real(Path.of("")))) {
      throw new Refused(folder, "it holds the folder that the program runs in");
    }
    return destination;
  }

  Path site() {
    return site;
  }

  /** The new site while it is written. */
  Path staging() {
    return sibling("new");
  }

  /** The old site while the new one takes its place. */
  Path backup() {
    return sibling("old");
  }

  Path lock() {
    return sibling("lock");
  }

  private void spare(Path source, Path folder) throws Refused, IOException {
    Path spared = real(source);
    if (holds(site, spared)) {
      throw new Refused(folder, "it holds '" + source + "', which the site is made from");
    }
    if (holds(spared, site)) {
      throw new Refused(folder, "it lies in '" + source + "', which the site is made from");
    }
    if (holds(staging(), spared) || holds(backup(), spared)) {
      throw new Refused(folder, "the build needs the name of '" + source + "' for itself");
    }
  }

  /** A path in another file system, such as a jar, never starts with one of this. */
  private static boolean holds(Path folder, Path other) {
    return other.startsWith(folder);
  }

  /** Follows the symbolic links of that part of a path which exists. */
  private static Path real(Path path) throws IOException {
    Path absolute = path.toAbsolutePath();
    for (Path existing = absolute; existing != null; existing = existing.getParent()) {
      if (Files.exists(existing)) {
        return existing.toRealPath().resolve(existing.relativize(absolute)).normalize();
      }
    }
    return absolute.normalize();
  }

  private Path sibling(String purpose) {
    return site.resolveSibling("." + site.getFileName() + ".sijill-" + purpose);
  }
}
