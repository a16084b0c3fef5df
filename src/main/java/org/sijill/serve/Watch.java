package org.sijill.serve;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryChangeListener;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Watches folders, and hands on what changed as soon as it has been quiet for a moment: an editor
 * saves in several steps, and a change of branches touches hundreds of files.
 */
final class Watch implements AutoCloseable {

  /** In milliseconds: longer than an editor's steps are apart, and too short to be felt. */
  private static final long QUIET = 30;

  private final DirectoryWatcher watcher;
  private final Consumer<Set<Path>> consumer;
  private final ScheduledExecutorService clerk;
  private final Set<Path> changed = new HashSet<>();
  private @Nullable ScheduledFuture<?> delivery;

  private Watch(List<Path> folders, Consumer<Set<Path>> consumer) throws IOException {
    this.consumer = consumer;
    this.clerk = Executors.newSingleThreadScheduledExecutor(Watch::daemon);
    this.watcher =
        DirectoryWatcher.builder()
            .paths(folders)
            .listener(new Listener())
            // To know a file by its hash would read the whole archive before the first page shows.
            .fileHashing(false)
            .build();
  }

  /**
   * Begins to watch.
   *
   * @param folders what to watch, with all below; those in a jar never change
   * @param consumer is told what changed, on one thread; an empty set where that is not known
   * @throws IOException if the file system cannot be watched
   */
  static Watch over(List<Path> folders, Consumer<Set<Path>> consumer) throws IOException {
    Watch watch = new Watch(folders.stream().filter(Watch::isOnDisk).toList(), consumer);
    daemon(watch.watcher::watch).start();
    return watch;
  }

  @Override
  public void close() throws IOException {
    watcher.close();
    clerk.shutdownNow();
  }

  private static boolean isOnDisk(Path folder) {
    return folder.getFileSystem().equals(Path.of("").getFileSystem()) && Files.isDirectory(folder);
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "watch");
    thread.setDaemon(true);
    return thread;
  }

  private final class Listener implements DirectoryChangeListener {

    @Override
    public void onEvent(DirectoryChangeEvent event) {
      boolean known = event.eventType() != DirectoryChangeEvent.EventType.OVERFLOW;
      note(known ? event.path() : null);
    }

    /** What the watcher could not follow is read anew as a whole. */
    @Override
    public void onException(Exception exception) {
      note(null);
    }
  }

  private synchronized void note(@Nullable Path path) {
    changed.add(path == null ? Path.of("") : path);
    if (delivery != null) {
      delivery.cancel(false);
    }
    delivery = clerk.schedule(this::deliver, QUIET, TimeUnit.MILLISECONDS);
  }

  private void deliver() {
    Set<Path> delivered;
    synchronized (this) {
      delivered = changed.contains(Path.of("")) ? Set.of() : Set.copyOf(changed);
      changed.clear();
    }
    consumer.accept(delivered);
  }
}
