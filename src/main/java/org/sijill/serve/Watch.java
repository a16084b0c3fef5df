package org.sijill.serve;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryChangeListener;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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

  /** How long it must be quiet, in ms: longer than between the steps in which an editor saves. */
  private static final long QUIET = 30;

  /** How often to check whether a watched folder was replaced, in ms. */
  private static final long FOLLOWING = 1_000;

  /** When to report a new folder again, in ms: files may come before it is watched. */
  private static final long AGAIN = 500;

  private final List<Path> folders;
  private final Consumer<Set<Path>> consumer;
  private final ScheduledExecutorService scheduler;
  private final Set<Path> changed = new HashSet<>();
  private List<Object> identities;
  private volatile DirectoryWatcher watcher;
  private @Nullable ScheduledFuture<?> delivery;

  private Watch(List<Path> folders, Consumer<Set<Path>> consumer) throws IOException {
    this.folders = folders;
    this.consumer = consumer;
    this.scheduler = Executors.newSingleThreadScheduledExecutor(Watch::daemon);
    this.identities = identities();
    this.watcher = watcher();
  }

  /**
   * Begins to watch.
   *
   * @param folders what to watch, with all below; those in a jar never change, and others may come,
   *     go, be replaced, and lie behind a link
   * @param consumer is told what changed, on one thread; an empty set where that is not known
   * @throws IOException if the file system cannot be watched
   */
  static Watch over(List<Path> folders, Consumer<Set<Path>> consumer) throws IOException {
    Watch watch = new Watch(folders.stream().filter(Watch::isOfDisk).toList(), consumer);
    Future<?> unused =
        watch.scheduler.scheduleWithFixedDelay(
            watch::follow, FOLLOWING, FOLLOWING, TimeUnit.MILLISECONDS);
    return watch;
  }

  @Override
  public void close() throws IOException {
    watcher.close();
    scheduler.shutdownNow();
  }

  private DirectoryWatcher watcher() throws IOException {
    List<Path> real = new ArrayList<>();
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        real.add(folder.toRealPath());
      }
    }
    DirectoryWatcher made =
        DirectoryWatcher.builder()
            .paths(real)
            .listener(new Listener())
            // Hashes would read the whole archive before the first page shows.
            .fileHashing(false)
            .build();
    // The folders are watched when this returns: what is saved from then on is not missed.
    CompletableFuture<Void> watching = made.watchAsync(task -> daemon(task).start());
    try {
      watching.getNow(null);
    } catch (CompletionException e) {
      made.close();
      throw new IOException("the folders cannot be watched: " + e.getCause(), e);
    }
    return made;
  }

  /** Watches a folder that was replaced: the watcher follows the old one, wherever it is now. */
  private void follow() {
    List<Object> now = identities();
    if (!now.equals(identities)) {
      identities = now;
      try {
        watcher.close();
        watcher = watcher();
      } catch (IOException e) {
        // The folder is gone again: the next check looks for it.
        identities = List.of();
      }
      note(null);
    }
  }

  /**
   * Returns what tells each folder from another of the same name: its real path and its file key.
   */
  private List<Object> identities() {
    List<Object> all = new ArrayList<>();
    for (Path folder : folders) {
      try {
        Path real = folder.toRealPath();
        Object key = Files.readAttributes(real, BasicFileAttributes.class).fileKey();
        all.add(real + " " + key);
      } catch (IOException e) {
        all.add("");
      }
    }
    return all;
  }

  private static boolean isOfDisk(Path folder) {
    return folder.getFileSystem().equals(Path.of("").getFileSystem());
  }

  /** Returns a path below the folder as it was named, which may be a link. */
  private Path named(Path path) {
    for (Path folder : folders) {
      try {
        Path real = folder.toRealPath();
        if (path.startsWith(real)) {
          return folder.resolve(real.relativize(path));
        }
      } catch (IOException e) {
        // The folder is gone, and cannot hold the path.
      }
    }
    return path;
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
      Path path = known ? named(event.path()) : null;
      note(path);
      if (event.isDirectory() && event.eventType() == DirectoryChangeEvent.EventType.CREATE) {
        Future<?> unused = scheduler.schedule(() -> note(path), AGAIN, TimeUnit.MILLISECONDS);
      }
    }

    /** Where the watcher has failed, everything is read anew. */
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
    delivery = scheduler.schedule(this::deliver, QUIET, TimeUnit.MILLISECONDS);
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
