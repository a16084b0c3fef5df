package org.sijill.cache;

import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sijill.diagnostics.Problems;

/**
 * Keeps the results of pure functions, so that a preview works out again only what depends on an
 * edit. Thread-safe.
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
   * Returns what a function gives. The problems that it reported are reported again where its
   * result is an old one.
   *
   * @param key everything on which the result depends, with {@code equals}; of one class for each
   *     function
   * @param problems where the function's problems are reported
   * @param work calls the function
   */
  <V> V get(Object key, Problems problems, Function<Problems, V> work);

  /** Returns what a function gives that reports nothing. */
  default <V> V get(Object key, Supplier<V> work) {
    return get(key, new Problems(), unused -> work.get());
  }

  /**
   * A key of what is read from a file, or from a folder with all that it holds.
   *
   * @param path the absolute path; a result is dropped when it is said to have changed
   * @param others on what else the result depends
   */
  record FileKey(Path path, Object others) {}

  /**
   * A key that is equal to another only where both mean the very same object.
   *
   * @param object what is cheaper to recognise than to compare
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
