package org.sijill.content;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The segments of a JPEG (ITU-T T.81, annex B), and its orientation as recorded by the camera
 * (Exif).
 */
final class Jpeg {

  private static final int START = 2;
  private static final int MARKER = 0xFF;
  private static final int END_OF_IMAGE = 0xD9;
  private static final int START_OF_SCAN = 0xDA;
  private static final int APPLICATION_1 = 0xE1;

  /** The tag of Exif's orientation, and the first of its values that turn the picture by 90°. */
  private static final int ORIENTATION = 0x0112;

  private static final int FIRST_ON_ITS_SIDE = 5;
  private static final int LAST_ON_ITS_SIDE = 8;

  private Jpeg() {}

  static PictureFile.Size size(ByteBuffer in) throws PictureFile.Damaged {
    PictureFile.skip(in, START);
    PictureFile.Size size = null;
    boolean onItsSide = false;
    boolean hasScan = false;
    while (true) {
      int marker = marker(in);
      if (marker == END_OF_IMAGE) {
        if (size == null || !hasScan) {
          throw new PictureFile.Damaged("the picture has no data");
        }
        return onItsSide ? size.turned() : size;
      }
      ByteBuffer segment = segment(in);
      if (isFrame(marker)) {
        PictureFile.skip(segment, 1);
        int height = PictureFile.unsignedShort(segment);
        size = new PictureFile.Size(PictureFile.unsignedShort(segment), height);
      } else if (marker == APPLICATION_1) {
        onItsSide |= isOnItsSide(segment);
      } else if (marker == START_OF_SCAN) {
        hasScan = true;
        skipScan(in);
      }
    }
  }

  /** Reads a marker, which may have fill bytes before it. */
  private static int marker(ByteBuffer in) throws PictureFile.Damaged {
    if (PictureFile.unsigned(in) != MARKER) {
      throw new PictureFile.Damaged("the picture has a part that no JPEG has");
    }
    int marker = MARKER;
    while (marker == MARKER) {
      marker = PictureFile.unsigned(in);
    }
    return marker;
  }

  private static ByteBuffer segment(ByteBuffer in) throws PictureFile.Damaged {
    int length = PictureFile.unsignedShort(in) - 2;
    if (length < 0) {
      throw new PictureFile.Damaged("the picture has a part that no JPEG has");
    }
    int start = in.position();
    PictureFile.skip(in, length);
    return in.slice(start, length);
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  /**
   * Skips a scan. In it, an FF byte that is followed by 0 or by a restart number is not a marker.
   */
  private static void skipScan(ByteBuffer in) {
    while (true) {
      if (PictureFile.unsigned(in) == MARKER) {
        int next = PictureFile.unsigned(in);
        while (next == MARKER) {
          next = PictureFile.unsigned(in);
        }
        if (next != 0 && (next < 0xD0 || next > 0xD7)) {
          in.position(in.position() - 2);
          return;
        }
      }
    }
  }

  /** Returns whether Exif turns the picture by 90°; like browsers, ignores faulty Exif data. */
  private static boolean isOnItsSide(ByteBuffer segment) {
    byte[] exif = {'E', 'x', 'i', 'f', 0, 0};
    if (segment.remaining() < 14 || !segment.slice(0, exif.length).equals(ByteBuffer.wrap(exif))) {
      return false;
    }
    ByteBuffer tiff = segment.slice(exif.length, segment.capacity() - exif.length);
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    if (directory < 8 || directory > tiff.capacity() - 2) {
      return false;
    }
    int entries = tiff.getShort(directory) & 0xFFFF;
    for (int i = 0, at = directory + 2; i < entries && at <= tiff.capacity() - 12; i++, at += 12) {
      if ((tiff.getShort(at) & 0xFFFF) == ORIENTATION) {
        int orientation = tiff.getShort(at + 8);
        return orientation >= FIRST_ON_ITS_SIDE && orientation <= LAST_ON_ITS_SIDE;
      }
    }
    return false;
  }
}
