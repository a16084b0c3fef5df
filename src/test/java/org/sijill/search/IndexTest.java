package org.sijill.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.testing.EditedTemplates;
import org.sijill.testing.SmallSite;

class IndexTest {

  /** The search page loads by them; German and Wolof begin as the names of the files do. */
  @Test
  void theDirectoryKnowsTheSizeOfEachKindOfFile(@TempDir Path folder) {
    SmallSite site =
        SmallSite.in(folder)
            .with(
                "archive.yaml",
                """
                title: {ar: أرشيف}
                description: {ar: أرشيف صغير.}
                languages: [ar, en, de, wo]
                edition: {number: "1", date: 2024-01-02}
                rights: {licence: https://creativecommons.org/licenses/by/4.0/, holder: {ar: نحن}}
                """)
            .build(
                EditedTemplates.in(folder.resolve("templates"))
                    .withWordsOf("en", "de")
                    .withWordsOf("en", "wo")
                    .folder());

    assertThat(site.problems()).isEmpty();
    for (String language : new String[] {"ar", "de", "wo"}) {
      String own = "assets/search/" + language + "/";
      assertThat(site.read(own + "index.js"))
          .contains("\"sizes\":{\"d\":" + size(site, own + "d0.js") + ",")
          .contains(",\"years\":" + size(site, own + "years.js") + ",")
          .contains(",\"bytes\":[" + size(site, own + "w0.js") + "],");
    }
  }

  private static int size(SmallSite site, String file) {
    return site.read(file).getBytes(StandardCharsets.UTF_8).length;
  }
}
