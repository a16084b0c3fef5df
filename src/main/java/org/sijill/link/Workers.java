package org.sijill.link;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Runs tasks on all cores. Each thread has its own tools, which cost more to create than one task
 * and remember earlier input.
 */
final class Workers {

  private Workers() {}

  /** A task that uses one thread's tools. */
  interface Work<T, R> {

    /** Returns the result of the task with that number. */
    R result(T tools, int number);
  }

  /**
   * Runs tasks, numbered from 0; which thread runs which is unspecified.
   *
   * @param tools creates the tools of one thread
   * @return the results by number
   */
  static <T, R> List<R> results(int pieces, Supplier<T> tools, Work<T, R> work) {
    Object[] results = new Object[pieces];
    forEach(pieces, tools, (own, i) -> results[i] = work.result(own, i));
    @SuppressWarnings("unchecked") // the array holds only results
    List<R> list = (List<R>) List.of(results);
    return list;
  }

  /** Runs tasks without results, as {@link #results} does. */
  static <T> void forEach(int pieces, Supplier<T> tools, ObjIntConsumer<T> work) {
    AtomicInteger next = new AtomicInteger();
    IntStream.rangeClosed(0, ForkJoinPool.getCommonPoolParallelism())
        .parallel()
        .forEach(
            worker -> {
              T own = tools.get();
              for (int i = next.getAndIncrement(); i < pieces; i = next.getAndIncrement()) {
                work.accept(own, i);
              }
            });
  }
}
