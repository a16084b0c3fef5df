package org.sijill.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Progress;
import org.sijill.publish.Destination;
import org.sijill.publish.Fixity;
import org.sijill.testing.EditedTemplates;
import org.sijill.testing.Program;
import org.sijill.testing.SmallSite;
import org.sijill.testing.Snapshot;

/** The same input gives the same bytes, whatever the machine that builds. */
class ReproducibleBuildTest {

  private static final Destination.Options WITHOUT_SYNC = new Destination.Options(false, false);

  @TempDir static Path folder;
  private static SmallSite small;
  private static Path templates;

  /**
   * Builds this repository's archive here, and one of more articles than a page holds, in a
   * language, too, that ICU has no data for: Egyptian Arabic.
   */
  @BeforeAll
  static void build() throws IOException {
    small =
        SmallSite.in(folder.resolve("small"))
            .with(
                "archive.yaml",
                """
                title: {ar: أرشيف}
                description: {ar: أرشيف صغير.}
                languages: [ar, en, arz]
                edition: {number: "1", date: 2024-01-02}
                rights: {licence: https://creativecommons.org/licenses/by/4.0/, holder: {ar: نحن}}
                """)
            .with("sources/paper.yaml", "name: {ar: صحيفة, en: Paper}\ncountry: EG\n")
            .with("articles/first/arz.md", SmallSite.text("عنوان", "ملخص", "متن"));
    templates = EditedTemplates.in(folder.resolve("templates")).withWordsOf("en", "arz").folder();
    for (int i = 0; i < 120; i++) {
      String record =
          """
          source: paper
          published: %s
          originalLanguage: ar
          rights: digest
          thread: story
          """
              .replace("%s", (2001 + i % 3) + "-0" + (1 + i % 9));
      small.withArticle(
          "item-" + i,
          record,
          "## قسم\n\nقال Putin إن **12** ألف[^1]\n\n[^1]: حاشية\n",
          "## Istanbul\n\n| I | i |\n| --- | --- |\n| 1 | ١ |\n");
    }
    build(small.content(), templates, small.site());
    build(Path.of("content"), TemplateSource.packed(), folder.resolve("here"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // The capital of i is İ; a single core.
        "-Duser.language=tr -Duser.country=TR -Duser.timezone=Asia/Istanbul"
            + " -Dfile.encoding=ISO-8859-9 -XX:ActiveProcessorCount=1",
        // Digits are ٠١٢٣.
        "-Duser.language=ar -Duser.country=EG -Duser.timezone=Africa/Cairo"
            + " -Dfile.encoding=windows-1256",
        // Digits depend on the version of the JDK; more threads than cores.
        "-Duser.language=ar -Duser.country=AE -Duser.timezone=Pacific/Kiritimati"
            + " -Djava.util.concurrent.ForkJoinPool.common.parallelism=4",
        // Nothing but ASCII; the other side of the date line.
        "-Duser.language=en -Duser.timezone=Pacific/Pago_Pago -Dfile.encoding=US-ASCII",
      })
  void anyMachineWritesTheSameBytes(String machine, @TempDir Path there) throws IOException {
    Program program = Program.unpacked(machine.split(" ", -1));
    Path content = Path.of("content").toRealPath();
    String relative = there.toRealPath().relativize(content) + "/../content";

    assertSame(
        program.run(there, "build", "--no-sync", "--content", relative),
        there,
        folder.resolve("here"));

    String absolute = small.content().toString();
    String detour = "missing/../" + there.getFileName() + "/./site";
    assertSame(
        program.run(
            there.getParent(),
            "build",
            "--no-sync",
            "--content",
            absolute,
            "--templates",
            templates.toString(),
            "--out",
            detour),
        there,
        small.site());
  }

  @Test
  void aSecondBuildTouchesNothing() throws IOException {
    var before = Snapshot.identities(small.site());

    build(small.content(), templates, small.site());

    assertThat(Snapshot.identities(small.site())).isEqualTo(before);
  }

  private static void build(Path content, Path templates, Path site) throws IOException {
    Problems problems = new Problems();
    new Build(content, templates, problems, Progress.NONE).publish(site, WITHOUT_SYNC);
    assertThat(problems.sorted()).isEmpty();
  }

  private static void assertSame(Program.Outcome outcome, Path there, Path here)
      throws IOException {
    assertThat(outcome.exitCode()).as(outcome.err()).isZero();
    Path site = there.resolve("site");
    assertThat(manifest(site)).isEqualTo(manifest(here));
    assertThat(Fixity.faults(site)).isEmpty();
  }

  private static String manifest(Path site) throws IOException {
    return Files.readString(site.resolve("manifest-sha256.txt"));
  }
}
