package org.sijill.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Keeps two builds from one site. The operating system gives the lock back when a build is killed,
 * and the file goes when a build ends, so that nothing is left that someone would have to remove.
 */
final class SiteLock implements Closeable {

  /** Beyond what the file holds: on some systems nobody else can read bytes that are locked. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private static final AtomicLong COUNTER = new AtomicLong();

  private final Path file;
  private final FileChannel channel;

  private SiteLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Locks, or fails at once.
   *
   * @throws IOException if another build, in this program or another, holds the lock
   */
  static SiteLock acquire(Path file, Path site) throws IOException {
    while (true) {
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
      try {
        if (!isFree(channel)) {
          throw new IOException("another build is writing to '" + site + "': wait until it ends");
        }
        if (isStillThere(file, channel)) {
          return new SiteLock(file, channel);
        }
        channel.close();
      } catch (IOException e) {
        channel.close();
        throw e;
      }
    }
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      Files.deleteIfExists(file);
    }
  }

  private static boolean isFree(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /**
   * A build that ended just now may have removed the file between its opening and its locking; a
   * third may have made it anew. Only a file that bears this build's mark under its name counts.
   */
  private static boolean isStillThere(Path file, FileChannel channel) throws IOException {
    String mark = ProcessHandle.current().pid() + " " + COUNTER.incrementAndGet();
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(mark.getBytes(StandardCharsets.UTF_8)), 0);
    try {
      return Files.readString(file, StandardCharsets.UTF_8).equals(mark);
    } catch (NoSuchFileException e) {
      return false;
    }
  }
}
