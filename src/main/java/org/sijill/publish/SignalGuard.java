package org.sijill.publish;

import java.io.IOException;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Cleans up when the program is ended by a signal (SIGINT, SIGTERM, SIGHUP). The JVM then exits
 * with 128 plus the signal's number.
 */
final class SignalGuard implements AutoCloseable {

  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final Thread hook;

  /** An operation on the disk. */
  interface Work {
    void run() throws IOException;
  }

  /**
   * Registers the shutdown hook.
   *
   * @param tidying the operation to run before the program ends, while no guarded one is running
   */
  SignalGuard(Work tidying) {
    hook = new Thread(() -> tidy(tidying), "tidy-up");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Runs an operation that a signal waits for; after a signal none is begun. */
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

  /** Cleans up; the lock is never released, as the JVM exits right afterwards. */
  private void tidy(Work tidying) {
    lock.writeLock().lock();
    try {
      tidying.run();
    } catch (IOException | RuntimeException e) {
      // There is nobody left to tell; the next build cleans up.
    }
  }
}
