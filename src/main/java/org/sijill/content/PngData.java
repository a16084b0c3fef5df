package org.sijill.content;

import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The compressed lines of a PNG (W3C, Portable Network Graphics, sections 8 and 10). */
final class PngData {

  private static final int SIGNATURE = 8;
  private static final int HEADER = 0x49484452;
  private static final int DATA = 0x49444154;
  private static final int END = 0x49454E44;

  /** Each pass of an interlaced picture: where it begins and its steps, across and down. */
  private static final int[][] PASSES = {
    {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
  };

  private static final int[][] ONE_PASS = {{0, 0, 1, 1}};

  private PngData() {}

  /** Checks that the data of a picture with sound chunks covers all lines. */
  static void check(ByteBuffer in) throws PictureFile.Damaged {
    Inflater inflater = new Inflater();
    try {
      PictureFile.skip(in, SIGNATURE);
      long expected = 0;
      long found = 0;
      int type = 0;
      while (type != END) {
        int length = in.getInt();
        type = in.getInt();
        ByteBuffer chunk = in.slice(in.position(), length);
        if (type == HEADER) {
          expected = bytes(chunk);
        } else if (type == DATA) {
          inflater.setInput(chunk);
          found += inflate(inflater);
        }
        PictureFile.skip(in, length + Integer.BYTES);
      }
      if (found < expected || !inflater.finished()) {
        throw new PictureFile.Damaged("the picture's data is cut off");
      }
    } catch (DataFormatException e) {
      throw new PictureFile.Damaged("the picture's data is broken");
    } finally {
      inflater.end();
    }
  }

  private static long inflate(Inflater inflater) throws DataFormatException {
    byte[] lines = new byte[1 << 16];
    long all = 0;
    while (!inflater.finished() && !inflater.needsDictionary()) {
      int count = inflater.inflate(lines);
      if (count == 0 && inflater.needsInput()) {
        break;
      }
      all += count;
    }
    return all;
  }

  /** Returns the number of bytes of all lines, each with its filter byte. */
  private static long bytes(ByteBuffer header) {
    int width = header.getInt();
    int height = header.getInt();
    int depth = header.get();
    int samples =
        switch (header.get()) {
          case 2 -> 3;
          case 4 -> 2;
          case 6 -> 4;
          default -> 1;
        };
    boolean interlaced = header.get(header.limit() - 1) == 1;
    long all = 0;
    for (int[] pass : interlaced ? PASSES : ONE_PASS) {
      long across = (width - pass[0] + pass[2] - 1L) / pass[2];
      long down = (height - pass[1] + pass[3] - 1L) / pass[3];
      if (across > 0 && down > 0) {
        all += down * (1 + (across * samples * depth + 7) / 8);
      }
    }
    return all;
  }
}
