package org.sijill.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sijill.testing.SmallSite.text;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sijill.testing.SmallSite;

/** A picture whose parts are sound may still lack the half of its pixels. */
class PictureDataTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"png, false", "png, true", "jpeg, false", "jpeg, true", "gif, false"})
  void aWholePictureIsSound(String format, boolean interlaced) throws IOException {
    for (int width : new int[] {1, 3, 64, 301}) {
      assertThat(problems(format, picture(format, width, interlaced))).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"png, false", "png, true", "gif, false"})
  void halfOfItsDataIsAnError(String format, boolean interlaced) throws IOException {
    byte[] whole = picture(format, 301, interlaced);
    byte[] half =
        format.equals("png")
            ? pngWith(whole, data -> Arrays.copyOf(data, data.length / 2))
            : halfOfGif(whole);

    assertThat(problems(format, half))
        .hasSize(1)
        .allMatch(line -> line.contains("first/a." + format + ":1:1: error: the picture's data is"))
        .allMatch(line -> line.endsWith("[bad-image]"));
  }

  @Test
  void brokenDataOfAPngIsAnError() throws IOException {
    byte[] whole = picture("png", 301, false);
    byte[] broken =
        pngWith(
            whole,
            data -> {
              data[data.length / 2] ^= 0x55;
              return data;
            });

    assertThat(problems("png", broken)).hasSize(1).allMatch(line -> line.contains("data is"));
  }

  private List<String> problems(String format, byte[] picture) {
    return SmallSite.in(folder)
        .with("articles/first/ar.md", text("أ", "ب", "![صورة](a." + format + ")"))
        .with("articles/first/a." + format, picture)
        .build()
        .problems();
  }

  private static byte[] picture(String format, int width, boolean interlaced) throws IOException {
    BufferedImage image = new BufferedImage(width, 97, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(3);
    for (int x = 0; x < width; x++) {
      for (int y = 0; y < 97; y++) {
        image.setRGB(x, y, random.nextInt(1 << 24));
      }
    }
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    ImageWriteParam param = writer.getDefaultWriteParam();
    param.setProgressiveMode(
        interlaced ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), param);
    }
    writer.dispose();
    return bytes.toByteArray();
  }

  /** Returns a PNG with other data in one chunk that has the right checksum. */
  private static byte[] pngWith(byte[] png, UnaryOperator<byte[]> change) {
    ByteBuffer in = ByteBuffer.wrap(png).position(8);
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(png, 0, 8);
    while (in.hasRemaining()) {
      byte[] chunk = new byte[in.getInt()];
      byte[] type = new byte[4];
      in.get(type).get(chunk).getInt();
      String name = new String(type, StandardCharsets.US_ASCII);
      if (name.equals("IDAT")) {
        data.writeBytes(chunk);
      } else if (name.equals("IEND")) {
        writeChunk(out, "IDAT", change.apply(data.toByteArray()));
        writeChunk(out, name, chunk);
      } else {
        writeChunk(out, name, chunk);
      }
    }
    return out.toByteArray();
  }

  private static void writeChunk(ByteArrayOutputStream out, String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    out.writeBytes(name);
    out.writeBytes(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
  }

  /** Returns the file up to some block of its data, then the end of the data and of the file. */
  private static byte[] halfOfGif(byte[] gif) {
    int at = 13 + ((gif[10] & 0x80) == 0 ? 0 : 3 << ((gif[10] & 7) + 1));
    while (gif[at] == 0x21) {
      at += 2;
      while (gif[at] != 0) {
        at += 1 + (gif[at] & 0xFF);
      }
      at++;
    }
    int colours = gif[at + 9];
    at += 10 + ((colours & 0x80) == 0 ? 0 : 3 << ((colours & 7) + 1)) + 1;
    while (at < gif.length / 2) {
      at += 1 + (gif[at] & 0xFF);
    }
    byte[] half = Arrays.copyOf(gif, at + 2);
    half[at] = 0;
    half[at + 1] = 0x3B;
    return half;
  }
}
