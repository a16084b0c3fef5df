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
import java.nio.file.StandardOpenOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.testing.Program;
import org.sijill.testing.Program.Outcome;
import org.sijill.testing.SmallSite;
import org.sijill.testing.Snapshot;

/** {@code sijill}, the script beside the jar, is the program, only faster to start. */
@Timeout(60)
class LauncherIT {

  /** Prints as to a terminal, which shows that the JVM was given this option. */
  private static final String AS_TO_A_TERMINAL = "\n-Dpicocli.ansi=true\n";

  /** Begins colours and bold letters on a terminal. */
  private static final String ESCAPE = "\u001B";

  @TempDir Path folder;
  private SmallSite archive;
  private Path away;
  private Program launcher;

  /** The class data of a jar that was moved are of no use, and do no harm. */
  @BeforeEach
  void moveTheProgram() throws IOException {
    away = Files.createDirectory(folder.resolve("far away"));
    for (String name :
        new String[] {
          "sijill.jar", "sijill", "sijill.jsa", "sijill-small.options", "sijill-large.options"
        }) {
      Files.copy(Path.of("target", name), away.resolve(name));
    }
    launcher = Program.launched(away.resolve("sijill"));
    archive = SmallSite.in(folder.resolve("records"));
  }

  @Test
  void writesTheSameSite() {
    archive.build();

    Outcome outcome = build("--out", "a site");

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.err()).startsWith("read");
    assertThat(outcome.out()).matches("a site: \\d+ files, \\d+ written, 0 removed\\R");
    assertThat(Snapshot.of(folder.resolve("a site"))).isEqualTo(Snapshot.of(archive.site()));
  }

  @Test
  void printsNothingOfItsOwn() {
    assertThat(build("--quiet")).isEqualTo(new Outcome(0, "", ""));
  }

  @Test
  void endsAsTheProgramEnds() {
    assertThat(build("--nonsense").exitCode()).isEqualTo(2);

    archive.with("threads/story.yaml", "title: 7\n");
    Outcome outcome = build("--quiet");

    assertThat(outcome.err()).contains("threads/story.yaml:1:8: error:");
    assertThat(outcome.exitCode()).isEqualTo(1);
  }

  @Test
  void startsFromALink() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("linked"), away.resolve("sijill"));

    assertThat(Program.launched(link).run(folder, "--version").out()).startsWith("sijill ");
  }

  @Test
  void ignoresBrokenClassData() throws IOException {
    Files.writeString(away.resolve("sijill.jsa"), "not class data");

    assertThat(build("--quiet")).isEqualTo(new Outcome(0, "", ""));
  }

  @Test
  void javaOptsWin() throws IOException {
    append("sijill-small.options", AS_TO_A_TERMINAL);
    assertThat(launcher.run(folder, "--help").out()).contains(ESCAPE);

    launcher = launcher.withJavaOptions("-Xmx300m -Dpicocli.ansi=false");

    assertThat(launcher.run(folder, "--help").out()).startsWith("Usage:").doesNotContain(ESCAPE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--content=large archive", "--content large archive"})
  void givesALargeArchiveOptionsOfItsOwn(String option) throws IOException {
    append("sijill-large.options", AS_TO_A_TERMINAL);
    Path articles = Files.createDirectories(folder.resolve("large archive/articles"));
    for (int i = 0; i < 7_000; i++) {
      Files.createFile(articles.resolve("empty" + i));
    }
    String[] content = option.split(" ", option.contains("=") ? 1 : 2);
    String[] help =
        Stream.concat(Stream.of("check", "--help"), Stream.of(content)).toArray(String[]::new);
    assertThat(launcher.run(folder, help).out()).contains("check").doesNotContain(ESCAPE);

    Files.createFile(articles.resolve("another"));

    assertThat(launcher.run(folder, help).out()).contains("check").contains(ESCAPE);
  }

  /** Whoever stops the launcher, or {@code java -jar}, stops the program. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void isOneProcess(boolean isLaunched) throws Exception {
    Program program = isLaunched ? launcher : Program.packed(away.resolve("sijill.jar"));
    Process process = program.start(folder, "serve", "--content", archive.content().toString());
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      Matcher link = Pattern.compile("Preview: (\\S+) .*").matcher(out.readLine());
      assertThat(link).matches();
      assertThat(process.descendants()).isEmpty();
      URL page = URI.create(link.group(1) + "en/articles/first.html").toURL();
      try (InputStream bytes = page.openStream()) {
        assertThat(bytes.readAllBytes()).asString(StandardCharsets.UTF_8).contains("Headline");
      }
    } finally {
      process.destroy();
    }

    assertThat(process.waitFor()).isEqualTo(143);
  }

  /**
   * Arguments are bytes, and a locale without a charset for them must not turn them into others.
   */
  @Test
  void refusesAFolderThatTheLocaleCannotName() {
    Outcome outcome =
        launcher.with("LC_ALL", "C").build(folder, archive, "--quiet", "--out", "موقع");

    assertThat(outcome.err()).contains("such as LC_ALL=C.UTF-8");
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("far away", "records");
  }

  private void append(String file, String text) throws IOException {
    Files.writeString(away.resolve(file), text, StandardOpenOption.APPEND);
  }

  private Outcome build(String... options) {
    return launcher.build(folder, archive, options);
  }
}
