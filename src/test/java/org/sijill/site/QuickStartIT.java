package org.sijill.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.testing.Program;
import org.sijill.testing.Program.Outcome;
import org.sijill.testing.SmallSite;
import org.sijill.testing.Snapshot;

/**
 * {@code java -jar sijill.jar build} starts a quicker machine where the jar's class data lie beside
 * it, and nobody sees a difference.
 */
@Timeout(60)
class QuickStartIT {

  /** Only in the quicker machine is the bar of a terminal drawn. */
  private static final String BAR = "[#####";

  /** The same where nothing is counted. */
  private static final String EMPTY_BAR = "[.....";

  @TempDir Path folder;
  private SmallSite archive;
  private Path jar;

  /** Class data of a jar that has been moved are of no use, and do no harm. */
  @BeforeEach
  void moveTheProgram() throws IOException {
    Path away = Files.createDirectory(folder.resolve("far away"));
    jar = copy("sijill.jar", away);
    copy("sijill", away);
    copy("sijill.jsa", away);
    copy("sijill-large.options", away);
    drawBarsIn(copy("sijill.options", away));
    archive = SmallSite.in(folder.resolve("records"));
  }

  @Test
  void writesTheSameSiteInTheQuickerMachine() {
    archive.build();

    Outcome outcome = build(Program.packed(jar), "--out", "a site");

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.err()).contains(BAR);
    assertThat(outcome.out()).matches("a site: \\d+ files, \\d+ written, 0 removed\\R");
    assertThat(Snapshot.of(folder.resolve("a site"))).isEqualTo(Snapshot.of(archive.site()));
  }

  @Test
  void saysNothingOfItsOwn() {
    assertThat(build(Program.packed(jar), "--quiet")).isEqualTo(new Outcome(0, "", ""));
  }

  @Test
  void checksAndExplainsInTheQuickerMachine() {
    String content = archive.content().toString();
    String article = content + "/articles/first";
    Program program = Program.packed(jar);

    assertThat(program.run(folder, "check", "--content", content).err()).contains(EMPTY_BAR);
    Outcome explained = program.run(folder, "explain", "--content", content, article);
    assertThat(explained.err()).contains(EMPTY_BAR);
    assertThat(explained.out()).contains("ar/articles/first.html");
  }

  @Test
  void endsAsTheQuickerMachineEnds() {
    assertThat(build(Program.packed(jar), "--nonsense").exitCode()).isEqualTo(2);

    archive.with("threads/story.yaml", "title: 7\n");
    Outcome outcome = build(Program.packed(jar), "--quiet");

    assertThat(outcome.err()).contains("threads/story.yaml:1:8: error:");
    assertThat(outcome.exitCode()).isEqualTo(1);
  }

  @Test
  void staysInAMachineWithOptions() {
    Outcome outcome = build(Program.packed(jar, "-Xmx300m"));

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.err()).startsWith("read").doesNotContain(BAR);
  }

  @Test
  void staysWhereTheOptionsWereLeftBehind() throws IOException {
    Files.delete(jar.resolveSibling("sijill.options"));

    Outcome outcome = build(Program.packed(jar));

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.err()).startsWith("read").doesNotContain(BAR);
  }

  @Test
  void passesOverBrokenClassData() throws IOException {
    Files.delete(jar.resolveSibling("sijill.jsa"));
    Files.writeString(jar.resolveSibling("sijill.jsa"), "no class data");

    assertThat(build(Program.packed(jar), "--quiet")).isEqualTo(new Outcome(0, "", ""));
  }

  @Test
  void takesTheSecondCompilerForALargeArchive() throws IOException {
    drawBarsOnlyWhereLarge();
    assertThat(build(Program.packed(jar)).err()).doesNotContain(BAR);

    addManyArticles();
    Outcome outcome = build(Program.packed(jar));

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.err()).contains(BAR);
    assertThat(build(Program.packed(jar, "-Xmx300m")).err()).doesNotContain(BAR);
  }

  @Test
  void launcherTakesTheSecondCompilerForALargeArchive() throws IOException {
    drawBarsOnlyWhereLarge();
    Program launcher = Program.launched(jar.resolveSibling("sijill"));
    assertThat(build(launcher).err()).doesNotContain(BAR);

    addManyArticles();

    assertThat(build(launcher).err()).contains(BAR);
    assertThat(build(launcher.withJavaOptions("-Xmx300m -Dpicocli.ansi=false")).err())
        .startsWith("read")
        .doesNotContain(BAR);
    assertThat(build(launcher, "--nonsense").exitCode()).isEqualTo(2);
  }

  @Test
  void isStoppedAsAWhole() throws Exception {
    for (int i = 0; i < 400; i++) {
      archive.withArticle(
          "item-" + i,
          "source: paper\npublished: 2023-09-14\noriginalLanguage: ar\nrights: digest\n",
          "متن",
          "Text");
    }
    Process process =
        Program.packed(jar).start(folder, "build", "--content", archive.content().toString());
    try (BufferedReader err = process.errorReader()) {
      assertThat(err.lines().anyMatch(line -> line.contains("render"))).isTrue();
      List<ProcessHandle> machines = process.descendants().toList();
      assertThat(machines).hasSize(1);

      process.destroy();
      process.waitFor();

      assertThat(machines).noneMatch(ProcessHandle::isAlive);
      assertThat(folder.resolve("site")).doesNotExist();
    }
  }

  @Test
  void previewsInTheQuickerMachine() throws Exception {
    Process process =
        Program.packed(jar).start(folder, "serve", "--content", archive.content().toString());
    try (BufferedReader out = process.inputReader()) {
      Matcher link = Pattern.compile("Preview: (\\S+) .*").matcher(out.readLine());
      assertThat(link).matches();
      List<ProcessHandle> machines = process.descendants().toList();
      assertThat(machines).hasSize(1);
      URL page = URI.create(link.group(1) + "en/articles/first.html").toURL();
      try (InputStream bytes = page.openStream()) {
        assertThat(bytes.readAllBytes()).asString(StandardCharsets.UTF_8).contains("Headline");
      }

      process.destroy();
      process.waitFor();

      assertThat(machines).noneMatch(ProcessHandle::isAlive);
    }
  }

  private Outcome build(Program program, String... options) {
    return program.build(folder, archive, options);
  }

  private static void drawBarsIn(Path options) throws IOException {
    Files.writeString(options, Files.readString(options) + "\n-Dpicocli.ansi=true\n");
  }

  private void drawBarsOnlyWhereLarge() throws IOException {
    Files.copy(
        Path.of("target", "sijill.options"),
        jar.resolveSibling("sijill.options"),
        StandardCopyOption.REPLACE_EXISTING);
    drawBarsIn(jar.resolveSibling("sijill-large.options"));
  }

  /** Names that begin with a dot are counted, but not read: a large archive in no time. */
  private void addManyArticles() throws IOException {
    for (int i = 0; i < 7_001; i++) {
      Files.createFile(archive.content().resolve("articles").resolve("." + i));
    }
  }

  private static Path copy(String name, Path away) throws IOException {
    return Files.copy(Path.of("target", name), away.resolve(name));
  }
}
