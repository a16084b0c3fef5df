package org.sijill.cache;

import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sijill.diagnostics.Problems;

/**
 * Keeps the results of pure functions, so that a preview recomputes only what depends on an edit.
 * Thread-safe.
 */
public interface Cache {

  /** Keeps nothing: a build needs each result once. */
  Cache NONE =
      new Cache() {
        @Override
        public <V> V get(Object key, Problems problems, Function<Problems, V> work) {
          return work.apply(problems);
        }
      };

  /**
   * Returns the result of a function, cached or new. With a cached result, the problems that the
   * function reported are reported again.
   *
   * @param key everything on which the result depends, with {@code equals}; of one class for each
   *     function
   * @param problems where the function's problems are reported
   * @param work calls the function
   */
  <V> V get(Object key, Problems problems, Function<Problems, V> work);

  /** Returns the result of a function that reports no problems. */
  default <V> V get(Object key, Supplier<V> work) {
    return get(key, new Problems(), unused -> work.get());
  }

  /**
   * The key of a result that was read from a file, or from a folder and everything in it.
   *
   * @param path the absolute path; the result is dropped when this path is reported as changed
   * @param others everything else on which the result depends
   */
  record FileKey(Path path, Object others) {}

  /**
   * A key that equals another only if both hold the same object.
   *
   * @param object an object that is cheaper to compare by identity
   */
  record Identity(Object object) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Identity same && same.object == object;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(object);
    }
  }
}
