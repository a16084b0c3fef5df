package org.sijill.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.testing.Program;
import org.sijill.testing.SmallSite;
import org.sijill.testing.Snapshot;

/** A build that is killed at any moment leaves the old site whole, or the new one. */
class KilledBuildTest {

  private static final int ARTICLES = 300;
  private static final int KILLS = 30;

  @TempDir Path folder;

  @Test
  void leavesOneOfTwoSitesWhole() throws Exception {
    String red = archive("red");
    String blue = archive("blue");
    String contentOfNext = red;
    int caughtAtWork = 0;
    long nanos = timeToWrite(blue);
    for (int i = 0; i < KILLS; i++) {
      killAfter(nanos * i / KILLS, contentOfNext);
      caughtAtWork += Snapshot.names(site().getParent()).size() > 1 ? 1 : 0;
      assertOldOrNewSite();
      contentOfNext = published().equals("red") ? blue : red;
    }
    assertThat(caughtAtWork).as("builds killed while they wrote").isPositive();
  }

  private String archive(String colour) {
    SmallSite archive = SmallSite.in(folder.resolve(colour));
    for (int i = 0; i < ARTICLES; i++) {
      archive.withArticle(
          "item-" + i,
          """
          source: paper
          published: 2023-09-14
          originalLanguage: ar
          rights: digest
          """,
          "متن",
          colour);
    }
    return archive.content().toString();
  }

  private Path site() {
    return folder.resolve("public/site");
  }

  /** Builds undisturbed, and returns how long it took from the first page to the end. */
  private long timeToWrite(String content) throws Exception {
    Process process = begin(content);
    long start = System.nanoTime();
    assertThat(process.waitFor()).isZero();
    return System.nanoTime() - start;
  }

  private void killAfter(long nanos, String content) throws Exception {
    Process process = begin(content);
    TimeUnit.NANOSECONDS.sleep(nanos);
    process.destroyForcibly().waitFor();
  }

  /** Starts a build, and returns when it renders its first page. */
  private Process begin(String content) throws IOException {
    Process process =
        Program.unpacked().start(folder, "build", "--content", content, "--out", site().toString());
    BufferedReader progress = process.errorReader();
    String line = progress.readLine();
    while (line != null && !line.startsWith("render")) {
      line = progress.readLine();
    }
    assertThat(line).startsWith("render");
    return process;
  }

  /** At once there is a whole site, or none that the next command does not put back. */
  private void assertOldOrNewSite() throws IOException {
    if (Files.exists(site())) {
      assertThat(Fixity.faults(site())).isEmpty();
    }
    Publication.to(Destination.of(site(), List.of())).close();

    assertThat(Fixity.faults(site())).isEmpty();
    assertThat(published()).isIn("red", "blue");
    assertThat(Snapshot.names(site().getParent())).containsExactly("site");
  }

  /** All articles say the same word: that of the archive they were made from. */
  private String published() throws IOException {
    String word = word(0);
    for (int i = 1; i < ARTICLES; i++) {
      assertThat(word(i)).isEqualTo(word);
    }
    return word;
  }

  private String word(int article) throws IOException {
    String page = Files.readString(site().resolve("en/articles/item-" + article + ".html"));
    return page.contains("<p>red</p>") ? "red" : page.contains("<p>blue</p>") ? "blue" : page;
  }
}
