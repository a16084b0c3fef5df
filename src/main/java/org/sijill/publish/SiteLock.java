package org.sijill.publish;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Prevents two builds from writing the same site. The operating system releases the lock when a
 * build is killed, and the file is deleted when a build ends, so that nobody has to remove a stale
 * lock.
 *
 * <p>POSIX drops all locks that a process has on a file as soon as the process closes the file,
 * through any descriptor. So a file that this program has locked is never opened again, neither by
 * a second build nor by the holder.
 */
final class SiteLock implements Closeable {

  private static final int MAX_MARK = 1 << 16;

  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private SiteLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Acquires the lock, or fails at once.
   *
   * @param file the lock's file, always by the same name
   * @param site the site that it protects, for the message
   * @throws IOException if another build, in this program or another, holds the lock
   */
  static SiteLock acquire(Path file, Path site) throws IOException {
    if (HELD.add(file)) {
      boolean isHeld = false;
      try {
        Optional<FileChannel> channel = lock(file);
        if (channel.isPresent()) {
          isHeld = true;
          return new SiteLock(file, channel.get());
        }
      } finally {
        if (!isHeld) {
          HELD.remove(file);
        }
      }
    }
    throw new IOException("another build is writing to '" + site + "': wait until it ends");
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      Files.deleteIfExists(file);
    } finally {
      HELD.remove(file);
    }
  }

  /** Returns the locked file, or empty if another program has locked it. */
  private static Optional<FileChannel> lock(Path file) throws IOException {
    while (true) {
      refuseOther(file);
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
      boolean isOurs = false;
      try {
        if (channel.tryLock() == null) {
          return Optional.empty();
        }
        isOurs = isStillThere(file, channel);
      } finally {
        if (!isOurs) {
          channel.close();
        }
      }
      if (isOurs) {
        return Optional.of(channel);
      }
    }
  }

  /** Refuses anything but a regular file: opening a pipe would block until somebody reads it. */
  private static void refuseOther(Path file) throws IOException {
    if (Folders.exists(file) && !Folders.isFile(file)) {
      throw new IOException(
          "'" + file + "' is not a file of Sijill's, which needs this name: remove it");
    }
  }

  /**
   * Returns whether the file under the name is still the one that was opened. A build that has just
   * ended may have removed it, and a third may have created it again. The file is recognised by a
   * mark of this build, its size, which can be read without opening it.
   */
  private static boolean isStillThere(Path file, FileChannel channel) throws IOException {
    int mark = ThreadLocalRandom.current().nextInt(1, MAX_MARK);
    try {
      channel.truncate(0);
      channel.write(ByteBuffer.allocate(1), mark - 1);
      return Files.size(file) == mark;
    } catch (NoSuchFileException e) {
      return false;
    } catch (IOException e) {
      Files.deleteIfExists(file);
      throw DiskFaults.named(e, file);
    }
  }
}
