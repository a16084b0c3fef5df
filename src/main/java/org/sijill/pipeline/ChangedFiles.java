package org.sijill.pipeline;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sijill.content.ContentReader;
import org.sijill.model.Archive;
import org.sijill.model.RecordKey;
import org.sijill.model.RecordKind;

/** What some files that have changed are to the site that is made from them. */
final class ChangedFiles {

  private static final String YAML = ".yaml";
  private static final String TEXT = ".md";

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

  /** Returns whether they are templates, assets or interface words only. */
  boolean areTemplates() {
    return files.stream().allMatch(file -> file.startsWith(templates));
  }

  /**
   * What has changed of an archive.
   *
   * @param settings whether {@code archive.yaml} has changed
   * @param records the records that have changed, are new or are gone
   * @param lost those of them that are gone, or have lost a text: others may refer to it
   */
  record Changes(boolean settings, Set<RecordKey> records, Set<RecordKey> lost) {

    /** Returns whether nothing has changed. */
    boolean isEmpty() {
      return !settings && records.isEmpty();
    }
  }

  /**
   * Returns what they are of the archive; empty where something is none of its files. Names that
   * begin with a dot belong to tools, folders of records change with their records, and what came
   * and went since the archive was read counts for nothing.
   */
  Optional<Changes> in(Archive archive) {
    Path settings = content.resolve(ContentReader.SETTINGS);
    Changes changes = new Changes(files.contains(settings), new TreeSet<>(), new TreeSet<>());
    for (Path file : files) {
      if (belongsToTools(file) || isFolderOfRecords(file) || file.equals(settings)) {
        continue;
      }
      Optional<RecordKey> place = placeOf(file);
      if (place.isEmpty()) {
        return Optional.empty();
      }
      RecordKey record = place.get();
      boolean isKnown = archive.has(record);
      boolean isRecordGone = isKnown && ContentReader.isGone(content, record);
      boolean isFileGone = !Files.exists(file, LinkOption.NOFOLLOW_LINKS);
      if (isOf(record, file) && (isRecordGone || ContentReader.has(content, record))) {
        changes.records().add(record);
        if (isRecordGone || (isKnown && isFileGone && file.toString().endsWith(TEXT))) {
          changes.lost().add(record);
        }
      } else if (isKnown || !isFileGone) {
        return Optional.empty();
      }
    }
    return Optional.of(changes);
  }

  private boolean belongsToTools(Path file) {
    if (file.startsWith(content)) {
      for (Path name : content.relativize(file)) {
        if (name.toString().startsWith(".")) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isFolderOfRecords(Path file) {
    return Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)
        && Arrays.stream(RecordKind.values())
            .anyMatch(kind -> content.resolve(kind.contentFolder()).startsWith(file));
  }

  /**
   * Returns the record of which a path bears the name; it need not be one of the record's files.
   */
  private Optional<RecordKey> placeOf(Path file) {
    for (RecordKind kind : RecordKind.values()) {
      Path all = content.resolve(kind.contentFolder());
      if (file.startsWith(all) && !file.equals(all)) {
        String name = file.getName(all.getNameCount()).toString();
        boolean isYaml = !kind.isFolder() && name.endsWith(YAML);
        String id = isYaml ? name.substring(0, name.length() - YAML.length()) : name;
        return Optional.of(new RecordKey(kind, id));
      }
    }
    return Optional.empty();
  }

  private boolean isOf(RecordKey record, Path file) {
    return record.kind().isFolder() || file.equals(content.resolve(record.contentPath()));
  }
}
