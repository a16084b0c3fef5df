package org.sijill.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.testing.SmallSite;

class SmokeTest {

  @TempDir Path folder;

  @Test
  void anArticlePrintsItsHeadline() {
    SmallSite site = SmallSite.in(folder).build();

    assertThat(site.problems()).isEmpty();
    assertThat(site.page("ar/articles/first.html").select("h1").text()).isEqualTo("عنوان");
  }
}
