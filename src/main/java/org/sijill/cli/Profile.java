package org.sijill.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.sijill.diagnostics.Progress;

/**
 * Measures a build and passes its progress on to another listener: the seconds of each stage, pages
 * per second, peak memory. Stages begin on one thread.
 */
final class Profile implements Progress {

  private static final double MIB = 1 << 20;

  private static final Path STATUS = Path.of("/proc/self/status");

  private final Progress listener;
  private final Map<Stage, Double> ends = new EnumMap<>(Stage.class);
  private final Stopwatch watch = new Stopwatch();
  private @Nullable Stage stage;
  private int pages;

  Profile(Progress listener) {
    this.listener = listener;
  }

  @Override
  public void begin(Stage begun, int steps) {
    end();
    stage = begun;
    pages = begun == Stage.RENDER ? steps : pages;
    listener.begin(begun, steps);
  }

  @Override
  public void step() {
    listener.step();
  }

  /** Ends the last stage and prints the measurements. */
  void print(PrintWriter out) {
    end();
    double all = watch.seconds();
    double before = 0;
    for (Map.Entry<Stage, Double> end : ends.entrySet()) {
      double seconds = end.getValue() - before;
      before = end.getValue();
      String name = end.getKey().name().toLowerCase(Locale.ROOT);
      out.printf(Locale.ROOT, "%-8s %8.2f s  %3.0f %%%n", name, seconds, 100 * seconds / all);
    }
    out.printf(
        Locale.ROOT, "%-8s %8.2f s  %d pages, %.0f a second%n", "all", all, pages, pages / all);
    out.printf(Locale.ROOT, "%-8s %8.0f MiB at most", "heap", heap() / MIB);
    resident().ifPresent(b -> out.printf(Locale.ROOT, ", %.0f MiB of the machine's", b / MIB));
    out.println();
  }

  private void end() {
    if (stage != null) {
      ends.put(stage, watch.seconds());
    }
  }

  /** Returns the sum of the peaks of the heap's pools, in bytes. */
  private static long heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage == null ? 0 : usage.getUsed())
        .sum();
  }

  /** Returns the peak of the process's resident memory in bytes, on Linux only. */
  private static OptionalLong resident() {
    if (!Files.isReadable(STATUS)) {
      return OptionalLong.empty();
    }
    try {
      return Files.readAllLines(STATUS).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .map(line -> line.replaceAll("[^0-9]", ""))
          .mapToLong(kib -> Long.parseLong(kib) << 10)
          .findFirst();
    } catch (IOException e) {
      return OptionalLong.empty();
    }
  }
}
