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

  private static final int KILLS_A_STAGE = 12;

  @TempDir Path folder;
  private String red = "";
  private String blue = "";
  private int articles;

  @Test
  void whileItRendersPages() throws Exception {
    writeArchives(300);

    assertThat(killAtManyMoments("render")).as("builds caught at work").isPositive();
  }

  /** The stage in which the new site takes the place of the old one; it is short. */
  @Test
  void whileItPublishes() throws Exception {
    writeArchives(30);

    killAtManyMoments("publish");
  }

  /** Returns how many of the killed builds left something to be tidied up. */
  private int killAtManyMoments(String stage) throws Exception {
    long nanos = timeFrom(stage, blue);
    String next = red;
    int caught = 0;
    for (int i = 0; i < KILLS_A_STAGE; i++) {
      Process process = begin(stage, next);
      TimeUnit.NANOSECONDS.sleep(nanos * i / KILLS_A_STAGE);
      process.destroyForcibly().waitFor();
      caught += Snapshot.names(site().getParent()).size() > 1 ? 1 : 0;
      assertOldOrNewSite();
      next = published().equals("red") ? blue : red;
    }
    return caught;
  }

  private void writeArchives(int size) {
    articles = size;
    red = archive("red");
    blue = archive("blue");
  }

  private String archive(String colour) {
    SmallSite archive = SmallSite.in(folder.resolve(colour));
    for (int i = 0; i < articles; i++) {
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

  /** Builds undisturbed, and returns how long it took from a stage to the end. */
  private long timeFrom(String stage, String content) throws Exception {
    Process process = begin(stage, content);
    long start = System.nanoTime();
    assertThat(process.waitFor()).isZero();
    return System.nanoTime() - start;
  }

  /** Starts a build, and returns when it begins a stage. */
  private Process begin(String stage, String content) throws IOException {
    Process process =
        Program.unpacked().start(folder, "build", "--content", content, "--out", site().toString());
    BufferedReader progress = process.errorReader();
    String line = progress.readLine();
    while (line != null && !line.startsWith(stage)) {
      line = progress.readLine();
    }
    assertThat(line).startsWith(stage);
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
    for (int i = 1; i < articles; i++) {
      assertThat(word(i)).isEqualTo(word);
    }
    return word;
  }

  private String word(int article) throws IOException {
    String page = Files.readString(site().resolve("en/articles/item-" + article + ".html"));
    return page.contains("<p>red</p>") ? "red" : page.contains("<p>blue</p>") ? "blue" : page;
  }
}
