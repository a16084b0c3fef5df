package org.sijill.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Progress;
import org.sijill.pipeline.Build;
import org.sijill.testing.SmallSite;

/** Translations, and what becomes of them when their original changes. */
class TranslationsTest {

  @TempDir Path folder;

  @Test
  void aTranslationSaysWhatItIs() {
    SmallSite site = translated("").build();

    assertThat(site.page("en/articles/first.html").select(".card").text())
        .contains("Translated from Arabic by machine")
        .contains("not yet checked against the original");
  }

  @Test
  void aTextMaySayThatItWasWrittenFromTheSource() {
    SmallSite site =
        SmallSite.in(folder)
            .with(
                "articles/first/en.md",
                "---\ntitle: Headline\nsummary: Summary\ntranslation: none\n---\n\nText\n")
            .build();

    assertThat(site.problems()).isEmpty();
    assertThat(site.page("en/articles/first.html").select(".card").text())
        .doesNotContain("Translat");
  }

  @Test
  void oneThatIsUpToDateIsNotMarked() {
    SmallSite site = translated(", revision: " + revision());

    assertThat(site.build().page("en/articles/first.html").select(".outdated")).isEmpty();
    assertThat(check(site)).noneMatch(line -> line.contains("outdated-translation"));
  }

  @Test
  void oneWhoseOriginalHasChangedSinceIsMarkedAsOlder() {
    SmallSite site =
        translated(", revision: " + revision())
            .with("articles/first/ar.md", SmallSite.text("عنوان", "ملخص", "متن آخر"))
            .build();

    assertThat(site.page("en/articles/first.html").select(".outdated").text())
        .contains("since this translation was made");
    assertThat(site.page("ar/articles/first.html").select(".outdated")).isEmpty();
    assertThat(check(site))
        .anyMatch(
            line ->
                line.contains("articles/first/en.md:1:1: warning: the text that this was")
                    && line.contains("then write 'revision: ")
                    && line.endsWith("[outdated-translation]"));
  }

  /** What no reader sees is no change. */
  @Test
  void spacesAtTheEndOfALineAreNoChange() {
    SmallSite site =
        translated(", revision: " + revision())
            .with("articles/first/ar.md", SmallSite.text("عنوان", "ملخص", "متن  ") + "\n\n");

    assertThat(check(site)).noneMatch(line -> line.contains("outdated-translation"));
  }

  private SmallSite translated(String more) {
    return SmallSite.in(folder)
        .with(
            "articles/first/en.md",
            "---\ntitle: Headline\nsummary: Summary\ntranslation: {of: ar, by: machine, reviewed:"
                + " false"
                + more
                + "}\n---\n\nText\n");
  }

  /** The revision that {@code explain} prints for the Arabic text as it stands now. */
  private String revision() {
    return new Build(
            SmallSite.in(folder.resolve("fresh")).content(), folder, new Problems(), Progress.NONE)
        .explain(folder.resolve("fresh/content/articles/first/ar.md")).orElseThrow().stream()
            .filter(line -> line.startsWith("  ar: "))
            .findFirst()
            .orElseThrow()
            .substring("  ar: ".length());
  }

  private static List<String> check(SmallSite site) {
    Problems problems = new Problems();
    new Build(site.content(), Path.of("templates"), problems, Progress.NONE).check();
    return problems.sorted().stream().map(Object::toString).toList();
  }
}
