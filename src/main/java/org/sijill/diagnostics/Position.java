package org.sijill.diagnostics;

import java.util.Comparator;

/**
 * A place in a file of the archive.
 *
 * @param file the path as the user gave it, with {@code /} between names
 * @param line from 1
 * @param column from 1, counted in UTF-16 code units
 */
public record Position(String file, int line, int column) implements Comparable<Position> {

  private static final Comparator<Position> ORDER =
      Comparator.comparing(Position::file)
          .thenComparingInt(Position::line)
          .thenComparingInt(Position::column);

  /** Returns the start of a file, for problems that concern the whole file. */
  public static Position start(String file) {
    return new Position(file, 1, 1);
  }

  @Override
  public int compareTo(Position other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
