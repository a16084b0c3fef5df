package org.sijill.verify;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sijill.diagnostics.Position;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Rule;

/** The regular files of a site, by their paths below its root, with {@code /} between names. */
final class SiteFiles {

  private final Path site;
  private final List<String> all;
  private final Map<String, String> known = new HashMap<>();

  private SiteFiles(Path site, Set<String> found, Set<String> lost) {
    this.site = site;
    this.all = List.copyOf(found);
    found.forEach(path -> known.put(path, path));
    lost.forEach(path -> known.put(path, path));
  }

  /**
   * Lists a site's files; symbolic links are not followed.
   *
   * @param lost files that are missing, which has been reported: a link may lead to them
   */
  static SiteFiles in(Path site, Set<String> lost, Problems problems) throws IOException {
    Set<String> found = new TreeSet<>();
    Files.walkFileTree(
        site,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()) {
              found.add(site.relativize(file).toString().replace('\\', '/'));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            reportUnreadable(shown(file), problems);
            return FileVisitResult.CONTINUE;
          }
        });
    return new SiteFiles(site, found, lost);
  }

  /** Returns how diagnostics name a file. */
  static String shown(Path file) {
    return file.toString().replace('\\', '/');
  }

  static boolean isPage(String path) {
    return path.endsWith(".html");
  }

  static void reportUnreadable(String file, Problems problems) {
    problems.report(
        Position.start(file),
        Rule.UNREADABLE_FILE,
        "the file cannot be read",
        "give this user the right to read it");
  }

  /** Returns the paths of all files, sorted. */
  List<String> all() {
    return all;
  }

  /** Returns whether a link may lead to a path. */
  boolean has(String path) {
    return known.containsKey(path);
  }

  /** Returns the one string that stands for the path of a file, to keep no others. */
  String same(String path) {
    return known.getOrDefault(path, path);
  }

  Path file(String path) {
    return site.resolve(path);
  }

  /** Returns how diagnostics name the file of a path. */
  String name(String path) {
    return shown(file(path));
  }
}
