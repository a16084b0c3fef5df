package org.sijill.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.diagnostics.Problem;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Progress;
import org.sijill.testing.SmallSite;

/** Somebody saves a record while the site is built: the site may not show it, and that is said. */
class ChangeWhileBuildingTest {

  private static final String WARNING =
      ":1:1: warning: the file changed while the site was built"
          + " (build again, to be sure that the site shows all of it) [changed-file]";

  @TempDir Path folder;
  private SmallSite archive;

  @BeforeEach
  void write() {
    archive = SmallSite.in(folder);
  }

  @Test
  void anEditIsTold() throws IOException {
    String file = "articles/first/en.md";

    assertThat(buildWhile(() -> archive.with(file, SmallSite.text("Other", "Summary", "Text"))))
        .isEqualTo(archive.content().resolve(file) + WARNING);
    assertThat(archive.page("en/articles/first.html").title()).startsWith("Headline");
  }

  @Test
  void aNewFileIsTold() throws IOException {
    String file = "threads/other.yaml";

    assertThat(buildWhile(() -> archive.with(file, "title: {ar: قصة, en: Other}\n")))
        .isEqualTo(archive.content().resolve(file) + WARNING);
  }

  @Test
  void aDeletedFileIsTold() throws IOException {
    String file = "pages/about/en.md";

    assertThat(buildWhile(() -> archive.without(file)))
        .isEqualTo(archive.content().resolve(file) + WARNING);
  }

  /** An editor's own files, and a file that is saved as it was, change nothing. */
  @Test
  void whatChangesNothingIsNotTold() throws IOException {
    assertThat(
            buildWhile(
                () ->
                    archive
                        .with("articles/first/.en.md.swp", "editor")
                        .with(
                            "articles/first/en.md", SmallSite.text("Headline", "Summary", "Text"))))
        .isEmpty();
  }

  /** Builds, and changes the records when they have been read; returns what was reported. */
  private String buildWhile(Runnable change) throws IOException {
    Problems problems = new Problems();
    Progress progress =
        new Progress() {
          @Override
          public void begin(Stage stage, int steps) {
            if (stage == Stage.RENDER) {
              change.run();
            }
          }

          @Override
          public void step() {}
        };
    assertThat(
            new Build(archive.content(), TemplateSource.packed(), problems, progress)
                .publish(archive.site()))
        .isPresent();
    return String.join("\n", problems.sorted().stream().map(Problem::toString).toList());
  }
}
