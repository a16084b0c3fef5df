package org.sijill.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import org.sijill.diagnostics.Position;

/**
 * The destination of a site: its folder, how it is replaced, and the names beside it that
 * publishing needs. {@link #of} refuses folders whose replacement would destroy the site's sources.
 */
public final class Destination {

  private static final String NEW = "new";
  private static final String LOCK = "lock";

  private final Path named;
  private final Path site;
  private final Kind kind;
  private final boolean synced;

  /** How a new site replaces the old one. */
  enum Kind {
    /** The folder is replaced by two renames. */
    FOLDER,
    /** A symbolic link is replaced in one step. */
    LINK,
    /** Files are replaced one by one, in a folder that cannot be renamed. */
    IN_PLACE
  }

  /**
   * How to publish.
   *
   * @param link whether the site becomes a symbolic link to a folder below {@code editions}
   * @param sync whether to wait until the new site is on the disk before the old one is removed
   */
  public record Options(boolean link, boolean sync) {

    /** Publishes to a folder, safe against a loss of power. */
    public static final Options USUAL = new Options(false, true);
  }

  /** Thrown for a folder that a site must not be published to; the message says why. */
  public static final class Refused extends IOException {
    private static final long serialVersionUID = 1L;

    Refused(Path folder, String cause) {
      super("the site cannot be '" + folder + "': " + cause);
    }
  }

  Destination(Path named, Path site, Kind kind, boolean synced) {
    this.named = named;
    this.site = site;
    this.kind = kind;
    this.synced = synced;
  }

  /** Checks a folder as {@link #of(Path, Collection, Options)} does, with the usual options. */
  public static Destination of(Path folder, Collection<Path> sources) throws IOException {
    return of(folder, sources, Options.USUAL);
  }

  /**
   * Checks a folder, which need not exist. Symbolic links in its path are followed, except for a
   * last one that {@code --link} has made or is to make.
   *
   * @param folder the site's folder
   * @param sources the folders that the site is made from
   * @throws Refused if the folder is a file, the root of a disk, the working folder or above it, if
   *     it contains a source or is inside one, or if it cannot become a link
   * @throws IOException if the file system cannot be read
   */
  public static Destination of(Path folder, Collection<Path> sources, Options options)
      throws IOException {
    Destination destination = at(folder, options);
    destination.refuseUnfit(options);
    Path holder = real(destination.site);
    for (Path source : sources) {
      destination.spare(real(source), source, holder);
    }
    if (holds(holder, real(Path.of("")))) {
      throw new Refused(folder, "it holds the folder that the program runs in");
    }
    return destination;
  }

  /** Returns the destination of a site without checking whether it may be published there. */
  static Destination at(Path folder, Options options) throws IOException {
    Path absolute = folder.toAbsolutePath();
    Path name = absolute.getFileName();
    boolean isNamed = name != null && !name.toString().equals(".") && !name.toString().equals("..");
    if (isNamed && (options.link() || LinkedEdition.isLink(absolute))) {
      Path site = real(parent(absolute)).resolve(String.valueOf(name));
      return new Destination(folder, site, Kind.LINK, options.sync());
    }
    Path site = real(behindBrokenLinks(absolute));
    Kind kind = MountPoints.mustStay(site) ? Kind.IN_PLACE : Kind.FOLDER;
    return new Destination(folder, site, kind, options.sync());
  }

  Path site() {
    return site;
  }

  Kind kind() {
    return kind;
  }

  Disk disk() {
    return new Disk(synced);
  }

  /** Returns the position of the site for diagnostics, as the user named it. */
  Position position() {
    return Position.start(named.toString().replace('\\', '/'));
  }

  /** Returns the folder of the new site while it is written. */
  Path staging() {
    return own(NEW);
  }

  Path lock() {
    return own(LOCK);
  }

  /** Returns the folder of the old site, complete, while the new one replaces it. */
  Path backup() {
    return sibling("old");
  }

  /** Returns the folder of an obsolete site while it is deleted. */
  Path discarded() {
    return sibling("gone");
  }

  /** Returns the symbolic link that is about to replace the site's. */
  Path newLink() {
    return sibling("link");
  }

  /** Returns a free name for a folder that is moved out of a restored site's place. */
  Path aside() throws IOException {
    Path aside = sibling("found");
    for (int i = 2; Folders.exists(aside); i++) {
      aside = sibling("found-" + i);
    }
    return aside;
  }

  /** Returns whether a path below the site belongs to a publication in place. */
  boolean isOwn(String path) {
    return kind == Kind.IN_PLACE
        && (path.equals(lock().getFileName().toString())
            || path.startsWith(staging().getFileName() + "/"));
  }

  /** Returns a path for a purpose; in-place publishing uses only paths inside the site's folder. */
  private Path own(String purpose) {
    return kind == Kind.IN_PLACE ? site.resolve(".sijill-" + purpose) : sibling(purpose);
  }

  private Path sibling(String purpose) {
    return site.resolveSibling("." + site.getFileName() + ".sijill-" + purpose);
  }

  private void refuseUnfit(Options options) throws IOException {
    if (site.getFileName() == null) {
      throw new Refused(named, "it is the root of the file system");
    }
    boolean isBroken = Files.isSymbolicLink(named) && !Files.exists(named);
    if (isBroken && kind != Kind.LINK && !Files.exists(backup(), LinkOption.NOFOLLOW_LINKS)) {
      throw new Refused(named, "it is a symbolic link to nothing");
    }
    if (Files.exists(site) && !Files.isDirectory(site)) {
      throw new Refused(named, "it is a file");
    }
    if (options.link() && Folders.isLink(site) && !LinkedEdition.isLink(site)) {
      throw new Refused(named, "it is a symbolic link that --link did not make");
    }
    if (options.link() && MountPoints.isMountPoint(site)) {
      throw new Refused(
          named, "it is a mount point, which cannot become a link; name a folder in it");
    }
  }

  private void spare(Path spared, Path source, Path holder) throws Refused {
    if (holds(site, spared) || holds(holder, spared)) {
      throw new Refused(named, "it holds '" + source + "', which the site is made from");
    }
    if (holds(spared, site) || holds(spared, holder)) {
      throw new Refused(named, "it lies in '" + source + "', which the site is made from");
    }
    if (holds(staging(), spared) || holds(backup(), spared) || holds(discarded(), spared)) {
      throw new Refused(named, "the build needs the name of '" + source + "' for itself");
    }
  }

  /**
   * Returns whether a folder contains another; a path in another file system, such as a jar, is
   * never contained.
   */
  private static boolean holds(Path folder, Path other) {
    return other.startsWith(folder);
  }

  /** Resolves the symbolic links in the part of a path that exists. */
  private static Path real(Path path) throws IOException {
    Path absolute = path.toAbsolutePath();
    for (Path existing = absolute; existing != null; existing = existing.getParent()) {
      if (Files.exists(existing)) {
        return existing.toRealPath().resolve(existing.relativize(absolute)).normalize();
      }
    }
    return absolute.normalize();
  }

  /**
   * Follows symbolic links to a folder that does not exist, as a killed build may have left it
   * under its backup name.
   */
  private static Path behindBrokenLinks(Path path) throws IOException {
    Path target = path;
    for (int i = 0; i < 40 && Files.isSymbolicLink(target) && !Files.exists(target); i++) {
      target = target.resolveSibling(Files.readSymbolicLink(target));
    }
    return target;
  }

  private static Path parent(Path absolute) {
    Path parent = absolute.getParent();
    return parent == null ? absolute : parent;
  }
}
