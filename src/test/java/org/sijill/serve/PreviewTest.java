package org.sijill.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.diagnostics.Problem;
import org.sijill.diagnostics.Progress;
import org.sijill.pipeline.TemplateSource;
import org.sijill.testing.Pictures;
import org.sijill.testing.SmallSite;

/** What the preview says where something fails that nobody has foreseen. */
class PreviewTest {

  private static final String PAGE = "en/articles/first.html";

  @TempDir Path folder;
  private SmallSite archive;
  private Preview preview;

  @BeforeEach
  void read() throws IOException {
    archive =
        SmallSite.in(folder)
            .with("articles/first/map.png", Pictures.png())
            .with("articles/first/ar.md", SmallSite.text("عنوان", "ملخص", "![خريطة](map.png)"));
    preview = new Preview(archive.content(), TemplateSource.packed());
    preview.refresh(Progress.NONE);
  }

  @Test
  void aFileThatCannotBeMadeIsAProblemAtItsAddress() {
    archive.without("articles/first/map.png");

    Preview.Shown picture = preview.show("assets/articles/first/map.png");

    assertThat(picture.file()).isEmpty();
    assertThat(picture.problems())
        .singleElement()
        .extracting(Problem::toString)
        .asString()
        .startsWith("assets/articles/first/map.png:1:1: error: the file could not be made: ")
        .contains("NoSuchFileException")
        .endsWith("(save again, or start the preview anew) [unexpected]");
    assertThat(preview.show(PAGE).problems()).isEmpty();
  }

  @Test
  void anEditThatCannotBeReadIsAProblemUntilTheNextOne() {
    archive.with("articles/first/en.md", SmallSite.text("Headline", "Summary", "A new word"));

    preview.refresh(broken(new IllegalStateException("not foreseen")));

    assertThat(preview.show(PAGE).problems())
        .singleElement()
        .extracting(Problem::toString)
        .asString()
        .startsWith(archive.content() + ":1:1: error: the records could not be read: ")
        .contains("not foreseen");
    assertThat(text()).contains("Headline").doesNotContain("A new word");

    preview.refresh(Progress.NONE);

    assertThat(preview.show(PAGE).problems()).isEmpty();
    assertThat(text()).contains("A new word");
  }

  /** A stack or a memory that was too small once may be enough for the next edit. */
  @Test
  void anErrorOfTheMachineIsAProblemAndThePreviewLives() {
    preview.refresh(broken(new StackOverflowError("too deep")));

    assertThat(preview.show(PAGE).problems())
        .singleElement()
        .extracting(Problem::toString)
        .asString()
        .contains("the records could not be read: java.lang.StackOverflowError: too deep");
    assertThat(text()).contains("Headline");

    preview.refresh(broken(new OutOfMemoryError("too large")));
    preview.refresh(Progress.NONE);

    assertThat(preview.show(PAGE).problems()).isEmpty();
  }

  /** Stands for a fault of the program or the machine at any stage of reading. */
  private static Progress broken(Throwable fault) {
    return new Progress() {
      @Override
      public void begin(Stage stage, int steps) {
        if (fault instanceof Error error) {
          throw error;
        }
        throw (RuntimeException) fault;
      }
    };
  }

  private String text() {
    byte[] page = preview.show(PAGE).file().orElseThrow().bytes();
    return new String(page, StandardCharsets.UTF_8);
  }
}
