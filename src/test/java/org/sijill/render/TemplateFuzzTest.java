package org.sijill.render;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.sijill.diagnostics.Position;
import org.sijill.testing.FuzzedText;

/** Whatever a template is, it is filled, or reported at a place of its file. */
class TemplateFuzzTest {

  private static final Samples SAMPLES = new Samples(true);
  private static final Views.Frame FRAME = SAMPLES.of(Views.Frame.class);
  private static final Views.FreeView PAGE = SAMPLES.of(Views.FreeView.class);

  @FuzzTest(maxDuration = "60s")
  void isFilledOrReported(byte[] template) throws IOException {
    try (FileSystem memory = Jimfs.newFileSystem(Configuration.unix())) {
      Path folder = memory.getPath("/templates");
      Files.createDirectories(folder);
      Files.write(folder.resolve("page.html"), template);
      try {
        fill(folder);
      } catch (TemplateFault fault) {
        FuzzedText.of(template)
            .assertHas(new Position(fault.template(), fault.line(), fault.column()));
      }
    }
  }

  private static void fill(Path folder) throws IOException {
    TemplateFolder templates = new TemplateFolder(folder);
    TagBalance.faults("page.html", templates.read("page"));
    new Templates(
            templates,
            Map.of("en", key -> "words of " + key),
            new ViewDialect(UnaryOperator.identity(), false),
            UnaryOperator.identity())
        .fill("page", "en", FRAME, PAGE);
  }
}
