package org.sijill.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sijill.cache.Cache;
import org.sijill.diagnostics.Problem;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Progress;
import org.sijill.model.Content;
import org.sijill.testing.FuzzedText;
import org.sijill.testing.SmallSite;

/** Whatever bytes a record is, it is read, or reported at a place of its file. */
class RecordFuzzTest {

  private static final List<String> RECORDS =
      List.of(
          "archive.yaml",
          "articles/first/article.yaml",
          "articles/first/ar.md",
          "entities/places/here.yaml",
          "events/then.yaml",
          "sources/paper.yaml",
          "threads/story.yaml",
          "pages/about/ar.md");

  @FuzzTest(maxDuration = "60s")
  void isReadOrReported(byte[] record) throws IOException {
    for (String name : RECORDS) {
      try (FileSystem memory = Jimfs.newFileSystem(Configuration.unix())) {
        read(SmallSite.in(memory.getPath("/fuzzed")).with(name, record), name, record);
      }
    }
  }

  private static void read(SmallSite site, String name, byte[] record) {
    Problems problems = new Problems();
    Optional<Content> read =
        ContentReader.read(site.content(), Cache.NONE, problems, Progress.NONE);

    assertThat(read.isPresent() || problems.hasErrors()).isTrue();
    Path fuzzed = site.content().resolve(name);
    for (Problem problem : problems.sorted()) {
      Path file = site.content().getFileSystem().getPath(problem.position().file());
      assertThat(Files.exists(file)).as(problem.toString()).isTrue();
      if (file.equals(fuzzed)) {
        FuzzedText.of(record).assertHas(problem);
      }
    }
  }
}
