package org.sijill.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.sijill.diagnostics.Position;

/** Reads the line of a file at which a problem stands. */
final class FaultyLine {

  /** In UTF-16 code units: enough to recognise a line. */
  private static final int LONGEST = 200;

  private FaultyLine() {}

  /** Returns the line, or nothing where it cannot be read. */
  static String of(Position position) {
    try {
      Path file = Path.of(position.file());
      if (!Files.isRegularFile(file)) {
        return "";
      }
      byte[] bytes = Files.readAllBytes(file);
      String text = new String(bytes, StandardCharsets.UTF_8);
      String line = text.lines().skip(position.line() - 1L).findFirst().orElse("");
      return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    } catch (IOException | InvalidPathException e) {
      return "";
    }
  }
}
