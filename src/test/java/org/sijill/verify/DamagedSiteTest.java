package org.sijill.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever has happened to the files of a site, all that is wrong is told in one run. */
class DamagedSiteTest {

  private static final String MANIFEST = "manifest-sha256.txt";

  @TempDir Path folder;
  private FinishedSite site;

  @BeforeEach
  void write() {
    site = FinishedSite.in(folder);
  }

  @Test
  void aChangedFileIsExaminedToo() throws IOException {
    Path page = site.publish().resolve("old/story.html");
    Files.writeString(page, "<p>", StandardOpenOption.APPEND);

    assertThat(site.found())
        .anyMatch(
            line ->
                line.startsWith("old/story.html:1:1: error: the file is changed (restore it, or"))
        .anyMatch(line -> line.startsWith("old/story.html:19:") && line.endsWith("[html-syntax]"))
        .hasSize(2);
  }

  /** The links to a lost file, and the pages that were reached by it, are not at fault. */
  @Test
  void aLostFileIsToldOnce() throws IOException {
    Files.delete(site.publish().resolve("ar/story.html"));

    assertThat(site.found())
        .containsExactly(
            "ar/story.html:1:1: error: the file is missing (restore it, or build anew) [fixity]");
  }

  @Test
  void aSiteWithoutAManifestIsExamined() throws IOException {
    Files.delete(
        site.replacing("index.html", "ar/story.html", "ar/tale.html").publish().resolve(MANIFEST));

    assertThat(site.found())
        .contains(MANIFEST + ":1:1: error: the site has no manifest (build the site anew) [fixity]")
        .anyMatch(line -> line.contains("the site has no file 'ar/tale.html'"));
  }

  @Test
  void aFolderThatIsNotASite() {
    assertThat(FinishedSite.in(folder.resolve("nowhere")).found())
        .containsExactly(
            folder.resolve("nowhere")
                + ":1:1: error: there is no such folder (name the folder of a finished site)"
                + " [missing-folder]");

    assertThat(site.found())
        .containsExactly(
            "index.html:1:1: error: the site has no first page (name the folder of a finished"
                + " site, or build it anew) [missing-file]",
            MANIFEST + ":1:1: error: the site has no manifest (build the site anew) [fixity]");
  }

  @Test
  void bytesThatAreNotText() {
    byte[] bytes = site.text("old/story.html").getBytes(StandardCharsets.UTF_8);
    bytes["<!DOCTYPE html>\n<ht".length()] = (byte) 0xC3;

    assertThat(site.with("old/story.html", bytes).faults())
        .containsExactly(
            "old/story.html:2:4: error: the bytes here are not UTF-8, and the file is not examined"
                + " (restore the file, or build anew) [broken-utf8]");
  }

  @Test
  void anEmptyPage() {
    assertThat(site.with("old/story.html", "").faults())
        .allMatch(line -> line.startsWith("old/story.html:1:1: "))
        .anyMatch(line -> line.contains("the page has no <main>"))
        .hasSizeLessThan(9);
  }

  /** The file itself might lie anywhere, and be anybody's. */
  @Test
  void aLinkOfTheDiskIsNotFollowed() throws IOException {
    Path secret = Files.writeString(folder.resolveSibling("secret.html"), "secret");
    Path page = site.publish().resolve("old/story.html");
    Files.delete(page);
    Files.createSymbolicLink(page, secret);

    assertThat(site.found())
        .containsExactly(
            "old/story.html:1:1: error: the file is missing (restore it, or build anew) [fixity]");
    Files.delete(secret);
  }

  @Test
  void theOrderIsStable() {
    site.replacing("ar/story.html", "href=\"", "href=\"gone-")
        .replacing("index.html", "<main>", "");

    assertThat(site.faults()).hasSize(10).isEqualTo(site.found());
  }
}
