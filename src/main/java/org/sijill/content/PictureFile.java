package org.sijill.content;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Reads all parts of a picture's file to its end, by its format: a browser would silently show half
 * of a truncated picture.
 */
final class PictureFile {

  private static final long MOST_PIXELS = 100_000_000;

  private PictureFile() {}

  /**
   * The size at which browsers show a picture.
   *
   * @param width in pixels
   * @param height in pixels
   */
  record Size(int width, int height) {

    /** Returns the size of the picture turned by 90°. */
    Size turned() {
      int turnedWidth = height;
      return new Size(turnedWidth, width);
    }
  }

  /** The formats that every browser shows. */
  enum Format {
    PNG("png", "\u0089PNG\r\n\u001A\n"),
    JPEG("jpeg", "\u00FF\u00D8\u00FF"),
    GIF("gif", "GIF8");

    private final String word;
    private final byte[] begin;

    Format(String word, String begin) {
      this.word = word;
      this.begin = begin.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Returns the format's name in lower case. */
    String word() {
      return word;
    }

    private boolean begins(byte[] file) {
      return file.length >= begin.length
          && ByteBuffer.wrap(file, 0, begin.length).equals(ByteBuffer.wrap(begin));
    }
  }

  /** Why a picture cannot be shown. */
  static final class Damaged extends Exception {
    private static final long serialVersionUID = 1L;

    Damaged(String cause) {
      super(cause, null, false, false);
    }
  }

  /** Returns whether a file begins with the signature of a format. */
  static boolean is(Format format, byte[] file) {
    return format.begins(file);
  }

  /**
   * Returns the size of a picture.
   *
   * @throws Damaged if it is cut off or has parts that its format does not allow
   */
  static Size size(Format format, byte[] file) throws Damaged {
    ByteBuffer in = ByteBuffer.wrap(file);
    Size size;
    try {
      size =
          switch (format) {
            case PNG -> Png.size(in);
            case JPEG -> Jpeg.size(in);
            case GIF -> Gif.size(in);
          };
    } catch (BufferUnderflowException e) {
      throw new Damaged("the picture is cut off");
    }
    if (size.width() <= 0 || size.height() <= 0) {
      throw new Damaged("the picture has no pixels");
    }
    if ((long) size.width() * size.height() > MOST_PIXELS) {
      throw new Damaged("the picture has more than 100 million pixels");
    }
    if (format == Format.PNG) {
      // Checked only now, when the size is known to be within bounds; a GIF's data is checked as it
      // is read.
      PngData.check(ByteBuffer.wrap(file));
    }
    return size;
  }

  /** Skips bytes. */
  static void skip(ByteBuffer in, int count) {
    if (count > in.remaining()) {
      throw new BufferUnderflowException();
    }
    in.position(in.position() + count);
  }

  /** Reads a byte as a number from 0 to 255. */
  static int unsigned(ByteBuffer in) {
    return in.get() & 0xFF;
  }

  /** Reads two bytes as a number from 0 to 65,535. */
  static int unsignedShort(ByteBuffer in) {
    return in.getShort() & 0xFFFF;
  }
}
