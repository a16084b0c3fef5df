package org.sijill.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sijill.testing.SmallSite.text;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.testing.Pictures;
import org.sijill.testing.SmallSite;

/**
 * Pictures are shown at the size that a browser gives them; those that it cannot show are named.
 */
class ImagesTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"png", "jpg", "gif"})
  void aPictureKeepsItsPlace(String format) {
    Element image = shown("map." + format, Pictures.of(format));

    assertThat(image.attr("width")).isEqualTo("3");
    assertThat(image.attr("height")).isEqualTo("2");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 3, 2", "1, 3, 2", "2, 3, 2", "3, 3, 2", "4, 3, 2", "5, 2, 3", "6, 2, 3", "7, 2, 3",
    "8, 2, 3", "9, 3, 2"
  })
  void aPictureThatLiesOnItsSideIsSetUpright(int orientation, String width, String height) {
    for (boolean littleEndian : new boolean[] {true, false}) {
      Element image = shown("ship.jpg", Pictures.turned(orientation, littleEndian));

      assertThat(image.attr("width")).isEqualTo(width);
      assertThat(image.attr("height")).isEqualTo(height);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("damaged")
  void aDamagedPictureIsNamed(String what, String name, byte[] bytes, String cause) {
    assertThat(site(name, bytes).build().problems())
        .containsExactly(
            "content/articles/first/"
                + name
                + ":1:1: error: "
                + cause
                + " (copy it again, or save it anew as JPEG, PNG or GIF) [bad-image]");
  }

  static Stream<Arguments> damaged() {
    String cut = "the picture is cut off";
    return Stream.of(
        damaged("no end", "a.png", png -> Arrays.copyOf(png, png.length - 12), cut),
        damaged("half of a chunk", "a.png", png -> Arrays.copyOf(png, png.length - 20), cut),
        damaged("its beginning", "a.png", png -> Arrays.copyOf(png, 20), cut),
        damaged("half of a JPEG", "a.jpg", jpg -> Arrays.copyOf(jpg, jpg.length / 2), cut),
        damaged(
            "all but the end of a JPEG", "a.jpg", jpg -> Arrays.copyOf(jpg, jpg.length - 2), cut),
        damaged("half of a GIF", "a.gif", gif -> Arrays.copyOf(gif, gif.length / 2), cut),
        damaged(
            "all but the end of a GIF", "a.gif", gif -> Arrays.copyOf(gif, gif.length - 1), cut),
        damaged(
            "a wrong checksum",
            "a.png",
            png -> set(png, 29, 0),
            "the checksum of the picture's part IHDR is wrong"),
        damaged(
            "changed data",
            "a.png",
            png -> set(png, png.length - 20, 1),
            "the checksum of the picture's part IDAT is wrong"),
        damaged(
            "a chunk that no PNG has",
            "a.png",
            png -> set(png, 12, 'i'),
            "the checksum of the picture's part iHDR is wrong"),
        damaged(
            "a chunk of a negative length",
            "a.png",
            png -> set(png, 33, 0xFF),
            "the picture has a part that no PNG has"),
        damaged("a chunk longer than the file", "a.png", png -> set(png, 34, 0x7F), cut),
        damaged("no pixels", "a.png", png -> header(png, 0, 2), "the picture has no pixels"),
        damaged("no height", "a.png", png -> header(png, 3, 0), "the picture has no pixels"),
        damaged(
            "more pixels than fit",
            "a.png",
            png -> header(png, 100_000, 100_000),
            "the picture has more than 100 million pixels"),
        damaged(
            "pixels beyond any number",
            "a.png",
            png -> header(png, Integer.MAX_VALUE, Integer.MAX_VALUE),
            "the picture has more than 100 million pixels"),
        damaged(
            "a negative width", "a.png", png -> header(png, -3, 2), "the picture has no pixels"),
        damaged(
            "a GIF of nothing",
            "a.gif",
            gif -> set(set(gif, 6, 0), 8, 0),
            "the picture has no pixels"),
        damaged(
            "a JPEG without data",
            "a.jpg",
            jpg -> new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xD9},
            "the picture has no data"),
        damaged(
            "a JPEG with other bytes between its parts",
            "a.jpg",
            jpg -> set(jpg, 20, 'x'),
            "the picture has a part that no JPEG has"),
        damaged(
            "a GIF with a block that there is not",
            "a.gif",
            gif -> set(gif, 13 + (3 << ((gif[10] & 7) + 1)), 'x'),
            "the picture has a part that no GIF has"));
  }

  @Test
  void aPictureThatNobodyWaitsForIsNamedAndNotRead() throws IOException {
    SmallSite site = site("huge.png", Pictures.png());
    Path file = site.content().resolve("articles/first/huge.png");
    try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
      huge.setLength(3L << 30);
    }

    assertThat(site.build().problems())
        .containsExactly(
            "content/articles/first/huge.png:1:1: error: the picture is larger than 50 MB (make it"
                + " smaller) [file-too-large]");
  }

  @Test
  void picturesThatDifferInCapitalsOnlyAreOneFileOnSomeMachines() {
    SmallSite site =
        site("x.png", Pictures.png())
            .with("articles/first/X.PNG", Pictures.png())
            .with("articles/first/en.md", text("A", "B", "![a](X.PNG)"))
            .build();

    assertThat(site.problems())
        .containsExactly(
            "content/articles/first/x.png:1:1: error: the name differs only in case from X.PNG"
                + " (rename one of them) [address-collision]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ship.JPG", "SHIP.JPG", "ship.JPEG", "shp.jpg", "Ｓhip.jpg"})
  void aNameInOtherCapitalsIsOffered(String written) {
    SmallSite site =
        SmallSite.in(folder)
            .with("articles/first/ar.md", text("أ", "ب", "![سفينة](" + written + ")"))
            .with("articles/first/ship.jpg", Pictures.of("jpg"))
            .build();

    assertThat(site.problems())
        .containsExactly(
            "content/articles/first/ar.md:6:1: error: no picture '"
                + written
                + "' in the article's folder (did you mean 'ship.jpg'?) [missing-image]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"./map.png", "././map.png", "map.png", "<./map.png>"})
  void aPathFromTheFolderIsTheSameName(String path) {
    SmallSite site =
        SmallSite.in(folder)
            .with("articles/first/ar.md", text("أ", "ب", "![خريطة](" + path + ")"))
            .with("articles/first/map.png", Pictures.png())
            .build();

    assertThat(site.problems()).isEmpty();
    String src = site.page("ar/articles/first.html").select("main img").attr("src");
    assertThat(site.has(Path.of("ar/articles").resolve(src).normalize().toString())).isTrue();
  }

  @Test
  void aPictureThatNoTextShowsIsAWarningAndNotPublished() {
    SmallSite site =
        site("map.png", Pictures.png()).with("articles/first/old.gif", Pictures.of("gif")).build();

    assertThat(site.problems())
        .containsExactly(
            "content/articles/first/old.gif:1:1: warning: no text shows this picture, and it is not"
                + " published (show it with ![what it shows](old.gif), or remove it)"
                + " [unused-image]");
    assertThat(site.read("manifest-sha256.txt")).contains("map.png").doesNotContain("old.gif");
  }

  /** Whatever bytes are changed, a picture is read or named. */
  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "gif"})
  void anyBytesAreReadOrNamed(String ending) {
    Random random = new Random(3);
    PictureFile.Format format =
        ending.equals("jpg")
            ? PictureFile.Format.JPEG
            : PictureFile.Format.valueOf(ending.toUpperCase(Locale.ROOT));
    byte[] sound = Pictures.of(ending);
    for (int i = 0; i < 20_000; i++) {
      byte[] bytes = Arrays.copyOf(sound, 4 + random.nextInt(sound.length));
      for (int n = random.nextInt(4); n > 0; n--) {
        bytes[4 + random.nextInt(bytes.length - 4 + 1) - 1] = (byte) random.nextInt(256);
      }
      try {
        PictureFile.Size size = PictureFile.size(format, bytes);
        assertThat(size.width()).isPositive();
      } catch (PictureFile.Damaged e) {
        assertThat(e).hasMessageStartingWith("the ");
      }
    }
  }

  private Element shown(String name, byte[] bytes) {
    SmallSite site = site(name, bytes).build();
    assertThat(site.problems()).isEmpty();
    return site.page("ar/articles/first.html").select("main img").get(0);
  }

  private SmallSite site(String name, byte[] bytes) {
    return SmallSite.in(folder)
        .with("articles/first/ar.md", text("أ", "ب", "![صورة](" + name + ")"))
        .with("articles/first/" + name, bytes);
  }

  private static Arguments damaged(
      String what, String name, UnaryOperator<byte[]> change, String cause) {
    return Arguments.of(
        what, name, change.apply(Pictures.of(name.substring(name.indexOf('.') + 1))), cause);
  }

  private static byte[] set(byte[] bytes, int at, int value) {
    bytes[at] = (byte) (bytes[at] == (byte) value ? ~value : value);
    return bytes;
  }

  private static byte[] header(byte[] png, int width, int height) {
    ByteBuffer bytes = ByteBuffer.wrap(png);
    bytes.putInt(16, width).putInt(20, height);
    CRC32 crc = new CRC32();
    crc.update(png, 12, 17);
    bytes.putInt(29, (int) crc.getValue());
    return png;
  }
}
