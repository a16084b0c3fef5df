package org.sijill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sijill.diagnostics.Progress.Stage;

class ConsoleProgressTest {

  private final StringWriter err = new StringWriter();

  @Test
  void onATerminalABarSaysTheStageTheCountAndTheTimeLeft() {
    ConsoleProgress progress = new ConsoleProgress(new PrintWriter(err), false, true);

    progress.begin(Stage.LINK, 60);
    for (int i = 0; i < 30; i++) {
      progress.step();
    }

    assertThat(drawn()).first().asString().startsWith("link     [" + ".".repeat(30) + "] 0/60 ");
    assertThat(drawn()).last().asString().matches("link {5}\\[#{15}\\.{15}] 30/60 +\\d+ s left *");
  }

  @Test
  void aStageThatIsNotCountedHasABarAllTheSame() {
    ConsoleProgress progress = new ConsoleProgress(new PrintWriter(err), false, true);

    progress.begin(Stage.PLAN, 0);

    assertThat(drawn()).singleElement().asString().matches("plan {5}\\[\\.{30}] *");
  }

  @Test
  void theBarIsGoneInTheEnd() {
    ConsoleProgress progress = new ConsoleProgress(new PrintWriter(err), false, true);
    progress.begin(Stage.RENDER, 1);
    int longest = drawn().stream().mapToInt(String::length).max().orElseThrow();

    progress.close();

    assertThat(err.toString()).matches("(?s).*\\r {" + longest + ",}\\r");
  }

  @Test
  void elsewhereAStageIsALine() {
    ConsoleProgress progress = new ConsoleProgress(new PrintWriter(err, true), false, false);

    progress.begin(Stage.RENDER, 2);
    progress.step();
    progress.begin(Stage.RENDER, 1);
    progress.begin(Stage.PUBLISH, 0);
    progress.close();

    assertThat(err.toString().lines())
        .containsExactly("render 2 pages", "render 1 page", "publish");
  }

  @Test
  void aQuietOneSaysNothing() {
    ConsoleProgress progress = new ConsoleProgress(new PrintWriter(err, true), true, true);

    progress.begin(Stage.RENDER, 1);
    progress.step();
    progress.close();

    assertThat(err.toString()).isEmpty();
  }

  /** Returns what stood on the line, one after the other. */
  private List<String> drawn() {
    return err.toString().lines().filter(line -> !line.isEmpty()).toList();
  }
}
