package org.sijill.build;

import java.io.IOException;
import java.util.List;
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
   *     tried
   */
  static void run(List<Task> tasks) throws IOException {
    // As many threads as a parallel stream would use: the common pool's, and the caller.
    ForkJoinPool pool = new ForkJoinPool(ForkJoinPool.getCommonPoolParallelism() + 1);
    try {
      for (Future<Void> done : pool.invokeAll(tasks.stream().map(AllCores::callable).toList())) {
        done.get();
      }
    } catch (ExecutionException failure) {
      if (failure.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw new IllegalStateException("a task is broken", failure.getCause());
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody interrupts a build", e);
    } finally {
      pool.shutdown();
    }
  }

  private static Callable<Void> callable(Task task) {
    return () -> {
      task.run();
      return null;
    };
  }
}
