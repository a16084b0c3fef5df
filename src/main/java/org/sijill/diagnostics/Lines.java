package org.sijill.diagnostics;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text, to convert offsets to positions in its file. Immutable.
 *
 * <p>Building it takes one pass over the text, and {@link #at} a binary search, because a text may
 * have as many faults as characters.
 */
public final class Lines {

  private final String file;
  private final int firstLine;
  private final int[] starts;

  /** The lines as the file has them, if the text is normalised differently. */
  private final @Nullable Lines written;

  /** Maps offsets in the text to offsets in the file's own text. */
  private final int[] offsets;

  /**
   * Finds the lines of a text.
   *
   * @param file the name of its file in diagnostics
   * @param firstLine the number, in the file, of the text's first line
   * @param text the text, with lines ending in {@code }
   */
  public Lines(String file, int firstLine, String text) {
    this.file = file;
    this.firstLine = firstLine;
    this.written = null;
    this.offsets = new int[0];
    int[] found = new int[16];
    int count = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      if (count == found.length) {
        found = Arrays.copyOf(found, 2 * count);
      }
      found[count++] = i + 1;
    }
    this.starts = Arrays.copyOf(found, count);
  }

  private Lines(Lines text, Lines written, int[] offsets) {
    this.file = text.file;
    this.firstLine = text.firstLine;
    this.starts = text.starts;
    this.written = written;
    this.offsets = offsets;
  }

  /**
   * Returns these lines with positions converted to those in the file's own text.
   *
   * @param file the lines of the file's own text
   * @param offsetsInFile for each offset in this text, the offset in the file's own text
   */
  public Lines asWritten(Lines file, int[] offsetsInFile) {
    return new Lines(this, file, offsetsInFile);
  }

  /** Returns the name of the text's file in diagnostics. */
  public String file() {
    return file;
  }

  /**
   * Returns the number of lines; the text after the last line break counts as a line, even if
   * empty.
   */
  public int count() {
    return starts.length;
  }

  /** Returns the offset at which a line begins; lines are numbered from 0 here. */
  public int start(int line) {
    return starts[line];
  }

  /** Returns the position of an offset in the text, given in UTF-16 code units. */
  public Position at(int offset) {
    if (written != null) {
      return written.at(offsets[offset]);
    }
    int found = Arrays.binarySearch(starts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Position(file, firstLine + line, offset - starts[line] + 1);
  }
}
