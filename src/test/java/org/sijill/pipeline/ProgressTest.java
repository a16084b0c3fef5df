package org.sijill.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Progress;
import org.sijill.testing.SmallSite;

class ProgressTest {

  @TempDir Path folder;

  private SmallSite archive;

  @BeforeEach
  void aSmallArchive() throws IOException {
    archive = SmallSite.in(folder);
  }

  @Test
  void eachStageOfABuildTakesAsManyStepsAsItSaid() throws IOException {
    Counter counter = new Counter();

    build(counter).publish(archive.site());

    assertThat(counter.taken).containsExactlyEntriesOf(counter.announced);
    assertThat(counter.announced.keySet())
        .containsExactly(
            Progress.Stage.READ,
            Progress.Stage.PARSE,
            Progress.Stage.LINK,
            Progress.Stage.WEIGH,
            Progress.Stage.PLAN,
            Progress.Stage.RELATE,
            Progress.Stage.RENDER,
            Progress.Stage.PUBLISH);
  }

  @Test
  void aCheckIsCountedByTexts() throws IOException {
    Counter counter = new Counter();

    build(counter).check();

    assertThat(counter.taken).containsExactlyEntriesOf(counter.announced);
    assertThat(counter.announced.get(Progress.Stage.CHECK))
        .isEqualTo(counter.announced.get(Progress.Stage.PARSE))
        .isPositive();
  }

  private Build build(Progress progress) throws IOException {
    return new Build(archive.content(), TemplateSource.packed(), new Problems(), progress);
  }

  private static final class Counter implements Progress {

    final Map<Stage, Integer> announced = new EnumMap<>(Stage.class);
    final Map<Stage, Integer> taken = new EnumMap<>(Stage.class);
    private final AtomicInteger steps = new AtomicInteger();
    private Stage stage = Stage.READ;

    @Override
    public void begin(Stage begun, int count) {
      announced.put(begun, count);
      stage = begun;
      steps.set(0);
      taken.put(begun, 0);
    }

    @Override
    public void step() {
      int now = steps.incrementAndGet();
      synchronized (taken) {
        taken.merge(stage, now, Math::max);
      }
    }
  }
}
