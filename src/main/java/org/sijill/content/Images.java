package org.sijill.content;

import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import org.sijill.diagnostics.Position;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Rule;
import org.sijill.model.Image;

/** Reads the size of pictures, so that a page can keep their place before they load. */
final class Images {

  static final String ENDINGS = ".jpg, .jpeg, .png, .gif";

  private static final Set<String> KNOWN = Set.of(ENDINGS.split(", ", -1));

  private Images() {}

  static boolean isImage(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 && KNOWN.contains(name.substring(dot).toLowerCase(Locale.ROOT));
  }

  /** Returns the picture, or empty with a problem reported. */
  static Optional<Image> read(RecordFiles files, String relative, Problems problems) {
    String name = relative.substring(relative.lastIndexOf('/') + 1);
    if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
      return bad(
          files,
          relative,
          problems,
          "'" + name + "' is no name for an address",
          "use letters A–Z, digits, dots and hyphens");
    }
    try (FileImageInputStream in = new FileImageInputStream(files.path(relative).toFile())) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (readers.hasNext()) {
        ImageReader reader = readers.next();
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
        "the picture cannot be read",
        "save it again as JPEG, PNG or GIF");
  }

  private static Optional<Image> bad(
      RecordFiles files, String relative, Problems problems, String cause, String remedy) {
    problems.report(Position.start(files.name(relative)), Rule.BAD_IMAGE, cause, remedy);
    return Optional.empty();
  }
}
