package org.sijill.content;

import java.nio.file.Path;
import java.util.List;
import org.sijill.diagnostics.Position;
import org.sijill.diagnostics.Problems;
import org.sijill.model.RecordKey;

/** Finds out where in a record's file a value stands, for faults that only the whole site shows. */
public final class RecordPositions {

  private RecordPositions() {}

  /** Returns where the file of a record begins. */
  public static Position of(Path content, RecordKey record) {
    return Position.start(content.resolve(record.contentPath()).toString().replace('\\', '/'));
  }

  /** Returns where a record's file names a former address. */
  public static Position ofAlias(Path content, RecordKey record, String alias) {
    Problems known = new Problems();
    RecordFiles files = new RecordFiles(content, content.toString().replace('\\', '/'), known);
    Reading reading = Reading.of(known, List.of());
    Fields fields = RecordYaml.fields(record.contentPath(), files, reading);
    return Aliases.places(fields, ArticleReader.ALIASES).getOrDefault(alias, of(content, record));
  }
}
