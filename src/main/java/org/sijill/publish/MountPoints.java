package org.sijill.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds folders that cannot be renamed. */
final class MountPoints {

  /** One line per mount; the fifth field is where it is mounted (proc(5), {@code mountinfo}). */
  private static final Path MOUNTS = Path.of("/proc/self/mountinfo");

  private static final int MOUNT_POINT = 4;

  /** Spaces, tabs, line breaks and backslashes in a path are escaped in octal. */
  private static final Pattern OCTAL = Pattern.compile("\\\\([0-7]{3})");

  private MountPoints() {}

  /**
   * Returns whether a folder can be written but not renamed: a mount point, or a folder whose
   * parent is not writable.
   *
   * @param folder a real path; it need not exist
   */
  static boolean mustStay(Path folder) throws IOException {
    Path parent = folder.getParent();
    return parent != null
        && Files.isDirectory(folder)
        && (isMountPoint(folder) || (Files.isWritable(folder) && !Files.isWritable(parent)));
  }

  /** Returns whether a disk, or a folder of one, is mounted at a path. */
  static boolean isMountPoint(Path folder) throws IOException {
    Path parent = folder.getParent();
    if (parent == null || !Files.isDirectory(folder)) {
      return false;
    }
    return !Files.getFileStore(folder).equals(Files.getFileStore(parent)) || isListed(folder);
  }

  /**
   * Returns whether a path is in the list of mounts; a folder mounted from the same disk has its
   * parent's file store.
   */
  private static boolean isListed(Path folder) throws IOException {
    if (!folder.getFileSystem().equals(FileSystems.getDefault()) || !Files.isReadable(MOUNTS)) {
      return false;
    }
    String mounts = new String(Files.readAllBytes(MOUNTS), StandardCharsets.UTF_8);
    return mounts
        .lines()
        .map(line -> line.split(" ", -1))
        .anyMatch(
            fields ->
                fields.length > MOUNT_POINT
                    && unescaped(fields[MOUNT_POINT]).equals(folder.toString()));
  }

  private static String unescaped(String path) {
    return OCTAL
        .matcher(path)
        .replaceAll(
            octal ->
                Matcher.quoteReplacement(Character.toString(Integer.parseInt(octal.group(1), 8))));
  }
}
