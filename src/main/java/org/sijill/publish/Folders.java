package org.sijill.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Deletes and lists folders; symbolic links in them are never followed. {@link Files#exists} and
 * its like say no where the disk fails; here that is a fault, since a wrong no may cost a site.
 */
final class Folders {

  private Folders() {}

  /** Returns the folder that a file or folder lies in. */
  static Path of(Path path) {
    return path.resolveSibling("");
  }

  /**
   * Returns whether there is something by a name, a broken link too.
   *
   * @throws IOException if that cannot be found out
   */
  static boolean exists(Path path) throws IOException {
    return attributes(path).isPresent();
  }

  private static Optional<BasicFileAttributes> attributes(Path path) throws IOException {
    try {
      return Optional.of(
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (FileSystemException e) {
      if (isBelowFile(path)) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private static boolean isBelowFile(Path path) {
    Path parent = path.getParent();
    while (parent != null && !Files.exists(parent)) {
      parent = parent.getParent();
    }
    return parent != null && Files.isRegularFile(parent);
  }

  /** Returns whether there is a regular file by a name, not a link to one. */
  static boolean isFile(Path path) throws IOException {
    return attributes(path).map(BasicFileAttributes::isRegularFile).orElse(false);
  }

  /** Returns whether there is a folder by a name, not a link to one. */
  static boolean isFolder(Path path) throws IOException {
    return attributes(path).map(BasicFileAttributes::isDirectory).orElse(false);
  }

  /** Returns whether there is a symbolic link by a name. */
  static boolean isLink(Path path) throws IOException {
    return attributes(path).map(BasicFileAttributes::isSymbolicLink).orElse(false);
  }

  /** Deletes a file, a link, or a folder with all that it holds; nothing is there afterwards. */
  static void delete(Path folder) throws IOException {
    if (!exists(folder)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Deletes the folders below a folder that hold no file. */
  static void deleteEmptyBelow(Path root) throws IOException {
    List<Path> folders = new ArrayList<>(folders(root));
    folders.remove(root);
    folders.sort(Comparator.reverseOrder());
    for (Path folder : folders) {
      if (isEmpty(folder)) {
        Files.delete(folder);
      }
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.findAny().isEmpty();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Returns the sorted paths of all files below a folder, with {@code /} between names. */
  static List<String> files(Path folder) throws IOException {
    Path root = folder.toRealPath();
    return below(root, attributes -> !attributes.isDirectory()).stream()
        .map(path -> root.relativize(path).toString().replace('\\', '/'))
        .sorted()
        .toList();
  }

  /** Returns a folder and all folders below it. */
  static List<Path> folders(Path folder) throws IOException {
    return below(folder, BasicFileAttributes::isDirectory);
  }

  private static List<Path> below(Path folder, Predicate<BasicFileAttributes> kind)
      throws IOException {
    try (Stream<Path> paths =
        Files.find(folder, Integer.MAX_VALUE, (path, attributes) -> kind.test(attributes))) {
      return paths.toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
