package org.sijill.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.function.Executable;

/** Measures work by the processor's time, which does not depend on what else the machine does. */
public final class ProcessorTime {

  /** Below this the JVM's own work weighs more than what is measured. */
  private static final Duration TOO_SHORT_TO_COMPARE = Duration.ofMillis(60);

  /** What no hostile archive may cost, with the JVM's own work, on a slow machine. */
  private static final Duration SOON = Duration.ofSeconds(40);

  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private static final int LOOK_EVERY_MS = 50;

  private ProcessorTime() {}

  /** Asserts that all of the JVM's threads together spend little on work. */
  public static void assertEndsSoon(Executable work) {
    assertWithin(SOON, work);
  }

  /** Asserts that all threads together end soon what is done; it is left alone if they do not. */
  public static void assertWithin(Duration most, Executable action) {
    long start = PROCESS.getProcessCpuTime();
    CompletableFuture<Void> done = new CompletableFuture<>();
    Thread thread = new Thread(() -> run(action, done), "bounded");
    thread.setDaemon(true);
    thread.start();
    while (!isOver(done)) {
      long used = PROCESS.getProcessCpuTime() - start;
      assertThat(Duration.ofNanos(used)).as("processor time").isLessThan(most);
    }
  }

  private static void run(Executable action, CompletableFuture<Void> done) {
    try {
      action.execute();
      done.complete(null);
    } catch (Throwable e) {
      done.completeExceptionally(e);
    }
  }

  private static boolean isOver(CompletableFuture<Void> done) {
    try {
      done.get(LOOK_EVERY_MS, TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw rethrown(e.getCause());
    }
  }

  private static RuntimeException rethrown(Throwable e) {
    if (e instanceof Error error) {
      throw error;
    }
    return e instanceof RuntimeException exception ? exception : new IllegalStateException(e);
  }

  /** Returns the time that this thread spends on some work. */
  public static Duration of(Runnable work) {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    work.run();
    return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
  }

  /** Asserts that work of size 4n takes no more than a few times as long as that of size n. */
  public static void assertGrowsWithSize(int n, IntConsumer work) {
    work.accept(n);
    Duration once = best(n, work);
    Duration twice = best(2 * n, work);
    Duration fourTimes = best(4 * n, work);
    Duration least = once.compareTo(TOO_SHORT_TO_COMPARE) > 0 ? once : TOO_SHORT_TO_COMPARE;
    assertThat(fourTimes)
        .as("n: %s, 2n: %s, 4n: %s", once, twice, fourTimes)
        .isLessThan(least.multipliedBy(9));
  }

  private static Duration best(int size, IntConsumer work) {
    Duration first = of(() -> work.accept(size));
    Duration second = of(() -> work.accept(size));
    return first.compareTo(second) < 0 ? first : second;
  }
}
