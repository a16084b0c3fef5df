package org.sijill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sijill.testing.Program;
import org.sijill.testing.Program.Outcome;
import org.sijill.testing.SmallSite;
import org.sijill.testing.Snapshot;

/** How the program ends where the machine does not give it what it needs. */
@Timeout(60)
@EnabledOnOs(OS.LINUX)
class ProgramEndsTest {

  private static final String RECORD =
      "source: paper\npublished: 2023-09-14\noriginalLanguage: ar\nrights: digest\n";

  @TempDir Path folder;
  private SmallSite archive;

  @BeforeEach
  void write() {
    archive = SmallSite.in(folder);
  }

  /** The shell stops the program by a signal as soon as the first page is staged. */
  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143", "HUP, 129"})
  void aSignalLeavesNothing(String signal, int code) throws Exception {
    for (int i = 0; i < 400; i++) {
      archive.withArticle("item-" + i, RECORD, "متن", "Text");
    }
    Process process = Program.unpacked().start(folder, "build");
    try (BufferedReader err = process.errorReader()) {
      assertThat(err.lines().anyMatch(line -> line.startsWith("render"))).isTrue();
      while (process.isAlive() && Files.notExists(folder.resolve(".site.sijill-new"))) {
        TimeUnit.MILLISECONDS.sleep(1);
      }
      String pid = Long.toString(process.pid());
      assertThat(new ProcessBuilder("kill", "-" + signal, pid).start().waitFor()).isZero();
      assertThat(process.waitFor()).isEqualTo(code);
    }
    assertThat(Snapshot.names(folder)).containsExactly("content");
  }

  @Test
  void outputThatCouldNotBePrintedIsAFailure() {
    Outcome outcome = shell("\"$@\" explain content/articles/first > /dev/full");

    assertThat(outcome.err())
        .isEqualTo("sijill: the output could not be printed: No space left on device\n");
    assertThat(outcome.exitCode()).isEqualTo(1);
  }

  @Test
  void findingsThatCouldNotBePrintedAreAFailure() {
    assertThat(shell("\"$@\" build 2> /dev/full").exitCode()).isEqualTo(1);
  }

  /** As {@code head} closes it; nobody wants to hear of that. */
  @Test
  void aReaderThatHasHadEnoughEndsItQuietly() {
    Outcome outcome =
        shell("{ \"$@\" explain content/articles/first; echo $? > code; } | true; cat code");

    assertThat(outcome.out()).isEqualTo("1\n");
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void aNameThatTheLocaleCannotExpressIsRefused() throws IOException {
    Files.createDirectory(folder.resolve("سجل"));
    for (List<String> arguments :
        List.of(List.of("--out", "سجل"), List.of("--content", "سجل"), List.of("--out=سجل"))) {
      Outcome outcome = inC(String.join(" ", arguments));

      assertThat(outcome.err())
          .startsWith("sijill: the argument '")
          .endsWith("cannot be read here: set a locale with UTF-8, such as LC_ALL=C.UTF-8\n");
      assertThat(outcome.exitCode()).isEqualTo(2);
    }
    assertThat(Snapshot.names(folder)).containsExactly("content", "سجل");
  }

  @Test
  void aNameInsideThatTheLocaleCannotExpressIsRefused() throws IOException {
    Files.createFile(archive.content().resolve("articles/first/صورة.jpg"));

    Outcome outcome = inC("--quiet");

    assertThat(outcome.err())
        .contains(
            "content/articles/first:1:1: error: the name of a file in it cannot be read here (set a"
                + " locale with UTF-8, such as LC_ALL=C.UTF-8) [unreadable-file]");
    assertThat(outcome.exitCode()).isEqualTo(1);
  }

  @Test
  void aWorkingFolderThatTheLocaleCannotExpressIsRefused() {
    Outcome outcome = shell("mkdir سجل; mv content سجل; cd سجل; LC_ALL=C LANG=C \"$@\" build");

    assertThat(outcome.err()).startsWith("sijill: the working folder '").contains("LC_ALL=C.UTF-8");
    assertThat(outcome.exitCode()).isEqualTo(2);
  }

  @Test
  void tooLittleMemoryIsSaid() {
    archive.build();
    for (int i = 0; i < 1500; i++) {
      archive.withArticle("item-" + i, RECORD, "متن ".repeat(600), "Text ".repeat(600));
    }
    var before = Snapshot.identities(archive.site());

    Outcome outcome = Program.unpacked("-Xmx24m").run(folder, "build", "--quiet");

    assertThat(outcome.err())
        .isEqualTo(
            "sijill: not enough memory; use -Xmx, for example java -Xmx4g -jar sijill.jar for 4"
                + " GB\n");
    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(Snapshot.identities(archive.site())).isEqualTo(before);
    assertThat(Snapshot.names(folder)).containsExactly("content", "site");
  }

  @Test
  void neitherAHomeNorATemporaryFolderIsNeeded() {
    Outcome outcome =
        shell("unset HOME; \"$@\" build --quiet", "-Djava.io.tmpdir=/nowhere", "-Duser.home=?");

    assertThat(outcome).isEqualTo(new Outcome(0, "", ""));
  }

  private Outcome inC(String arguments) {
    return shell("LC_ALL=C LANG=C \"$@\" build " + arguments);
  }

  /** Runs a line of a shell, in which {@code "$@"} is the program. */
  private Outcome shell(String line, String... machine) {
    return Program.unpacked(machine).inShell(line).run(folder);
  }
}
