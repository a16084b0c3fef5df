package org.sijill.content;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The blocks of a GIF (version 89a, sections 17 to 27). */
final class Gif {

  private static final int SIGNATURE = 6;
  private static final int IMAGE = 0x2C;
  private static final int EXTENSION = 0x21;
  private static final int TRAILER = 0x3B;

  private Gif() {}

  static PictureFile.Size size(ByteBuffer in) throws PictureFile.Damaged {
    in.order(ByteOrder.LITTLE_ENDIAN);
    PictureFile.skip(in, SIGNATURE);
    int width = PictureFile.unsignedShort(in);
    PictureFile.Size size = new PictureFile.Size(width, PictureFile.unsignedShort(in));
    int flags = PictureFile.unsigned(in);
    PictureFile.skip(in, 2);
    skipColours(in, flags);
    boolean hasImage = false;
    while (true) {
      switch (PictureFile.unsigned(in)) {
        case IMAGE -> {
          hasImage = true;
          PictureFile.skip(in, 4);
          long pixels = (long) PictureFile.unsignedShort(in) * PictureFile.unsignedShort(in);
          skipColours(in, PictureFile.unsigned(in));
          GifData.check(in, pixels);
        }
        case EXTENSION -> {
          PictureFile.skip(in, 1);
          skipBlocks(in);
        }
        case TRAILER -> {
          if (!hasImage) {
            throw new PictureFile.Damaged("the picture has no data");
          }
          return size;
        }
        default -> throw new PictureFile.Damaged("the picture has a part that no GIF has");
      }
    }
  }

  private static void skipColours(ByteBuffer in, int flags) {
    if ((flags & 0x80) != 0) {
      PictureFile.skip(in, 3 << ((flags & 7) + 1));
    }
  }

  private static void skipBlocks(ByteBuffer in) {
    for (int length = PictureFile.unsigned(in); length > 0; length = PictureFile.unsigned(in)) {
      PictureFile.skip(in, length);
    }
  }
}
