package org.sijill.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A site that is a symbolic link to a folder in {@code editions} beside it. A new link replaces the
 * old one by a single rename, so that the site never disappears.
 */
final class LinkedEdition implements SitePlace {

  private static final String EDITIONS = "editions";

  /** The suffix after the site's name: digits of its manifest's checksum, and a count. */
  private static final Pattern SUFFIX = Pattern.compile("-[0-9a-f]{16}(-[0-9]+)?");

  private static final int DIGITS = 16;

  private final Destination destination;
  private final Path site;
  private final Path editions;
  private final Disk disk;
  private final Backup backup;

  LinkedEdition(Destination destination) {
    this.destination = destination;
    this.site = destination.site();
    this.editions = site.resolveSibling(EDITIONS);
    this.disk = destination.disk();
    this.backup = new Backup(destination);
  }

  /** Returns whether a path is a link made by this class, whether or not its edition exists. */
  static boolean isLink(Path path) throws IOException {
    if (!Folders.isLink(path)) {
      return false;
    }
    Path target = Files.readSymbolicLink(path);
    return target.getNameCount() == 2
        && !target.isAbsolute()
        && target.startsWith(EDITIONS)
        && isEdition(target, path);
  }

  /** Returns whether a folder below {@code editions} is an edition of a site. */
  private static boolean isEdition(Path folder, Path site) {
    String name = String.valueOf(folder.getFileName());
    String own = String.valueOf(site.getFileName());
    return name.startsWith(own) && SUFFIX.matcher(name.substring(own.length())).matches();
  }

  @Override
  public boolean isDisturbed() throws IOException {
    return backup.exists()
        || Folders.exists(destination.staging())
        || Folders.exists(destination.discarded())
        || Folders.exists(destination.newLink())
        || !leftEditions().isEmpty();
  }

  @Override
  public Optional<String> recover() throws IOException {
    Optional<String> done = backup.recover();
    tidy();
    return done;
  }

  @Override
  public void tidy() throws IOException {
    Folders.delete(destination.newLink());
    Folders.delete(destination.staging());
    List<Path> left = leftEditions();
    // Without a site, one of these may be the only good one: somebody may have removed the link.
    if (!left.isEmpty() && Fixity.isSound(site)) {
      for (Path edition : left) {
        backup.discard(edition);
      }
    }
  }

  @Override
  public boolean isWhole() {
    return true;
  }

  @Override
  public void put(Manifest manifest) throws IOException {
    Path edition = free(manifest);
    Files.createDirectories(editions);
    disk.move(destination.staging(), edition);
    Files.createSymbolicLink(
        destination.newLink(), editions.getFileName().resolve(edition.getFileName()));
    try {
      if (!isLink(site)) {
        backup.take();
      }
      disk.move(destination.newLink(), site);
    } catch (IOException e) {
      backup.putBack(e);
      throw e;
    }
    backup.remove();
    for (Path left : leftEditions()) {
      backup.discard(left);
    }
  }

  private Path free(Manifest manifest) throws IOException {
    String checksum = Manifest.sha256(manifest.text().getBytes(StandardCharsets.UTF_8));
    String name = site.getFileName() + "-" + checksum.substring(0, DIGITS);
    Path edition = editions.resolve(name);
    for (int i = 2; Folders.exists(edition); i++) {
      edition = editions.resolve(name + "-" + i);
    }
    return edition;
  }

  /** Returns the editions that the link does not point to. */
  private List<Path> leftEditions() throws IOException {
    if (!Folders.isFolder(editions)) {
      return List.of();
    }
    Optional<Path> current =
        isLink(site)
            ? Optional.of(site.resolveSibling(Files.readSymbolicLink(site)))
            : Optional.empty();
    List<Path> left = new ArrayList<>();
    try (Stream<Path> folders = Files.list(editions)) {
      for (Path folder : folders.sorted().toList()) {
        if (isEdition(folder, site) && !Optional.of(folder).equals(current)) {
          left.add(folder);
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return left;
  }
}
