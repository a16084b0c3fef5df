package org.sijill.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.cache.Cache;
import org.sijill.cache.PreviewCache;
import org.sijill.diagnostics.Problem;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Progress;
import org.sijill.testing.Pictures;
import org.sijill.testing.SmallSite;

/**
 * After an edit, a build with a cache that was told of the edited files shows what a build without
 * one shows, and reports the same faults. Each test edits one thing.
 */
class CachedBuildTest {

  private static final String DIGEST =
      "published: 2001-01-02\noriginalLanguage: ar\nrights: digest\n";

  @TempDir Path folder;
  private final PreviewCache cache = new PreviewCache();
  private SmallSite archive;

  @BeforeEach
  void write() {
    archive =
        SmallSite.in(folder)
            .with("entities/places/moscow.yaml", "name: {ar: موسكو, en: Moscow}\n")
            .with("entities/places/seoul.yaml", "name: {ar: سيول, en: Seoul}\n")
            .with("entities/topics/peace.yaml", "name: {ar: السلام, en: Peace}\n")
            .with("entities/people/lee.yaml", "name: {ar: لي, en: Lee}\n")
            .with("sources/radio.yaml", "name: {ar: إذاعة, en: Radio}\n")
            .with("threads/saga.yaml", "title: {ar: ملحمة, en: Saga}\n")
            .with(
                "events/talks.yaml",
                "date: 2023-09-13\ntitle: {ar: محادثات, en: Talks}\narticles: [first]\n")
            .with("articles/first/map.png", Pictures.png())
            .with("articles/first/ar.md", SmallSite.text("عنوان", "ملخص", "![خريطة](map.png)"))
            .withArticle("one", DIGEST, "زار موسكو.", "Went to Moscow.")
            .withArticle("two", DIGEST, "زار موسكو.", "Went to Moscow.")
            .withArticle("three", DIGEST + "source: radio\nthread: saga\n", "شاي.", "Tea.");
    assertThat(cached(new Problems())).isPresent();
  }

  @Test
  void aHeadlineIsNewInEveryList() throws IOException {
    archive.with("articles/one/en.md", SmallSite.text("Another headline", "New", "In Moscow."));
    assertThat(pageAfterEdit("en/places/moscow.html", "articles/one/en.md"))
        .contains("Another headline");
  }

  @Test
  void aNameIsFoundInTextsThatWereNotEdited() throws IOException {
    archive.with("entities/places/seoul.yaml", "name: {ar: سيول, en: Tea}\n");
    assertThat(pageAfterEdit("en/places/seoul.html", "entities/places/seoul.yaml"))
        .contains("Headline three");
  }

  @Test
  void aNameThatIsGoneLeadsNowhere() throws IOException {
    archive.without("entities/places/moscow.yaml");
    assertThat(pageAfterEdit("en/articles/one.html", "entities/places/moscow.yaml"))
        .contains("Moscow")
        .doesNotContain("places/moscow.html");
  }

  /** Which of two entities is meant is the matter of a text, though neither was edited. */
  @Test
  void aNameThatTwoShareIsReportedWhereItStands() {
    archive.with("entities/people/moscow-jane.yaml", "name: {ar: جين, en: Jane Moscow}\n");
    archive.with(
        "entities/topics/peace.yaml", "name: {ar: السلام, en: Peace}\naliases: {en: [Moscow]}\n");
    assertSameProblems("entities/people/moscow-jane.yaml", "entities/topics/peace.yaml");
    assertSameProblems();
  }

  @Test
  void relatedStoriesFollowWhatArticlesShare() throws IOException {
    archive.with("articles/one/article.yaml", DIGEST + "thread: saga\n");
    assertThat(pageAfterEdit("en/articles/three.html", "articles/one/article.yaml"))
        .contains("Headline one");
  }

