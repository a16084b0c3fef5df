package org.sijill.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Progress;
import org.sijill.model.OutputFile;
import org.sijill.testing.SmallSite;

class PlannedSiteTest {

  @TempDir Path folder;

  /** A search in the preview asks for one file of the index after the other. */
  @Test
  void whatMachinesReadIsMadeOnceForAllThatAsk() throws IOException {
    Path content = SmallSite.in(folder).content();
    Build build = new Build(content, TemplateSource.packed(), new Problems(), Progress.NONE);
    PlannedSite site = build.plan().orElseThrow();
    Problems problems = new Problems();

    OutputFile feed = site.file("en/feed.xml", problems).orElseThrow();

    assertThat(site.file("en/feed.xml", problems)).containsSame(feed);
    assertThat(site.file("assets/search/en/index.js", problems)).isPresent();
    assertThat(site.file("en/nothing.xml", problems)).isEmpty();
    assertThat(problems.hasErrors()).isFalse();
  }
}
