package org.sijill.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class AllCoresTest {

  private final AtomicInteger done = new AtomicInteger();

  @Test
  void allTasksAreTriedAndTheFirstFailureOfTheirOrderIsThrown() {
    List<AllCores.Task> tasks = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      int number = i;
      tasks.add(
          () -> {
            done.incrementAndGet();
            if (number % 100 == 50) {
              throw new IOException("task " + number);
            }
          });
    }

    assertThatThrownBy(() -> AllCores.run(tasks))
        .isInstanceOf(IOException.class)
        .hasMessage("task 50");
    assertThat(done).hasValue(1_000);
  }

  @Test
  void aTaskMayShareItsWorkWithCoresThatHaveNone() throws IOException {
    AllCores.Task large =
        () -> IntStream.range(0, 10_000).parallel().forEach(i -> done.incrementAndGet());

    AllCores.run(List.of(large, large, large));

    assertThat(done).hasValue(30_000);
  }

  @Test
  void aBrokenTaskIsNoFaultOfTheDisk() {
    AllCores.Task broken =
        () -> {
          throw new IllegalArgumentException("two files at a.html");
        };

    assertThatThrownBy(() -> AllCores.run(List.of(broken)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("two files at a.html");
  }
}
