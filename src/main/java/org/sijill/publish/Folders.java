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
 * similar methods return false if the disk fails; here that is an exception, since a wrong answer
 * could destroy a site.
 */
final class Folders {

  private Folders() {}

  /** Returns the parent folder of a file or folder. */
  static Path of(Path path) {
    return path.resolveSibling("");
  }

  /**
   * Returns whether a path exists, even as a broken link.
   *
   * @throws IOException if this cannot be determined
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

  /** Returns whether a path is a regular file, and not a link to one. */
  static boolean isFile(Path path) throws IOException {
    return attributes(path).map(BasicFileAttributes::isRegularFile).orElse(false);
  }

  /** Returns whether a path is a folder, and not a link to one. */
  static boolean isFolder(Path path) throws IOException {
    return attributes(path).map(BasicFileAttributes::isDirectory).orElse(false);
  }

  /** Returns whether a path is a symbolic link. */
  static boolean isLink(Path path) throws IOException {
    return attributes(path).map(BasicFileAttributes::isSymbolicLink).orElse(false);
  }

  /** Deletes a file, a link, or a folder with its content; does nothing if there is none. */
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

  /** Deletes the folders below a folder that contain no files. */
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
