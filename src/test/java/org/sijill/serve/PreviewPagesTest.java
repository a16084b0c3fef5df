package org.sijill.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sijill.diagnostics.Progress;
import org.sijill.pipeline.TemplateSource;
import org.sijill.testing.EditedTemplates;
import org.sijill.testing.SmallSite;

/** What the preview adds to a page, and what it leaves as it is. */
class PreviewPagesTest {

  private static final String POLICY = "meta[http-equiv=Content-Security-Policy]";

  private static final String ADDED = "[href^=/.sijill/], [src^=/.sijill/]";

  @TempDir Path folder;
  private SmallSite archive;

  @BeforeEach
  void write() {
    archive = SmallSite.in(folder);
  }

  @Test
  void addsItsScriptAndItsSheetAndNothingElse() throws IOException {
    archive.build();

    Document page = sent("en/articles/first.html", TemplateSource.packed());

    assertThat(page.head().select(ADDED).eachAttr("src")).contains("/.sijill/preview.js");
    assertThat(page.head().select("script").eachAttr("data-page"))
        .containsExactly("en%2Farticles%2Ffirst.html");
    page.select(ADDED + "," + POLICY).remove();
    Document built = archive.page("en/articles/first.html");
    built.select(POLICY).remove();
    assertThat(page.outerHtml()).isEqualTo(built.outerHtml());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          default-src 'none'                   | default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'
          SCRIPT-SRC 'sha256-a'; img-src 'self'; | script-src 'sha256-a' 'self'; img-src 'self'; style-src 'self'; connect-src 'self'
          style-src 'none' ; script-src 'self' | style-src 'self'; script-src 'self'; connect-src 'self'
          """)
  void allowsThemInWhateverPolicy(String policy, String allowed) throws IOException {
    EditedTemplates templates = EditedTemplates.in(folder.resolve("templates"));
    templates.replace(
        "layout.html",
        "<meta name=\"color-scheme\"",
        "<META content=\""
            + policy
            + "\" http-equiv='content-security-policy'><meta name=\"color-scheme\"");

    Document page = sent("en/articles/first.html", templates.folder());

    assertThat(page.select(POLICY).eachAttr("content")).last().isEqualTo(allowed);
  }

  private Document sent(String path, Path templates) {
    Preview preview = new Preview(archive.content(), templates);
    preview.refresh(Progress.NONE);
    byte[] bytes = new PreviewPages(preview).get("/" + path).bytes();
    Document page = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
    page.outputSettings().prettyPrint(false);
    return page;
  }
}
