package org.sijill.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sijill.diagnostics.Position;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Quote;
import org.sijill.diagnostics.Rule;
import org.sijill.model.Image;
import org.sijill.text.FileNames;

/**
 * Reads the pictures of a folder: checks that browsers can show them, and finds their size, so that
 * a page can reserve their space before they load.
 */
final class Images {

  static final String ENDINGS = ".jpg, .jpeg, .png, .gif";

  /** In bytes. No reader would wait for more. */
  private static final long LARGEST = 50L << 20;

  private static final PictureFile.Size UNKNOWN = new PictureFile.Size(0, 0);

  private static final Map<String, PictureFile.Format> FORMATS =
      Map.of(
          "jpg", PictureFile.Format.JPEG,
          "jpeg", PictureFile.Format.JPEG,
          "png", PictureFile.Format.PNG,
          "gif", PictureFile.Format.GIF);

  private final RecordFiles files;
  private final Problems problems;
  private final List<Image> images = new ArrayList<>();
  private final Map<String, String> names = new HashMap<>();

  Images(RecordFiles files, Problems problems) {
    this.files = files;
    this.problems = problems;
  }

  static boolean isImage(String name) {
    return name.lastIndexOf('.') > 0 && FORMATS.containsKey(ending(name));
  }

  /** Returns all pictures; faulty ones, which are reported, have no size. */
  List<Image> all() {
    return images;
  }

  /** Reads a picture, and reports its faults. */
  void add(String folder, String name) {
    String relative = folder + "/" + name;
    PictureFile.Size size =
        hasGoodName(relative, name) ? size(relative, name).orElse(UNKNOWN) : UNKNOWN;
    images.add(new Image(name, files.path(relative), size.width(), size.height()));
  }

  private boolean hasGoodName(String relative, String name) {
    if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
      report(
          relative,
          Rule.BAD_IMAGE,
          Quote.of(name) + " cannot be an address",
          "use the letters a–z and A–Z, digits, dots and hyphens");
    } else if (FileNames.isDevice(name)) {
      report(
          relative,
          Rule.BAD_IMAGE,
          Quote.of(name) + " is a name that Windows reserves for a device",
          "choose another");
    } else if (names.putIfAbsent(FileNames.key(name), name) != null) {
      report(
          relative,
          Rule.ADDRESS_COLLISION,
          "the name differs only in case from " + names.get(FileNames.key(name)),
          "rename one of them");
    } else {
      return true;
    }
    return false;
  }

  private Optional<PictureFile.Size> size(String relative, String name) {
    Path file = files.path(relative);
    PictureFile.Format format = Objects.requireNonNull(FORMATS.get(ending(name)));
    try {
      if (Files.size(file) > LARGEST) {
        report(
            relative, Rule.FILE_TOO_LARGE, "the picture is larger than 50 MB", "make it smaller");
        return Optional.empty();
      }
      byte[] bytes = Files.readAllBytes(file);
      if (PictureFile.is(format, bytes)) {
        return Optional.of(PictureFile.size(format, bytes));
      }
      report(
          relative,
          Rule.BAD_IMAGE,
          "the picture's format does not match its file name",
          "save it again as JPEG, PNG or GIF");
    } catch (IOException e) {
      report(relative, Rule.UNREADABLE_FILE, "the picture cannot be read", "check its permissions");
    } catch (PictureFile.Damaged e) {
      report(
          relative,
          Rule.BAD_IMAGE,
          String.valueOf(e.getMessage()),
          "copy it again, or save it anew as JPEG, PNG or GIF");
    }
    return Optional.empty();
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private void report(String relative, Rule rule, String cause, String remedy) {
    problems.report(Position.start(files.name(relative)), rule, cause, remedy);
  }
}
