package org.sijill.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;

/**
 * Renames files, and waits until written data is on the disk. A rename may reach the disk before
 * the bytes of the renamed files; a loss of power would then leave a site of empty files.
 *
 * @param syncs whether to wait; not waiting is faster, and safe except against a loss of power
 */
record Disk(boolean syncs) {

  /** Renames in one step, or fails: a folder is never copied file by file. */
  void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    syncFolder(Folders.of(to));
    if (!Folders.of(from).equals(Folders.of(to))) {
      syncFolder(Folders.of(from));
    }
  }

  /** Waits until the bytes of files are on the disk. */
  void syncFiles(Collection<Path> files) throws IOException {
    if (!syncs) {
      return;
    }
    try {
      files.parallelStream().forEach(Disk::syncFile);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Waits until the names in a folder and in all folders below it are on the disk. */
  void syncFolders(Path folder) throws IOException {
    if (syncs) {
      for (Path below : Folders.folders(folder)) {
        syncFolder(below);
      }
    }
  }

  /**
   * Waits until the names in a folder are on the disk. Windows cannot open folders, and does not
   * need this.
   */
  void syncFolder(Path folder) throws IOException {
    if (!syncs) {
      return;
    }
    FileChannel channel;
    try {
      channel = FileChannel.open(folder, StandardOpenOption.READ);
    } catch (IOException | UnsupportedOperationException e) {
      return;
    }
    try (channel) {
      channel.force(true);
    } catch (IOException e) {
      throw Faults.named(e, folder);
    }
  }

  private static void syncFile(Path file) {
    try (FileChannel channel = open(file)) {
      channel.force(true);
    } catch (IOException e) {
      throw new UncheckedIOException(Faults.named(e, file));
    }
  }

  /**
   * Opens a file to sync it; a copy of a read-only file is read-only, but Linux can sync it all the
   * same.
   */
  private static FileChannel open(Path file) throws IOException {
    try {
      return FileChannel.open(file, StandardOpenOption.WRITE);
    } catch (AccessDeniedException e) {
      return FileChannel.open(file, StandardOpenOption.READ);
    }
  }
}
