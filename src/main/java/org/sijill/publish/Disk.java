package org.sijill.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Renames files, and waits until written data is on the disk. A rename may reach the disk before
 * the bytes of the renamed files; a loss of power would then leave a site of empty files.
 *
 * @param syncs whether to wait; not waiting is faster, and safe except against a loss of power
 */
record Disk(boolean syncs) {

  private static final int MOST_WAITING = 64;

  /** Renames in one step, or fails: a folder is never copied file by file. */
  void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    syncFolder(Folders.of(to));
    if (!Folders.of(from).equals(Folders.of(to))) {
      syncFolder(Folders.of(from));
    }
  }

  /**
   * Waits for the bytes of files, of many at once: journals of file systems, such as ext4's, take
   * all that wait into one commit, and a commit takes as long for one as for many.
   */
  void syncFiles(Collection<Path> files) throws IOException {
    if (!syncs || files.isEmpty()) {
      return;
    }
    ExecutorService waiting = Executors.newFixedThreadPool(Math.min(files.size(), MOST_WAITING));
    try {
      List<Callable<Void>> tasks = new ArrayList<>();
      for (Path file : files) {
        tasks.add(() -> syncFile(file));
      }
      for (Future<Void> task : waiting.invokeAll(tasks)) {
        task.get();
      }
    } catch (ExecutionException e) {
      throw rethrown(e.getCause());
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody interrupts a publication", e);
    } finally {
      waiting.shutdown();
    }
  }

  private static IOException rethrown(@Nullable Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    if (cause instanceof RuntimeException broken) {
      throw broken;
    }
    return cause instanceof IOException fault ? fault : new IOException(cause);
  }

  /** Waits for the names in a folder and in all folders below it. */
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
      throw DiskFaults.named(e, folder);
    }
  }

  private static @Nullable Void syncFile(Path file) throws IOException {
    try (FileChannel channel = open(file)) {
      channel.force(true);
      return null;
    } catch (IOException e) {
      throw DiskFaults.named(e, file);
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
