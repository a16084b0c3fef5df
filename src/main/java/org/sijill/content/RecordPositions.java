package org.sijill.content;

import java.nio.file.Path;
import java.util.List;
import org.sijill.diagnostics.Position;
import org.sijill.diagnostics.Problems;
import org.sijill.model.RecordKey;

/**
 * Finds the position of a value in a record's file, for faults that are found only in the whole
 * site.
 */
public final class RecordPositions {

  private RecordPositions() {}

  /** Returns the start of a record's file. */
  public static Position of(Path content, RecordKey record) {
    return Position.start(content.resolve(record.contentPath()).toString().replace('\\', '/'));
  }

  /** Returns the position of a former address in a record's file. */
  public static Position ofAlias(Path content, RecordKey record, String alias) {
    Problems known = new Problems();
    RecordFiles files = new RecordFiles(content, content.toString().replace('\\', '/'), known);
    Reading reading = Reading.of(known, List.of());
    Fields fields = RecordYaml.fields(record.contentPath(), files, reading);
    return Aliases.places(fields, ArticleReader.ALIASES).getOrDefault(alias, of(content, record));
  }
}
