package org.sijill.link;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Works on all cores, each with tools of its own, which cost more to make than one piece of work,
 * and remember what they have met.
 */
final class Workers {

  private Workers() {}

  /** What is done with one core's tools. */
  interface Work<T, R> {

    /** Returns the result of the piece of work with that number. */
    R result(T tools, int number);
  }

  /**
   * Does pieces of work, numbered from 0; who does which is left open.
   *
   * @param tools makes tools for one thread
   * @return the results by number
   */
  static <T, R> List<R> results(int pieces, Supplier<T> tools, Work<T, R> work) {
    Object[] results = new Object[pieces];
    forEach(pieces, tools, (own, i) -> results[i] = work.result(own, i));
    @SuppressWarnings("unchecked") // only results were put there
    List<R> list = (List<R>) List.of(results);
    return list;
  }

  /** Does pieces of work that have no results, as {@link #results} does. */
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
