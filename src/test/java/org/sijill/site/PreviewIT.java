package org.sijill.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.diagnostics.Progress;
import org.sijill.pipeline.TemplateSource;
import org.sijill.serve.PreviewServer;
import org.sijill.testing.SmallSite;

/** The preview in a browser. */
@Timeout(120)
class PreviewIT {

  private static final String LONG_TEXT = "A paragraph.\n\n".repeat(100);

  @TempDir static Path folder;
  private static SmallSite archive;
  private static PreviewServer server;
  private static Browser browser;

  @BeforeAll
  static void start() throws IOException {
    archive = SmallSite.in(folder);
    write("old words");
    server = PreviewServer.start(archive.content(), TemplateSource.packed(), 0, Progress.NONE);
    browser = Browser.start(folder.resolve("profile"));
    browser.resize(1280, 800);
  }

  @AfterAll
  static void end() throws IOException {
    browser.close();
    server.close();
  }

  @Test
  void aSavedTextShowsWhereTheReaderWas() {
    browser.visit(server.address().resolve("en/articles/first.html"));
    browser.evaluate("(scrollTo({top: 700, behavior: 'instant'}), 1)");
    browser.await("scrollY > 600");

    write("new words");

    browser.await("document.querySelector('main').textContent.includes('new words')");
    browser.await("scrollY > 600 && scrollY < 800");
  }

  @Test
  void anUnknownAddressOfAnyDepthHasTheStyleOfTheSite() {
    browser.visit(server.address().resolve("en/no/such/page.html"));

    assertThat(
            browser.evaluate(
                "[...document.styleSheets].filter(s => s.cssRules.length > 50).map(s => s.href)"))
        .asString()
        .contains("/assets/sijill.css");
  }

  @Test
  void aFaultStandsOverThePageAndGoesWhenItIsMended() {
    browser.visit(server.address().resolve("ar/index.html"));

    archive.with("threads/story.yaml", "title: {ar: قصة, en: <b>7</b>, fr: x}\n");

    browser.await("document.querySelector('.sijill-problems')");
    assertThat(browser.evaluate("document.querySelector('.sijill-problems').innerText").toString())
        .contains("threads/story.yaml:1:32")
        .contains("'fr' is not one of the archive's languages")
        .contains("[unknown-language]")
        .contains("title: {ar: قصة, en: <b>7</b>, fr: x}");

    archive.with("threads/story.yaml", "title: {ar: قصة, en: Story}\n");

    browser.await("!document.querySelector('.sijill-problems')");
  }

  private static void write(String words) {
    archive.with(
        "articles/first/en.md", SmallSite.text("Headline", "Summary", words + "\n\n" + LONG_TEXT));
  }
}
