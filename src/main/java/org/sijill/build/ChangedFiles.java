package org.sijill.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sijill.model.Archive;
import org.sijill.model.RecordKind;

/** What some files that have changed are to the site that is made from them. */
final class ChangedFiles {

  private final Set<Path> files;
  private final Path articles;
  private final Path templates;

  /**
   * Looks at files.
   *
   * @param files absolute paths
   */
  ChangedFiles(Set<Path> files, Path content, Path templates) {
    this.files = files;
    this.articles = content.toAbsolutePath().resolve(RecordKind.ARTICLE.contentFolder());
    this.templates = templates.toAbsolutePath();
  }

  /** Says whether they are templates, assets or interface words only. */
  boolean areTemplates() {
    return files.stream().allMatch(file -> file.startsWith(templates));
  }

  /**
   * Returns the ids of the articles whose files they are; empty where one of them is more than the
   * text or the record of an article that the archive has.
   */
  Optional<Set<String>> articlesOf(Archive archive) {
    Set<String> ids = new TreeSet<>();
    for (Path file : files) {
      Path folder = file.getParent();
      if (folder == null || !articles.equals(folder.getParent()) || !Files.isRegularFile(file)) {
        return Optional.empty();
      }
      ids.add(String.valueOf(folder.getFileName()));
    }
    return archive.articles().keySet().containsAll(ids) ? Optional.of(ids) : Optional.empty();
  }
}
