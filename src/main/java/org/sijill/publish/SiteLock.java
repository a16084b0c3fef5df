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
 * Keeps two builds from one site. The operating system gives the lock back when a build is killed,
 * and the file goes when a build ends, so that nothing is left that someone would have to remove.
 *
 * <p>POSIX drops all locks that a process has on a file as soon as the process closes the file, by
 * whichever descriptor. So nothing here opens a file that this program has locked: not a second
 * build, nor the holder to look at it.
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
   * Locks, or fails at once.
   *
   * @param file the lock's file, always by the same name
   * @param site what it keeps, for the message
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

  /** To open a pipe would take until somebody reads it. */
  private static void refuseOther(Path file) throws IOException {
    if (Folders.exists(file) && !Folders.isFile(file)) {
      throw new IOException(
          "'" + file + "' is not a file of Sijill's, which needs this name: remove it");
    }
  }

  /**
   * A build that ended just now may have removed the file after it was opened here, and a third may
   * have made it anew. Only a file with this build's mark under its name counts; the mark is a
   * size, which can be seen without opening the file.
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
      throw Faults.named(e, file);
    }
  }
}