  @Test
  void aTextGoesByTheTextsThatLinkToItsHeadings() throws IOException {
    archive.with(
        "articles/one/en.md", SmallSite.text("One", "Summary", "See [it](../two/en.md#x)."));
    archive.with("articles/two/en.md", SmallSite.text("Two", "Summary", "## X"));
    assertSamePages("articles/one/en.md", "articles/two/en.md");
    archive.with("articles/two/en.md", SmallSite.text("Two", "Summary", "## Y"));
    assertSameProblems("articles/two/en.md");
  }

  @Test
  void anEventMovesToItsNewDate() throws IOException {
    archive.with("events/talks.yaml", "date: 2001-09-13\ntitle: {ar: محادثات, en: Talks}\n");
    assertThat(pageAfterEdit("en/events/talks.html", "events/talks.yaml")).contains("2001");
  }

  @Test
  void aRecordComesAndGoes() throws IOException {
    archive.withArticle("new", DIGEST + "follows: [one]\n", "نص", "In Seoul.");
    assertThat(pageAfterEdit("en/places/seoul.html", "articles/new")).contains("Headline new");
    archive.without("articles/new");
    assertThat(pageAfterEdit("en/places/seoul.html", "articles/new"))
        .doesNotContain("Headline new");
  }

  @Test
  void aRecordMovesToAnotherKind() throws IOException {
    archive
        .without("entities/places/seoul.yaml")
        .with("entities/topics/seoul.yaml", "name: {ar: سيول, en: Seoul}\n");
    assertSamePages("entities/places/seoul.yaml", "entities/topics/seoul.yaml");
  }

  @Test
  void settingsChangeEveryPage() throws IOException {
    archive.with(
        "archive.yaml",
        Files.readString(file("archive.yaml")).replace("[ar, en]", "[en, ar]")
            + "chronology: {from: talks, to: talks}\nnumerals: {ar: arab}\nmonths: {ar: both}\n");
    assertThat(pageAfterEdit("ar/articles/one.html", "archive.yaml")).contains("٢٠٠١");
  }

  @Test
  void aFolderThatChangedIsReadWithAllThatItHolds() throws IOException {
    archive
        .with("articles/one/en.md", SmallSite.text("Another", "New", "Text."))
        .with("articles/two/en.md", SmallSite.text("A third", "New", "Text."));
    assertSamePages("articles");
  }

  /**
   * What refers to something that is gone is reported, though it was not edited, until it is back.
   */
  @ParameterizedTest
  @CsvSource({
    "sources/radio.yaml, articles/user/article.yaml",
    "threads/saga.yaml, articles/user/article.yaml",
    "entities/topics/peace.yaml, articles/user/article.yaml",
    "articles/one, articles/user/article.yaml",
    "articles/two, articles/user/en.md",
    "articles/three/en.md, articles/user/en.md",
    "articles/four, events/used.yaml",
    "entities/people/lee.yaml, events/used.yaml",
    "entities/places/seoul.yaml, events/used.yaml",
    "events/talks.yaml, articles/user/article.yaml",
    "articles/first/map.png, articles/first/en.md",
  })
  void whoRefersToWhatIsGoneIsReported(String gone, String referrer) throws IOException {
    archive
        .withArticle("four", DIGEST, "نص", "Text")
        .withArticle(
            "user",
            DIGEST
                + "source: radio\nthread: saga\nentities: [peace]\nevents: [talks]\n"
                + "follows: [one]\n",
            "متن",
            "[One](../two/en.md) and [two](../three/en.md).")
        .with("articles/first/en.md", SmallSite.text("First", "Summary", "![A map](map.png)"))
        .with(
            "events/used.yaml",
            """
            date: 2023-09-13
            title: {ar: محادثات, en: Talks}
            places: [seoul]
            participants: [lee]
            points:
              - question: {ar: من؟, en: Who?}
                accounts:
                  - {article: four, stance: reports, says: {ar: نعم, en: Yes}}
            """);
    assertThat(cachedAfterEdit(new Problems(), "articles", "events")).isPresent();
    Path away = file("../away");
    Files.move(file(gone), away);

    assertThat(assertSameProblems(gone))
        .anyMatch(problem -> problem.position().file().endsWith("/" + referrer));

    Files.move(away, file(gone));
    assertSamePages(gone);
  }

