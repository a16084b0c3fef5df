package org.sijill.pipeline;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;

/**
 * Runs tasks on all cores. Parallel streams within a task share the same cores, and a core that has
 * no task left takes part in them.
 */
final class AllCores {

  /** A piece of work, which shares nothing with the others that is not thread-safe. */
  interface Task {
    void run() throws IOException;
  }

  private AllCores() {}

  /**
   * Runs tasks, begun in their order. When this returns none is running any more.
   *
   * @throws IOException the fault of the first task in the order that has failed; all have been
   *     tried. One that is broken throws what it threw, as if it had run alone
   */
  static void run(List<Task> tasks) throws IOException {
    // As many threads as a parallel stream would use: the common pool's, and the caller.
    ForkJoinPool pool = new ForkJoinPool(ForkJoinPool.getCommonPoolParallelism() + 1);
    try {
      List<Callable<Optional<Exception>>> tried = tasks.stream().map(AllCores::tried).toList();
      for (Future<Optional<Exception>> failure : pool.invokeAll(tried)) {
        if (failure.get().isPresent()) {
          rethrow(failure.get().get());
        }
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof OutOfMemoryError memory) {
        throw memory;
      }
      throw new IllegalStateException("a task is broken", e.getCause());
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody interrupts a build", e);
    } finally {
      pool.shutdown();
    }
  }

  /** A pool keeps no exception as it is: the fault of the task becomes its result. */
  private static Callable<Optional<Exception>> tried(Task task) {
    return () -> {
      try {
        task.run();
        return Optional.empty();
      } catch (IOException | RuntimeException e) {
        return Optional.of(e);
      }
    };
  }

  private static void rethrow(Exception failure) throws IOException {
    if (failure instanceof RuntimeException broken) {
      throw broken;
    }
    throw (IOException) failure;
  }
}
