package org.sijill.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.sijill.cache.PreviewCache;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Progress;
import org.sijill.testing.SmallSite;
import org.sijill.text.Nfc;
import tools.jackson.databind.json.JsonMapper;

/** Whatever words a record has, its published page has the same. */
class PublishedPageFuzzTest {

  private static final PreviewCache CACHE = new PreviewCache();
  private static final JsonMapper JSON = new JsonMapper();

  /** The first line is the title, the second the summary, and all the others are the body. */
  @FuzzTest(maxDuration = "60s")
  void holdsTheWordsOfItsRecord(byte[] bytes) throws IOException {
    String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\n", 3);
    if (lines.length < 3) {
      return;
    }
    try (FileSystem memory = Jimfs.newFileSystem(Configuration.unix())) {
      SmallSite site = SmallSite.in(memory.getPath("/fuzzed"));
      for (String language : Set.of("ar", "en")) {
        site.with("articles/first/" + language + ".md", text(lines[0], lines[1], lines[2]));
      }
      CACHE.dropFiles(Set.of(site.content()));
      Problems problems = new Problems();
      Optional<PlannedSite> planned =
          new Build(site.content(), TemplateSource.packed(), CACHE, problems, Progress.NONE).plan();
      if (planned.isPresent()) {
        for (String language : Set.of("ar", "en")) {
          assertHasWords(page(planned.get(), language), lines);
        }
        CACHE.dropUnused();
      }
    }
  }

  private static Document page(PlannedSite site, String language) throws IOException {
    Problems problems = new Problems();
    byte[] html = site.file(language + "/articles/first.html", problems).orElseThrow().bytes();
    assertThat(problems.sorted()).isEmpty();
    return Jsoup.parse(new String(html, StandardCharsets.UTF_8));
  }

  private static void assertHasWords(Document page, String[] lines) {
    assertThat(words(page.expectFirst("h1").wholeText())).isEqualTo(words(lines[0]));
    assertThat(words(page.expectFirst(".lead").wholeText())).isEqualTo(words(lines[1]));
    assertThat(words(page.expectFirst(".prose").wholeText())).isEqualTo(words(lines[2]));
  }

  /** The words as a browser shows them, with one blank between them (CSS Text 3, 4.1). */
  private static String words(String text) {
    return Nfc.of(text).replaceAll("[ \t\n\r\f]+", " ").strip();
  }

  /** Each line is a paragraph: within one, a line may end between ideographs, without a blank. */
  private static String text(String title, String summary, String body) {
    return "---\ntitle: "
        + JSON.writeValueAsString(title)
        + "\nsummary: "
        + JSON.writeValueAsString(summary)
        + "\n---\n\n"
        + body.replaceAll("\\p{Punct}", "\\\\$0").replaceAll("[\r\n]", "\n\n")
        + "\n";
  }
}