  @ParameterizedTest
  @CsvSource({
    "articles/Bad_Id/ar.md, articles/Bad_Id",
    "articles/half/ar.md, articles/half",
    "articles/stray.txt, articles/stray.txt",
    "articles/one/fr.md, articles/one/fr.md",
    "articles/one/more/en.md, articles/one/more",
    "entities/places/Bad_Id.yaml, entities/places/Bad_Id.yaml",
    "entities/places/moscow, entities/places/moscow",
    "entities/people/moscow.yaml, entities/people/moscow.yaml",
    "entities/topics/empty.yaml, entities/topics/empty.yaml",
    "entities/things/a.yaml, entities/things",
    "pages/new/en.md, pages/new",
    "stray.yaml, stray.yaml",
  })
  void aFileThatBelongsNowhereIsReportedUntilItIsGone(String file, String changed)
      throws IOException {
    archive.with(file, "");
    assertThat(assertSameProblems(changed)).isNotEmpty();
    archive.without(file);
    if (!file.equals(changed)) {
      Files.delete(file(file).getParent());
    }
    assertSamePages(changed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "title: [",
        "title: {ar: أرشيف}\n",
        "languages: [ar, en, ar]\n",
        "languages: [ar, en]\nnonsense: 1\n",
        "languages: [ar, en]\nchronology: {from: talks, to: tolks}\n"
      })
  void settingsThatAreWrongAreReportedUntilTheyAreMended(String settings) throws IOException {
    String sound = Files.readString(file("archive.yaml"));
    archive.with("archive.yaml", settings);
    assertThat(assertSameProblems("archive.yaml")).isNotEmpty();
    archive.with("archive.yaml", sound);
    assertSamePages("archive.yaml");
  }

  @Test
  void aLinkToARecordIsReported() throws IOException {
    Files.createSymbolicLink(file("sources/other.yaml"), file("sources/paper.yaml"));
    assertThat(assertSameProblems("sources/other.yaml")).hasSize(1);
  }

  private String pageAfterEdit(String page, String... edited) throws IOException {
    return assertSamePages(edited).page(page);
  }

  /** Says which files were edited, and returns the pages with the cache. */
  private PlannedPages assertSamePages(String... edited) throws IOException {
    Problems problems = new Problems();
    Optional<PlannedSite> cached = cachedAfterEdit(problems, edited);
    assertThat(problems.sorted()).isEmpty();
    PlannedPages pages = PlannedPages.of(cached.orElseThrow());
    assertThat(pages).isEqualTo(PlannedPages.of(fresh(new Problems()).orElseThrow()));
    return pages;
  }

  private List<Problem> assertSameProblems(String... edited) {
    Problems problems = new Problems();
    Problems ofFresh = new Problems();
    assertThat(cachedAfterEdit(problems, edited)).isEmpty();
    assertThat(fresh(ofFresh)).isEmpty();
    assertThat(problems.sorted()).isEqualTo(ofFresh.sorted());
    return problems.sorted();
  }

  private Optional<PlannedSite> cachedAfterEdit(Problems problems, String... edited) {
    cache.dropFiles(Arrays.stream(edited).map(this::file).collect(Collectors.toSet()));
    return cached(problems);
  }

  private Optional<PlannedSite> cached(Problems problems) {
    Optional<PlannedSite> planned = plan(cache, problems);
    planned.ifPresent(site -> cache.dropUnused());
    return planned;
  }

  private Optional<PlannedSite> fresh(Problems problems) {
    return plan(Cache.NONE, problems);
  }

  private Optional<PlannedSite> plan(Cache used, Problems problems) {
    try {
      return new Build(archive.content(), TemplateSource.packed(), used, problems, Progress.NONE)
          .plan();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(String path) {
    return archive.content().toAbsolutePath().resolve(path);
  }
}
