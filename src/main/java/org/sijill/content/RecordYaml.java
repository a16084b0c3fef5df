package org.sijill.content;

import java.util.Optional;
import org.sijill.diagnostics.Position;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Rule;

/** Reads the YAML file of one record. */
final class RecordYaml {

  private RecordYaml() {}

  /** Returns the file's map, or empty with a problem reported. */
  static Optional<YamlNode.Mapping> read(String file, RecordFiles files, Problems problems) {
    String name = files.name(file);
    if (!files.isFile(file)) {
      problems.report(Position.start(name), Rule.MISSING_FILE, "there is no such file", "add it");
      return Optional.empty();
    }
    return SourceFiles.read(files.path(file), name, problems)
        .flatMap(text -> YamlReader.read(name, 1, text, problems));
  }

  /** Returns the file's keys. If the file cannot be read, only that is reported. */
  static Fields fields(String file, RecordFiles files, Reading reading) {
    return Fields.of(
        read(file, files, reading.problems()), Position.start(files.name(file)), reading);
  }
}
