package org.sijill.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.testing.Program;
import org.sijill.testing.SmallSite;
import org.sijill.testing.Snapshot;

/**
 * A build that is killed at any moment leaves the old site whole, or the new one. {@code
 * src/bench/kill-builds.sh} kills the packed program two hundred times.
 */
class KilledBuildTest {

  private static final int ARTICLES = 300;
  private static final int KILLED_BUILDS = 3;
  private static final int KILLED_PUBLICATIONS = 40;

  @TempDir Path folder;

  /** From its first page to its last moment, a large build at a time. */
  @Test
  void whileItRendersPages() throws Exception {
    String red = archive("red");
    String blue = archive("blue");
    long nanos = timeToWrite(blue);
    String next = red;
    int caught = 0;
    for (int i = 0; i < KILLED_BUILDS; i++) {
      kill(build(next), nanos * i / KILLED_BUILDS);
      caught += Snapshot.names(site().getParent()).size() > 1 ? 1 : 0;
      assertOldOrNewSite();
      String published = read("en/articles/item-0.html").contains("<p>red</p>") ? "red" : "blue";
      for (int article = 0; article < ARTICLES; article++) {
        assertThat(read("en/articles/item-" + article + ".html"))
            .contains("<p>" + published + "</p>");
      }
      next = published.equals("red") ? blue : red;
    }
    assertThat(caught).as("builds caught at work").isPositive();
  }

  /** A program that does nothing but let two small sites change places, as fast as it can. */
  @Test
  void whileItPublishes() throws Exception {
    Set<String> leftovers = new TreeSet<>();
    for (int i = 0; i < KILLED_PUBLICATIONS; i++) {
      Process process = Program.of(PublishRepeatedly.class).start(folder, site().toString());
      awaitLine("publishing", process);
      kill(process, TimeUnit.MILLISECONDS.toNanos(i));
      leftovers.addAll(Snapshot.names(site().getParent()));
      assertOldOrNewSite();
      String published = read(PublishRepeatedly.path(0));
      for (int page = 0; page < PublishRepeatedly.PAGES; page++) {
        assertThat(read(PublishRepeatedly.path(page))).isEqualTo(published);
      }
    }
    assertThat(leftovers).as("names that were found").hasSizeGreaterThan(1);
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

  private String read(String path) throws IOException {
    return Files.readString(site().resolve(path));
  }

  /** Builds undisturbed, and returns how long it took from the first page to the end. */
  private long timeToWrite(String content) throws Exception {
    Process process = build(content);
    long start = System.nanoTime();
    assertThat(process.waitFor()).isZero();
    return System.nanoTime() - start;
  }

  /** Starts a build, and returns when it renders its first page. */
  private Process build(String content) throws IOException {
    Process process =
        Program.unpacked()
            .start(folder, "build", "--no-sync", "--content", content, "--out", site().toString());
    awaitLine("render", process);
    return process;
  }

  private static void awaitLine(String beginning, Process process) throws IOException {
    BufferedReader err = process.errorReader();
    String line = err.readLine();
    while (line != null && !line.startsWith(beginning)) {
      line = err.readLine();
    }
    assertThat(line).startsWith(beginning);
  }

  private static void kill(Process process, long nanos) throws InterruptedException {
    TimeUnit.NANOSECONDS.sleep(nanos);
    process.destroyForcibly().waitFor();
  }

  /** At once there is a whole site, or none that the next command does not put back. */
  private void assertOldOrNewSite() throws IOException {
    if (Files.exists(site())) {
      assertThat(Fixity.faults(site())).isEmpty();
    }
    Publication.to(Destination.of(site(), List.of())).close();

    assertThat(Fixity.faults(site())).isEmpty();
    assertThat(Snapshot.names(site().getParent())).containsExactly("site");
  }
}
