package org.sijill.publish;

import java.io.IOException;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Tidies up when the program is ended by a signal (SIGINT, SIGTERM, SIGHUP). The JVM itself ends
 * with 128 and the signal's number.
 */
final class SignalGuard implements AutoCloseable {

  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final Thread hook;

  /** A piece of work on the disk. */
  interface Work {
    void run() throws IOException;
  }

  /**
   * Begins to guard.
   *
   * @param tidying what to do before the program ends, while no guarded work is running
   */
  SignalGuard(Work tidying) {
    hook = new Thread(() -> tidy(tidying), "tidy-up");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Does work that a signal waits for; from the moment of the signal none is begun. */
  void run(Work work) throws IOException {
    lock.readLock().lock();
    try {
      work.run();
    } finally {
      lock.readLock().unlock();
    }
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The program is ending: the hook runs, or has run.
    }
  }

  /** The lock is never given back: the JVM ends as soon as this has. */
  private void tidy(Work tidying) {
    lock.writeLock().lock();
    try {
      tidying.run();
    } catch (IOException | RuntimeException e) {
      // Nobody is left to be told; the next build tidies up.
    }
  }
}
