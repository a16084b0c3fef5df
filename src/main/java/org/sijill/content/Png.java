package org.sijill.content;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/** The parts of a PNG: W3C, Portable Network Graphics, sections 5 and 11. */
final class Png {

  private static final int SIGNATURE = 8;
  private static final int CHECKSUM = 4;

  /** The critical chunks; PNG defines no others. */
  private static final Set<String> CRITICAL = Set.of("IHDR", "PLTE", "IDAT", "IEND");

  private Png() {}

  static PictureFile.Size size(ByteBuffer in) throws PictureFile.Damaged {
    PictureFile.skip(in, SIGNATURE);
    PictureFile.Size size = null;
    boolean hasData = false;
    while (true) {
      int length = in.getInt();
      String type = check(in, length);
      if ((size == null) != type.equals("IHDR")) {
        throw new PictureFile.Damaged("the picture's parts are out of order");
      }
      if (size == null) {
        size = header(in, length);
      } else {
        PictureFile.skip(in, length);
      }
      PictureFile.skip(in, CHECKSUM);
      hasData |= type.equals("IDAT");
      if (type.equals("IEND")) {
        if (!hasData) {
          throw new PictureFile.Damaged("the picture has no data");
        }
        return size;
      }
    }
  }

  /**
   * Reads the type of a chunk and checks it; afterwards the position is at the start of its data.
   */
  private static String check(ByteBuffer in, int length) throws PictureFile.Damaged {
    byte[] type = new byte[4];
    in.mark().get(type);
    String name = new String(type, StandardCharsets.ISO_8859_1);
    boolean ancillary = (type[0] & 0x20) != 0;
    if (length < 0 || !name.matches("[A-Za-z]{4}") || (!ancillary && !CRITICAL.contains(name))) {
      throw new PictureFile.Damaged("the picture has a part that no PNG has");
    }
    int data = in.position();
    PictureFile.skip(in, length);
    int checksum = in.getInt();
    CRC32 crc = new CRC32();
    crc.update(in.slice(data - type.length, length + type.length));
    if ((int) crc.getValue() != checksum) {
      throw new PictureFile.Damaged("the checksum of the picture's part " + name + " is wrong");
    }
    in.position(data);
    return name;
  }

  private static PictureFile.Size header(ByteBuffer in, int length) throws PictureFile.Damaged {
    if (length != 13) {
      throw new PictureFile.Damaged("the picture's header is not that of a PNG");
    }
    PictureFile.Size size = new PictureFile.Size(in.getInt(), in.getInt());
    int depth = in.get();
    int colour = in.get();
    boolean known =
        switch (colour) {
          case 0 -> depth == 1 || depth == 2 || depth == 4 || depth == 8 || depth == 16;
          case 3 -> depth == 1 || depth == 2 || depth == 4 || depth == 8;
          case 2, 4, 6 -> depth == 8 || depth == 16;
          default -> false;
        };
    int compression = in.get();
    int filter = in.get();
    int interlace = in.get();
    if (!known || compression != 0 || filter != 0 || (interlace & ~1) != 0) {
      throw new PictureFile.Damaged("the picture's header is not that of a PNG");
    }
    return size;
  }
}
