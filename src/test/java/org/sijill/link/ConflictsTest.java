package org.sijill.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.diagnostics.Problem;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Progress;
import org.sijill.pipeline.Build;
import org.sijill.pipeline.TemplateSource;
import org.sijill.testing.SmallSite;

/** Records that cannot both be right, and what a maintainer should look at. */
class ConflictsTest {

  private static final String RECORD =
      "published: 2023-09-14\noriginalLanguage: ar\nrights: digest\n";

  @TempDir Path folder;

  @Test
  void storiesThatContinueEachOtherInACircle() {
    SmallSite site =
        SmallSite.in(folder)
            .withArticle("a", RECORD + "follows: [first, c]\n", "أ", "a")
            .withArticle("b", RECORD + "follows: [a]\n", "ب", "b")
            .withArticle("c", RECORD + "follows: [b]\n", "ج", "c")
            .withArticle("d", RECORD + "follows: [c]\n", "د", "d")
            .withArticle("e", RECORD + "follows: [e]\n", "ه", "e")
            .build();

    String circle = ", which goes round in a circle (leave out the one that came later) [cycle]";
    assertThat(site.problems())
        .containsExactly(
            "content/articles/a/article.yaml:4:18: error: 'a' follows 'c'" + circle,
            "content/articles/b/article.yaml:4:11: error: 'b' follows 'a'" + circle,
            "content/articles/c/article.yaml:4:11: error: 'c' follows 'b'" + circle,
            "content/articles/e/article.yaml:4:11: error: 'e' follows 'e'" + circle);
  }

  /** Leaving out the step from one circle to the other would mend neither. */
  @Test
  void aStepBetweenTwoCirclesIsOnNone() {
    SmallSite site =
        SmallSite.in(folder)
            .withArticle("a", RECORD + "follows: [b]\n", "أ", "a")
            .withArticle("b", RECORD + "follows: [a, c]\n", "ب", "b")
            .withArticle("c", RECORD + "follows: [d]\n", "ج", "c")
            .withArticle("d", RECORD + "follows: [c]\n", "د", "d")
            .build();

    String circle = ", which goes round in a circle (leave out the one that came later) [cycle]";
    assertThat(site.problems())
        .containsExactly(
            "content/articles/a/article.yaml:4:11: error: 'a' follows 'b'" + circle,
            "content/articles/b/article.yaml:4:11: error: 'b' follows 'a'" + circle,
            "content/articles/c/article.yaml:4:11: error: 'c' follows 'd'" + circle,
            "content/articles/d/article.yaml:4:11: error: 'd' follows 'c'" + circle);
  }

  @Test
  void twoEntitiesOfOneName() {
    SmallSite site =
        SmallSite.in(folder)
            .with("entities/people/ahmad.yaml", "name: {ar: أحمد, en: Ahmad}\n")
            .with("entities/people/other.yaml", "name: {ar: احمد, en: Other}\n")
            .build();

    assertThat(site.problems())
        .containsExactly(
            "content/entities/people/other.yaml:1:12: error: 'ahmad' is called 'احمد' too"
                + " (tell them apart: add an office, a place or a year to one name)"
                + " [duplicate-name]");
  }

  @Test
  void twoEntitiesWhoseNamesCannotBeReadAreNotOfOneName() {
    SmallSite site =
        SmallSite.in(folder)
            .with("entities/people/a.yaml", "name: {ar: 7}\n")
            .with("entities/people/b.yaml", "name: {ar: 8}\n")
            .build();

    String number = ": error: expected a string, found a number (put it in quotation marks)";
    assertThat(site.problems())
        .containsExactly(
            "content/entities/people/a.yaml:1:12" + number + " [wrong-type]",
            "content/entities/people/b.yaml:1:12" + number + " [wrong-type]");
  }

  @Test
  void anEntityWithoutAName() {
    SmallSite site = SmallSite.in(folder).with("entities/people/x.yaml", "wikidata: Q1\n").build();

    assertThat(site.problems())
        .containsExactly(
            "content/entities/people/x.yaml:1:1: error: the key 'name' is missing (add it)"
                + " [missing-key]");
  }

  @Test
  void anAliasOfOneLetter() {
    SmallSite site =
        SmallSite.in(folder)
            .with("entities/people/x.yaml", "name: {en: Xi Jinping}\naliases: {ar: [شـ]}\n")
            .build();

    assertThat(site.problems())
        .containsExactly(
            "content/entities/people/x.yaml:2:16: error: 'شـ' is too short for a name"
                + " (write at least two letters) [short-alias]");
  }

