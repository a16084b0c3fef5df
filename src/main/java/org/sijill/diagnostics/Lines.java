package org.sijill.diagnostics;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text, to find out where in its file an offset stands. Immutable.
 *
 * <p>To build it takes one walk over the text, and {@link #at} a binary search: a text may have as
 * many faults as characters.
 */
public final class Lines {

  private final String file;
  private final int firstLine;
  private final int[] starts;

  /** The lines as the file has them, where the text is in another form of Unicode. */
  private final @Nullable Lines written;

  /** By offset in the text, the offset in what the file has. */
  private final int[] offsets;

  /**
   * Finds the lines of a text.
   *
   * @param file how diagnostics name its file
   * @param firstLine the number, in the file, of the text's first line
   * @param text the text, its lines ended by {@code \n}
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
   * Returns these lines, but that positions are those of the text as its file has it.
   *
   * @param file the lines that the file has
   * @param offsetsInFile for each offset in this text the one in the file's
   */
  public Lines asWritten(Lines file, int[] offsetsInFile) {
    return new Lines(this, file, offsetsInFile);
  }

  /** Returns how diagnostics name the text's file. */
  public String file() {
    return file;
  }

  /** Returns how many lines there are; behind the last line break is one, too. */
  public int count() {
    return starts.length;
  }

  /** Returns the offset at which a line begins; the first line has the number 0 here. */
  public int start(int line) {
    return starts[line];
  }

  /** Returns where an offset into the text stands, given in UTF-16 code units. */
  public Position at(int offset) {
    if (written != null) {
      return written.at(offsets[offset]);
    }
    int found = Arrays.binarySearch(starts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Position(file, firstLine + line, offset - starts[line] + 1);
  }
}
