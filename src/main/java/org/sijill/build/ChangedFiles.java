package org.sijill.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sijill.model.Archive;
import org.sijill.model.RecordKey;
import org.sijill.model.RecordKind;

/** What some files that have changed are to the site that is made from them. */
final class ChangedFiles {

  private static final String YAML = ".yaml";

  private final Set<Path> files;
  private final Path content;
  private final Path templates;

  /**
   * Looks at files.
   *
   * @param files absolute paths
   */
  ChangedFiles(Set<Path> files, Path content, Path templates) {
    this.files = files;
    this.content = content.toAbsolutePath();
    this.templates = templates.toAbsolutePath();
  }

  /** Says whether they are templates, assets or interface words only. */
  boolean areTemplates() {
    return files.stream().allMatch(file -> file.startsWith(templates));
  }

  /**
   * Returns the records whose files they are; empty where one of them is anything else than a file
   * of a record that the archive has, or a text of a page.
   */
  Optional<Set<RecordKey>> recordsOf(Archive archive) {
    Set<RecordKey> records = new TreeSet<>();
    for (Path file : files) {
      Optional<RecordKey> record = Files.isRegularFile(file) ? recordOf(file) : Optional.empty();
      if (record.isEmpty() || !archive.has(record.get())) {
        return Optional.empty();
      }
      records.add(record.get());
    }
    return Optional.of(records);
  }

  private Optional<RecordKey> recordOf(Path file) {
    Path folder = file.getParent();
    for (RecordKind kind : RecordKind.values()) {
      Path all = content.resolve(kind.contentFolder());
      String name = String.valueOf(file.getFileName());
      if (kind == RecordKind.ARTICLE && folder != null && all.equals(folder.getParent())) {
        return Optional.of(new RecordKey(kind, String.valueOf(folder.getFileName())));
      }
      if (!kind.isFolder() && all.equals(folder) && name.endsWith(YAML)) {
        String id = name.substring(0, name.length() - YAML.length());
        return Optional.of(new RecordKey(kind, id));
      }
    }
    return Optional.empty();
  }
}
