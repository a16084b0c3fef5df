package org.sijill.testing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Small pictures. */
public final class Pictures {

  private Pictures() {}

  /** Returns a PNG of three by two pixels. */
  public static byte[] png() {
    return of("png");
  }

  /** Returns a picture of three by two pixels in a format: png, jpg, gif. */
  public static byte[] of(String format) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), format, bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a JPEG of three by two pixels that a camera took with one of its sides up. */
  public static byte[] turned(int orientation, boolean littleEndian) {
    ByteBuffer exif = ByteBuffer.allocate(36);
    exif.putShort((short) 0xFFE1).putShort((short) 34);
    exif.put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1));
    exif.put((littleEndian ? "II" : "MM").getBytes(StandardCharsets.ISO_8859_1));
    exif.order(littleEndian ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    exif.putShort((short) 42).putInt(8).putShort((short) 1);
    exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
    exif.putShort((short) 0).putInt(0);
    byte[] plain = of("jpg");
    ByteBuffer picture = ByteBuffer.allocate(plain.length + exif.capacity());
    return picture.put(plain, 0, 2).put(exif.array()).put(plain, 2, plain.length - 2).array();
  }
}
