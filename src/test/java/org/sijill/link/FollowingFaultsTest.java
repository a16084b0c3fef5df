package org.sijill.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sijill.testing.SmallSite.text;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.cache.Cache;
import org.sijill.diagnostics.Problem;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Progress;
import org.sijill.pipeline.Build;
import org.sijill.pipeline.TemplateSource;
import org.sijill.testing.SmallSite;

/** Each fault is told once: not what is only wrong because another file has errors. */
class FollowingFaultsTest {

  private static final String RECORD =
      "source: paper\npublished: 2023-09-14\noriginalLanguage: ar\nrights: digest\nthread: story\n";

  private static final String EVENT =
      """
      date: 2023-09-13
      title: {ar: قمة}
      articles: [first, second]
      points:
        - question: {ar: متى؟}
          accounts:
            - {article: first, stance: reports, section: 1, says: {ar: أمس}}
            - {article: second, stance: denies, section: 1, says: {ar: غدًا}}
      """;

  @TempDir Path folder;

  @Test
  void anEventThatDoesNotParseIsOneFault() throws Exception {
    assertThat(check(story().with("events/summit.yaml", EVENT.replace("date:", " date:"))))
        .singleElement()
        .asString()
        .contains("content/events/summit.yaml:", "[yaml-syntax]");
  }

  @Test
  void anArticleThatDoesNotParseIsOneFault() throws Exception {
    assertThat(check(story().with("articles/first/article.yaml", RECORD + "authors: [")))
        .singleElement()
        .asString()
        .contains("content/articles/first/article.yaml:", "[yaml-syntax]");
  }

  @Test
  void aTextThatIsNotReadIsOneFault() throws Exception {
    assertThat(check(story().with("articles/first/ar.md", "---\ntitle: أ\n\n## قسم\n\nنص\n")))
        .containsExactly(
            "content/articles/first/ar.md:1:1: error: the front matter does not end (write its keys"
                + " between two lines of '---') [missing-front-matter]");
  }

  @Test
  void aTextOfBrokenBytesIsOneFaultThoughItIsLinkedTo() throws Exception {
    assertThat(check(story().with("articles/first/ar.md", new byte[] {'-', (byte) 0xFF})))
        .singleElement()
        .asString()
        .contains("[broken-utf8]");
  }

  @Test
  void aBadDateIsOneFault() throws Exception {
    assertThat(
            check(story().with("articles/first/article.yaml", RECORD.replace("-09-14", "-9-14"))))
        .singleElement()
        .asString()
        .contains("[bad-date]");
    assertThat(
            check(
                story()
                    .with(
                        "events/later.yaml",
                        "date: 2024-01-01\ntitle: {ar: ب}\narticles: [second]\n")
                    .with("events/summit.yaml", EVENT.replace("2023-09-13", "13.9.2025"))
                    .with(
                        "archive.yaml",
                        settings("[ar, en]") + "chronology: {from: summit, to: later}\n")))
        .filteredOn(problem -> !problem.contains("[reported-before]"))
        .singleElement()
        .asString()
        .contains("[bad-date]");
  }

  @Test
  void aFolderInCapitalsIsOneFaultWhateverNamesIt() throws Exception {
    SmallSite site =
        story()
            .with("articles/Third/article.yaml", RECORD)
            .with("articles/Third/ar.md", text("أ", "ب", "ج"))
            .with("sources/Radio.yaml", "name: {ar: إذاعة}\n")
            .with("entities/people/Kim.yaml", "name: {ar: كيم}\n")
            .with(
                "articles/second/article.yaml",
                RECORD.replace("paper", "Radio") + "follows: [third]\nentities: [Kim]\n")
            .with(
                "articles/second/ar.md",
                text(
                    "أ",
                    "ب",
                    "## قسم\n\n[أ](../Third/ar.md) [ب](../third/ar.md#x) [ج](../../sources/radio.yaml)"
                        + " [د](../../entities/people/Kim.yaml) [ه](../first/ar.md#قسم)"));

    assertThat(check(site))
        .extracting(problem -> problem.replaceAll("(?s):1:1: .*\\[", " ["))
        .containsExactly(
            "content/articles/Third [bad-id]",
            "content/entities/people/Kim.yaml [bad-id]",
            "content/sources/Radio.yaml [bad-id]");
  }

  @Test
  void aLanguageThatIsNotOneIsOneFault() throws Exception {
    SmallSite site =
        story()
            .with("archive.yaml", settings("[ar, en, kr-x]"))
            .with("threads/story.yaml", "title: {ar: قصة, en: Story, kr-x: 이야기}\n")
            .with("articles/first/kr-x.md", text("أ", "ب", "ج"))
            .with(
                "articles/second/en.md",
                "---\ntitle: a\nsummary: b\ntranslation: {of: kr-x, by: human}\n---\n\n## A\n");

    assertThat(check(site)).singleElement().asString().contains("'kr-x'", "[bad-language]");
  }

  /** What does not follow is still told, all in one run. */
  @Test
  void otherFaultsAreToldBeside() throws Exception {
    SmallSite site =
        story()
            .with("articles/first/ar.md", "---\ntitle: أ\n\n## قسم\n")
            .with("articles/second/ar.md", text("أ", "ب", "## قسم\n\n[أ](../frist/ar.md)"))
            .with("sources/paper.yaml", "nme: {ar: أ}\n");

    assertThat(check(site))
        .extracting(problem -> problem.replaceAll("(?s).*\\[", "["))
        .containsExactly(
            "[missing-front-matter]", "[broken-link]", "[missing-key]", "[unknown-key]");
  }

  private SmallSite story() {
    return SmallSite.in(folder)
        .with("articles/first/ar.md", text("أ", "ب", "## قسم\n\nنص"))
        .with("articles/first/en.md", text("A", "B", "## Section\n\nText"))
        .with("articles/second/article.yaml", RECORD)
        .with("articles/second/ar.md", text("أ", "ب", "## قسم\n\n[نص](../first/ar.md#قسم)"))
        .with("articles/second/en.md", text("A", "B", "## Section\n\nText"))
        .with("events/summit.yaml", EVENT);
  }

  private static String settings(String languages) {
    return """
        title: {ar: أرشيف, en: Archive}
        description: {ar: أرشيف صغير., en: A small archive.}
        languages: LANGUAGES
        edition: {number: "1", date: 2024-01-02}
        rights: {licence: https://creativecommons.org/licenses/by/4.0/, holder: {ar: نحن, en: We}}
        """
        .replace("LANGUAGES", languages);
  }

  private List<String> check(SmallSite site) throws Exception {
    Problems problems = new Problems();
    new Build(site.content(), TemplateSource.packed(), Cache.NONE, problems, Progress.NONE).check();
    String prefix = folder.toString().replace('\\', '/') + "/";
    return problems.sorted().stream()
        .map(Problem::toString)
        .map(line -> line.replace(prefix, ""))
        .toList();
  }
}
