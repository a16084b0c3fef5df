package org.sijill.content;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Counts the pixels in the compressed data of one GIF image (version 89a, appendix F). For each
 * code only the length of its string is kept.
 */
final class GifData {

  private static final int LONGEST_CODE = 12;

  private final byte[] data;
  private final int clear;
  private final int[] lengths = new int[1 << LONGEST_CODE];
  private int at;

  private GifData(byte[] data, int codeSize) {
    this.data = data;
    this.clear = 1 << codeSize;
    Arrays.fill(lengths, 0, clear, 1);
  }

  /** Reads an image's data, and checks that it covers all pixels. */
  static void check(ByteBuffer in, long pixels) throws PictureFile.Damaged {
    int codeSize = PictureFile.unsigned(in);
    ByteArrayOutputStream blocks = new ByteArrayOutputStream();
    for (int length = PictureFile.unsigned(in); length > 0; length = PictureFile.unsigned(in)) {
      byte[] block = new byte[length];
      in.get(block);
      blocks.writeBytes(block);
    }
    if (codeSize < 1 || codeSize >= LONGEST_CODE) {
      throw new PictureFile.Damaged("the picture's data is broken");
    }
    if (new GifData(blocks.toByteArray(), codeSize).pixels() < pixels) {
      throw new PictureFile.Damaged("the picture's data is cut off");
    }
  }

  private long pixels() throws PictureFile.Damaged {
    int end = clear + 1;
    int next = end + 1;
    int size = Integer.SIZE - Integer.numberOfLeadingZeros(clear);
    int last = -1;
    long pixels = 0;
    while (at + size <= 8L * data.length) {
      int code = code(size);
      if (code == end) {
        return pixels;
      } else if (code == clear) {
        next = end + 1;
        size = Integer.SIZE - Integer.numberOfLeadingZeros(clear);
        last = -1;
        continue;
      }
      if (code > next || (code == next && last < 0)) {
        throw new PictureFile.Damaged("the picture's data is broken");
      }
      if (last >= 0 && next < lengths.length) {
        lengths[next++] = lengths[last] + 1;
        size += next == 1 << size && size < LONGEST_CODE ? 1 : 0;
      }
      pixels += lengths[code];
      last = code;
    }
    return pixels;
  }

  /** Reads the next code, whose lowest bit comes first. */
  private int code(int size) {
    int code = 0;
    for (int bit = 0; bit < size; bit++, at++) {
      code |= (data[at >> 3] >> (at & 7) & 1) << bit;
    }
    return code;
  }
}
