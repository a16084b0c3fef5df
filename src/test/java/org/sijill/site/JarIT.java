package org.sijill.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.testing.EditedTemplates;
import org.sijill.testing.Program;
import org.sijill.testing.Program.Outcome;
import org.sijill.testing.SmallSite;
import org.sijill.testing.Snapshot;

/** The jar alone builds any archive, from anywhere. */
class JarIT {

  @TempDir Path folder;
  private Path away;
  private Program jar;
  private SmallSite archive;

  /** The jar lies in a folder whose name has to be escaped in an address. */
  @BeforeEach
  void takeAway() throws IOException {
    away = Files.createDirectory(folder.resolve("far away #1 + 100%"));
    Path copy = away.resolve("the program.jar");
    Files.copy(Path.of("target", "sijill.jar"), copy);
    jar = Program.packed(copy);
    archive =
        SmallSite.in(folder)
            .with(
                "archive.yaml",
                """
                title: {ar: أرشيف, ru: Архив, ko: 기록}
                description: {ar: أرشيف صغير.}
                languages: [ar, ru, ko, en]
                edition: {number: "1", date: 2024-01-02}
                rights: {licence: https://creativecommons.org/licenses/by/4.0/, holder: {ar: نحن}}
                months: {ar: both}
                numerals: {ar: arab}
                """)
            .with("sources/paper.yaml", "name: {ar: صحيفة}\nlanguage: ko\ncountry: KR\n")
            .with("articles/first/ru.md", SmallSite.text("Заголовок", "Кратко", "Текст"))
            .with("articles/first/ko.md", SmallSite.text("제목", "요약", "| a |\n| - |\n| b |"));
  }

  @Test
  void writesTheSameBytesAsTheUnpackedProgram() {
    archive.build();
    assertThat(archive.problems()).isEmpty();

    Outcome outcome = build("--quiet");

    assertThat(outcome).isEqualTo(new Outcome(0, "", ""));
    assertThat(Snapshot.of(away.resolve("site"))).isEqualTo(Snapshot.of(archive.site()));
  }

  @Test
  void takesOtherTemplates() throws IOException {
    EditedTemplates templates = EditedTemplates.in(folder.resolve("templates"));
    templates.replace("layout.html", "<main ", "<main data-mine ");

    Outcome outcome = build("--quiet", "--templates", templates.folder().toString());

    assertThat(outcome).isEqualTo(new Outcome(0, "", ""));
    assertThat(away.resolve("site/ar/index.html")).content().contains("<main data-mine");
  }

  @Test
  void namesFaultsAsAnyCompilerDoes() {
    archive.with("threads/story.yaml", "title: 7\n");

    Outcome outcome = build("--quiet");

    assertThat(outcome.err()).contains("threads/story.yaml:1:8: error:").contains("[wrong-type]");
    assertThat(outcome.exitCode()).isEqualTo(1);
  }

  @Test
  void checksFixity() {
    build();

    assertThat(jar.run(away, "fixity")).isEqualTo(new Outcome(0, "", ""));
  }

  @Test
  void knowsItsVersion() {
    assertThat(jar.run(away, "--version").out())
        .matches("sijill \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
  }

  /** Nothing that a library has to say stands before the link. */
  @Test
  void previewsWithALinkAndNothingElse() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Path content = archive.content();
    Process serve =
        new ProcessBuilder(
                java, "-jar", "the program.jar", "serve", "--content", content.toString())
            .directory(away.toFile())
            .redirectErrorStream(true)
            .start();
    try (BufferedReader lines = serve.inputReader(StandardCharsets.UTF_8)) {
      assertThat(lines.readLine()).matches("Preview: http://localhost:\\d+/ .*");
    } finally {
      serve.destroy();
    }
  }

  private Outcome build(String... options) {
    return jar.build(away, archive, options);
  }
}
