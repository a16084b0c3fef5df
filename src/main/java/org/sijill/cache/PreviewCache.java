package org.sijill.cache;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.sijill.diagnostics.Problem;
import org.sijill.diagnostics.Problems;

/** Keeps the results that the last run without errors used, and those that later runs added. */
public final class PreviewCache implements Cache {

  private Map<Object, Result> kept = new ConcurrentHashMap<>();
  private Map<Object, Result> used = new ConcurrentHashMap<>();

  private record Result(Object value, List<Problem> problems) {}

  @Override
  public <V> V get(Object key, Problems problems, Function<Problems, V> work) {
    Result result = used.get(key);
    if (result == null) {
      result = kept.get(key);
      if (result == null) {
        Problems own = new Problems();
        result = new Result(work.apply(own), own.sorted());
      }
      used.put(key, result);
    }
    problems.addAll(result.problems());
    @SuppressWarnings("unchecked") // a key belongs to one function
    V value = (V) result.value();
    return value;
  }

  /** Drops everything that was read from files. Must not be called during a run. */
  public void dropFiles() {
    kept.keySet().removeIf(FileKey.class::isInstance);
    used.keySet().removeIf(FileKey.class::isInstance);
  }

  /**
   * Drops everything that was read from some files. Must not be called during a run.
   *
   * @param changed absolute paths of files and folders that were created, deleted or changed
   */
  public void dropFiles(Set<Path> changed) {
    Set<Path> holders = new HashSet<>();
    for (Path path : changed) {
      for (Path at = path; at != null; at = at.getParent()) {
        holders.add(at);
      }
    }
    kept.keySet().removeIf(key -> isStale(key, changed, holders));
    used.keySet().removeIf(key -> isStale(key, changed, holders));
  }

  private static boolean isStale(Object key, Set<Path> changed, Set<Path> holders) {
    if (!(key instanceof FileKey file)) {
      return false;
    }
    boolean stale = holders.contains(file.path());
    for (Path at = file.path(); at != null && !stale; at = at.getParent()) {
      stale = changed.contains(at);
    }
    return stale;
  }

  /** Drops everything unused since the last call. To be called after a run without errors. */
  public void dropUnused() {
    kept = used;
    used = new ConcurrentHashMap<>();
  }
}
