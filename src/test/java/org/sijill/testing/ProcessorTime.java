package org.sijill.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.function.Executable;

/** Measures work by the processor's time, which does not depend on what else the machine does. */
public final class ProcessorTime {

  /** Below this the JVM's own work weighs more than what is measured. */
  private static final Duration TOO_SHORT_TO_COMPARE = Duration.ofMillis(60);

  /** What no hostile archive may cost, with the JVM's own work, on a slow machine. */
  private static final Duration SOON = Duration.ofSeconds(40);

  /** Ends what never would. Work that ends is judged by the processor's time. */
  private static final Duration NEVER = Duration.ofMinutes(5);

  private ProcessorTime() {}

  /** Asserts that work ends, and that all of the JVM's threads together spend little on it. */
  public static void assertEndsSoon(Executable work) {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    long before = system.getProcessCpuTime();
    assertTimeoutPreemptively(NEVER, work);
    assertThat(Duration.ofNanos(system.getProcessCpuTime() - before)).isLessThan(SOON);
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
