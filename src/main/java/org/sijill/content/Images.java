package org.sijill.content;

import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import org.jspecify.annotations.Nullable;
import org.sijill.diagnostics.Position;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Quote;
import org.sijill.diagnostics.Rule;
import org.sijill.model.Image;

/** Reads the size of pictures, so that a page can keep their place before they load. */
final class Images {

  static final String ENDINGS = ".jpg, .jpeg, .png, .gif";

  private static final Map<String, String> FORMATS =
      Map.of("jpg", "jpeg", "jpeg", "jpeg", "png", "png", "gif", "gif");

  private Images() {}

  static boolean isImage(String name) {
    return name.lastIndexOf('.') > 0 && FORMATS.containsKey(ending(name));
  }

  /** Returns the picture, or empty with a problem reported. */
  static Optional<Image> read(RecordFiles files, String relative, Problems problems) {
    String name = relative.substring(relative.lastIndexOf('/') + 1);
    if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
      return bad(
          files,
          relative,
          problems,
          Quote.of(name) + " cannot be an address",
          "use the letters a–z and A–Z, digits, dots and hyphens");
    }
    try (FileImageInputStream in = new FileImageInputStream(files.path(relative).toFile())) {
      ImageReader reader = reader(in);
      if (reader != null && format(reader).equals(FORMATS.get(ending(name)))) {
        reader.setInput(in, true, true);
        Image image =
            new Image(name, files.path(relative), reader.getWidth(0), reader.getHeight(0));
        reader.dispose();
        return Optional.of(image);
      }
    } catch (IOException | RuntimeException e) {
      // Readers throw both at a broken picture; reported below.
    }
    return bad(
        files,
        relative,
        problems,
        "the picture's format does not match its file name",
        "save it again as JPEG, PNG or GIF");
  }

  private static @Nullable ImageReader reader(FileImageInputStream in) {
    Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
    return readers.hasNext() ? readers.next() : null;
  }

  /** Java reads more kinds than browsers show. */
  private static String format(ImageReader reader) throws IOException {
    return reader.getFormatName().toLowerCase(Locale.ROOT);
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static Optional<Image> bad(
      RecordFiles files, String relative, Problems problems, String cause, String remedy) {
    problems.report(Position.start(files.name(relative)), Rule.BAD_IMAGE, cause, remedy);
    return Optional.empty();
  }
}
