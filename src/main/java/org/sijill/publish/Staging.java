package org.sijill.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The files of a new site before it is in its place. Thread-safe.
 *
 * <p>When the disk is full, the rest is counted instead of written, so that the message can say how
 * much space the site needs.
 */
final class Staging {

  private final Destination destination;
  private final Path folder;
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();
  private final Queue<Path> written = new ConcurrentLinkedQueue<>();
  private final AtomicLong bytes = new AtomicLong();
  private final AtomicLong bytesWritten = new AtomicLong();
  private volatile @Nullable String fileThatDidNotFit;

  Staging(Destination destination) {
    this.destination = destination;
    this.folder = destination.staging();
  }

  /** Writes a file, or counts its bytes. */
  void write(String path, byte[] content) throws IOException {
    bytes.addAndGet(content.length);
    if (fileThatDidNotFit != null) {
      return;
    }
    Path file = folder.resolve(path);
    try {
      prepare(file);
      Files.write(file, content);
      written.add(file);
      bytesWritten.addAndGet(content.length);
    } catch (IOException e) {
      if (!isFull(e, content.length)) {
        throw DiskFaults.named(e, file);
      }
      fileThatDidNotFit = path;
    }
  }

  /**
   * Writes the manifest, in one step: a part of it would be a valid manifest of a smaller site,
   * while it must mean that everything else is there.
   */
  void writeManifest(Manifest manifest) throws IOException {
    String unfinished = "." + Manifest.NAME;
    write(unfinished, manifest.text().getBytes(StandardCharsets.UTF_8));
    failIfFull();
    Disk disk = destination.disk();
    disk.syncFiles(written);
    written.clear();
    disk.move(folder.resolve(unfinished), folder.resolve(Manifest.NAME));
  }

  /** Adds a link to a file of the old site, or a copy if the disk has no hard links. */
  void link(String path) throws IOException {
    Path file = destination.site().resolve(path);
    Path target = folder.resolve(path);
    prepare(target);
    try {
      Files.createLink(target, file);
    } catch (IOException | UnsupportedOperationException e) {
      copy(path, file, target);
    }
  }

  private void copy(String path, Path file, Path target) throws IOException {
    try {
      Files.copy(
          file, target, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
      written.add(target);
    } catch (IOException e) {
      long size = Files.size(file);
      if (!isFull(e, size)) {
        throw DiskFaults.named(e, target);
      }
      bytes.addAndGet(size);
      fileThatDidNotFit = path;
      failIfFull();
    }
  }

  /** Waits until all files and their names are on the disk. */
  void sync() throws IOException {
    Disk disk = destination.disk();
    disk.syncFiles(written);
    written.clear();
    disk.syncFolders(folder);
    disk.syncFolder(Folders.of(folder));
  }

  /**
   * Throws if a file did not fit.
   *
   * @throws IOException if a file did not fit; the message names it and the space that the site
   *     needs
   */
  void failIfFull() throws IOException {
    if (fileThatDidNotFit == null) {
      return;
    }
    long all = bytes.get();
    long fitted = bytesWritten.get();
    throw new IOException(
        "there is no space left on the disk for '"
            + destination.site().resolve(fileThatDidNotFit)
            + "': the new files take "
            + size(all)
            + ", and "
            + size(fitted)
            + " could be written; free "
            + size(all - fitted)
            + " or more, or name a folder on another disk with --out");
  }

  private void prepare(Path file) throws IOException {
    Path parent = Folders.of(file);
    if (!folders.contains(parent)) {
      Files.createDirectories(parent);
      folders.add(parent);
    }
  }

  /**
   * Returns whether the disk is full, by the free space too, as the platform's message may be in
   * another language.
   */
  private boolean isFull(IOException fault, long size) {
    String reason = DiskFaults.cause(fault);
    if (fault instanceof FileSystemException named && named.getReason() != null) {
      reason = named.getReason();
    }
    if (reason.contains("No space left") || reason.contains("quota exceeded")) {
      return true;
    }
    try {
      return Files.getFileStore(Folders.of(folder)).getUsableSpace() < size;
    } catch (IOException e) {
      return false;
    }
  }

  private static String size(long bytes) {
    return bytes < 1_000_000
        ? (bytes + 999) / 1000 + " kB"
        : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
  }
}