  @Test
  void checkTellsWhatIsWorthALook() throws Exception {
    SmallSite site =
        SmallSite.in(folder)
            .with("entities/places/vostochny.yaml", "name: {ar: فوستوتشني, en: Vostochny}\n")
            .with("entities/people/kim.yaml", "name: {ar: كيم جونغ أون}\n")
            .with("articles/first/ar.md", SmallSite.text("ع", "م", "في فوسوتشني مع كيم جونج أون"))
            .withArticle("second", RECORD, "نص", "Text");

    assertThat(check(site))
        .containsExactly(
            "content/articles/first/ar.md:6:4: warning: 'فوسوتشني' looks like 'فوستوتشني', but is"
                + " not a known spelling (add it to the entity's aliases, or correct it) [near-name]",
            "content/articles/first/ar.md:6:16: warning: 'كيم جونج أون' looks like 'كيم جونغ أون',"
                + " but is not a known spelling (add it to the entity's aliases, or correct it)"
                + " [near-name]",
            "content/articles/first/article.yaml:1:1: warning: no story is related to this one"
                + " (name what it is about under 'entities', or its thread) [unrelated-article]",
            "content/articles/second/article.yaml:1:1: warning: no story is related to this one"
                + " (name what it is about under 'entities', or its thread) [unrelated-article]",
            "content/entities/people/kim.yaml:1:1: warning: no article mentions 'kim' (add the"
                + " spelling that the articles use, or name it under 'entities' in one of them)"
                + " [unmentioned-entity]",
            "content/entities/places/vostochny.yaml:1:1: warning: no article mentions 'vostochny'"
                + " (add the spelling that the articles use, or name it under 'entities' in one of"
                + " them) [unmentioned-entity]");
    assertThat(site.has("ar/index.html")).as("check writes nothing").isFalse();
  }

  @Test
  void aNearNameIsToldWhereverItStands() throws Exception {
    SmallSite site =
        SmallSite.in(folder)
            .with("entities/people/kim.yaml", "name: {ar: كيم جونغ أون}\n")
            .with(
                "articles/first/ar.md",
                SmallSite.text("ع", "م", "جونج أون\n\nكيم جونج أون\n\nكيم جونج"))
            .with("articles/second/ar.md", SmallSite.text("ع", "م", "كيم جونج أون"))
            .with("articles/second/article.yaml", RECORD);

    assertThat(check(site))
        .filteredOn(line -> line.endsWith("[near-name]"))
        .extracting(line -> line.substring(0, line.indexOf(": ")))
        .containsExactly("content/articles/first/ar.md:8:1", "content/articles/second/ar.md:6:1");
  }

  @Test
  void explainAccountsForEveryMentionAndEveryRelatedStory() throws Exception {
    SmallSite site =
        SmallSite.in(folder)
            .with("entities/places/base.yaml", "name: {ar: القاعدة, en: Vostochny}\n")
            .with("articles/first/ar.md", SmallSite.text("ع", "م", "من بالقاعدة؟"))
            .withArticle("second", RECORD + "thread: story\n", "القاعدة", "Text")
            .withArticle(
                "third", "published: 2001\noriginalLanguage: ar\nrights: digest\n", "س", "z");

    String explanation =
        String.join(
            "\n",
            new Build(site.content(), TemplateSource.packed(), new Problems(), Progress.NONE)
                .explain(site.content().resolve("articles/first/ar.md"))
                .orElseThrow());

    assertThat(explanation)
        .contains("ar.md:6:4: بالقاعدة → places/base")
        .containsPattern(
            "7\\.[0-9]{2} = 4\\.00 \\+ 0\\.00 \\+ 2\\.00 \\+ 0\\.[0-9]{2} \\+ 1\\.00  second")
        .contains("both: places/base", "same thread: story", "within a week")
        .contains("ar/articles/first.html", "en/articles/first.html", "ar/places/base.html");
  }

  @Test
  void checkTellsOfEventsThatNobodyReportsAndOfReportsBeforeTheEvent() throws Exception {
    SmallSite site =
        SmallSite.in(folder)
            .with("events/silent.yaml", "date: 2023\ntitle: {ar: صمت}\n")
            .with(
                "events/later.yaml",
                """
                date: 2024-06
                title: {ar: لاحق}
                articles: [first]
                points:
                  - question: {ar: متى؟}
                    accounts:
                      - {article: first, stance: reports, says: {ar: غدًا}}
                """)
            .withArticle("second", RECORD + "thread: story\n", "نص", "Text");

    assertThat(check(site))
        .containsExactly(
            "content/articles/second/article.yaml:1:1: warning: no event names this article"
                + " (name the events that it reports under 'events') [uncited-article]",
            "content/events/later.yaml:1:1: warning: a question that only one account answers"
                + " (add what another article says to the question) [lone-account]",
            "content/events/later.yaml:1:1: warning: 'first' was published before the event that"
                + " it is said to report (correct one of the dates, unless it announced the event)"
                + " [reported-before]",
            "content/events/silent.yaml:1:1: warning: no article reports 'silent' (name the"
                + " articles that do under 'articles') [unreported-event]");
  }

  private List<String> check(SmallSite site) throws Exception {
    Problems problems = new Problems();
    new Build(site.content(), TemplateSource.packed(), problems, Progress.NONE).check();
    return problems.sorted().stream()
        .map(Problem::toString)
        .map(line -> line.replace(folder + "/", ""))
        .toList();
  }
}
