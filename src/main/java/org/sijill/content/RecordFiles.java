package org.sijill.content;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.sijill.diagnostics.Position;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Quote;
import org.sijill.diagnostics.Rule;
import org.sijill.model.RecordKey;
import org.sijill.model.RecordKind;
import org.sijill.text.FileNames;
import org.sijill.text.Nearest;

/**
 * The files of an archive, listed with their names checked. Unexpected names are reported, never
 * skipped; names that begin with a dot belong to tools and are ignored.
 */
final class RecordFiles {

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int MAX_ID = 120;
  private static final String YAML = ".yaml";

  private final Path root;
  private final String prefix;
  private final Problems problems;

  /**
   * @param root the content folder
   * @param prefix its name in diagnostics, {@code content}
   */
  RecordFiles(Path root, String prefix, Problems problems) {
    this.root = root;
    this.prefix = prefix;
    this.problems = problems;
  }

  /** Returns the same files with another destination for faults. */
  RecordFiles reportingTo(Problems others) {
    return new RecordFiles(root, prefix, others);
  }

  /** Returns the file of a record, or the folder that holds its files. */
  Path path(RecordKey record) {
    String folder = record.kind().contentFolder() + "/" + record.id();
    return path(record.kind().isFolder() ? folder : record.contentPath());
  }

  /** Returns a file or folder below the root, by its path with {@code /} between names. */
  Path path(String relative) {
    return root.resolve(relative);
  }

  /** Returns the name of a path below the root in diagnostics. */
  String name(String relative) {
    return relative.isEmpty() ? prefix : prefix + "/" + relative;
  }

  boolean isFile(String relative) {
    return Files.isRegularFile(path(relative), LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * Returns whether a path is a folder. The root itself may be a symbolic link, since the user
   * named it.
   */
  boolean isFolder(String relative) {
    return relative.isEmpty()
        ? Files.isDirectory(root)
        : Files.isDirectory(path(relative), LinkOption.NOFOLLOW_LINKS);
  }

  /** Returns the sorted names in a folder, or none if there is no such folder. */
  List<String> list(String folder) {
    if (!isFolder(folder)) {
      if (isFile(folder)) {
        unknown(folder, "make it a folder of records");
      }
      return List.of();
    }
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> children = Files.newDirectoryStream(path(folder))) {
      for (Path child : children) {
        String name = child.getFileName().toString();
        if (!name.startsWith(".") && isText(folder, name) && isNoLink(folder, child)) {
          names.add(name);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      unreadable(folder);
    }
    Collections.sort(names);
    return names;
  }

  /** Returns the ids of the records of a kind. */
  List<String> ids(RecordKind kind) {
    List<String> ids = new ArrayList<>();
    for (String name : list(kind.contentFolder())) {
      if (isRecord(kind, name)) {
        ids.add(kind.isFolder() ? name : name.substring(0, name.length() - YAML.length()));
      }
    }
    return ids;
  }

  private boolean isRecord(RecordKind kind, String name) {
    String path = kind.contentFolder() + "/" + name;
    if (kind.isFolder()) {
      return isRecord(path, isFolder(path), "records here are folders")
          && isReadable(path)
          && checkId(path, name);
    }
    boolean isYaml = name.endsWith(YAML) && isFile(path);
    return isRecord(path, isYaml, "records here are files that end in .yaml")
        && checkId(path, name.substring(0, name.length() - YAML.length()));
  }

  private boolean isRecord(String path, boolean is, String remedy) {
    if (!is) {
      unknown(path, remedy);
    }
    return is;
  }

  /** Of a record whose folder cannot be read, nothing else is reported. */
  private boolean isReadable(String folder) {
    boolean readable = Files.isReadable(path(folder)) && Files.isExecutable(path(folder));
    if (!readable) {
      unreadable(folder);
    }
    return readable;
  }

  private void unreadable(String folder) {
    problems.report(
        Position.start(name(folder)),
        Rule.UNREADABLE_FILE,
        "the folder cannot be read",
        "check its permissions");
  }

  /** Reports every name in a folder that is not among those expected. */
  void expectOnly(String folder, Collection<String> expected) {
    for (String name : list(folder)) {
      if (!expected.contains(name)) {
        unknown(
            folder.isEmpty() ? name : folder + "/" + name,
            Nearest.suggestion(name, expected, "expected here: " + String.join(", ", expected)));
      }
    }
  }

  /** Reports a file or folder that is not part of any record. */
  void unknown(String relative, String remedy) {
    String cause = isFolder(relative) ? "nothing reads this folder" : "nothing reads this file";
    problems.report(Position.start(name(relative)), Rule.UNKNOWN_FILE, cause, remedy);
  }

  /**
   * Reports a name that cannot be represented: if the locale lacks its letters, Java can read the
   * name but not write it.
   */
  private boolean isText(String folder, String name) {
    if (isUtf8() && name.indexOf('\uFFFD') >= 0) {
      problems.report(
          Position.start(name(folder)),
          Rule.UNREADABLE_FILE,
          "the name of a file in it is not UTF-8: " + Quote.of(name),
          "rename the file");
      return false;
    }
    try {
      return path(folder).resolve(name).startsWith(path(folder));
    } catch (InvalidPathException e) {
      problems.report(
          Position.start(name(folder)),
          Rule.UNREADABLE_FILE,
          "the name of a file in it cannot be read here",
          "set a locale with UTF-8, such as LC_ALL=C.UTF-8");
      return false;
    }
  }

  private static boolean isUtf8() {
    return System.getProperty("sun.jnu.encoding", "").equals("UTF-8");
  }

  private boolean isNoLink(String folder, Path child) {
    if (!Files.isSymbolicLink(child)) {
      return true;
    }
    String name = child.getFileName().toString();
    problems.report(
        Position.start(name(folder.isEmpty() ? name : folder + "/" + name)),
        Rule.SYMBOLIC_LINK,
        "symbolic links are not followed",
        "put the file itself here");
    return false;
  }

  private boolean checkId(String relative, String id) {
    if (ID.matcher(id).matches() && id.length() <= MAX_ID) {
      if (FileNames.isDevice(id)) {
        problems.report(
            Position.start(name(relative)),
            Rule.BAD_ID,
            Quote.of(id) + " is a name that Windows reserves for a device",
            "choose another");
      }
      return !FileNames.isDevice(id);
    }
    problems.report(
        Position.start(name(relative)),
        Rule.BAD_ID,
        Quote.of(id) + " is not an id",
        "use at most " + MAX_ID + " lower-case letters a–z, digits and single hyphens");
    return false;
  }
}
