package org.sijill.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sijill.diagnostics.Problem;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Rule;
import org.sijill.page.Address;
import org.sijill.testing.SmallSite;

/**
 * What an edit shows at once is what a build would show, but for the related stories, which follow
 * later. The archive is long enough for lists and a chronology of many pages.
 */
class PlanAgainTest {

  private static final int ARTICLES = 260;

  @TempDir Path folder;
  private SmallSite archive;
  private PlannedSite before;

  @BeforeEach
  void write() {
    archive =
        SmallSite.in(folder)
            .with("entities/places/moscow.yaml", "name: {ar: موسكو, en: Moscow}\n")
            .with("entities/places/seoul.yaml", "name: {ar: سيول, en: Seoul}\n")
            .with(
                "events/talks.yaml",
                "date: 2023-09-13\ntitle: {ar: محادثات, en: Talks}\narticles: [first]\n");
    for (int i = 0; i < ARTICLES; i++) {
      archive.withArticle(
          "a" + i,
          "published: "
              + (2000 + i % 3)
              + "-01-02\noriginalLanguage: ar\nrights: digest\n"
              + "source: paper\naliases: [old/"
              + i
              + ".html]\n",
          "زار موسكو.",
          "Went to Moscow.");
    }
    before = plan();
  }

  @Test
  void showsANewHeadlineInEveryList() throws IOException {
    archive.with("articles/a7/en.md", SmallSite.text("Another headline", "New", "In Moscow."));
    assertThat(pages(again("a7/en.md"))).isEqualTo(pages(plan()));
  }

  @Test
  void movesAnArticleToTheEntitiesThatItNamesNow() throws IOException {
    archive
        .with("articles/a7/en.md", SmallSite.text("Headline", "Summary", "Went to Seoul."))
        .with("articles/a7/ar.md", SmallSite.text("عنوان", "ملخص", "زار سيول."));
    PlannedSite again = again("a7/en.md", "a7/ar.md");
    assertThat(pages(again)).isEqualTo(pages(plan()));
    assertThat(pages(again).get("en/places/seoul.html")).contains("Went to");
  }

  @Test
  void tellsCitedArticlesWhoCitesThem() throws IOException {
    String text = SmallSite.text("Headline", "Summary", "See [this](../a8/en.md).");
    archive.with("articles/a7/en.md", text);
    PlannedSite cited = again("a7/en.md");
    assertThat(pages(cited)).isEqualTo(pages(plan()));
    archive.with("articles/a7/en.md", SmallSite.text("Headline", "Summary", "No more."));
    before = cited;
    assertThat(pages(again("a7/en.md"))).isEqualTo(pages(plan()));
  }

  @Test
  void filesAnArticleUnderANewDate() throws IOException {
    archive.with(
        "articles/a7/article.yaml",
        "published: 1999-05-05\noriginalLanguage: ar\nrights: digest\n");
    PlannedSite again = again("a7/article.yaml");
    assertThat(pages(again)).isEqualTo(pages(plan()));
    assertThat(pages(again)).containsKey("en/articles/1999.html").doesNotContainKey("old/7.html");
  }

  @Test
  void describesAnEntityAnew() throws IOException {
    archive.with(
        "entities/places/moscow.yaml",
        "name: {ar: موسكو, en: Moscow}\ndescription: {ar: عاصمة., en: A capital.}\n");
    PlannedSite again = againIn("entities/places/moscow.yaml");
    assertThat(pages(again)).isEqualTo(pages(plan()));
    assertThat(pages(again).get("en/places/moscow.html")).contains("A capital.");
  }

  @Test
  void movesAnEventToItsNewDateAndArticle() throws IOException {
    archive.with(
        "events/talks.yaml",
        "date: 2001-09-13\ntitle: {ar: محادثات, en: Talks in Seoul}\narticles: [a7]\n");
    PlannedSite again = againIn("events/talks.yaml");
    assertThat(pages(again)).isEqualTo(pages(plan()));
    assertThat(pages(again).get("en/events/talks.html")).contains("Talks in Seoul");
  }

  @Test
  void callsASourceByItsNewName() throws IOException {
    archive.with("sources/paper.yaml", "name: {ar: جريدة أخرى, en: Another Paper}\n");
    assertThat(pages(againIn("sources/paper.yaml"))).isEqualTo(pages(plan()));
  }

  @Test
  void showsANewArticleInEveryList() throws IOException {
    archive.withArticle(
        "new",
        """
        published: 2001-03-04
        originalLanguage: ar
        rights: digest
        source: paper
        follows: [a8]
        entities: [seoul]
        aliases: [old/new.html]
        """,
        "زار موسكو.",
        "Went to Moscow. See [this](../a9/en.md).");
    PlannedSite again = againIn("articles/new");
    assertThat(pages(again)).isEqualTo(pages(plan()));
    assertThat(pages(again).get("en/places/seoul.html")).contains("Headline new");
    before = again;
    archive.with("articles/new/en.md", SmallSite.text("Renamed", "Summary", "In Seoul."));
    assertThat(pages(again("new/en.md"))).isEqualTo(pages(plan()));
  }

  @Test
  void addsATextInAnotherLanguage() throws IOException {
    archive.without("articles/a7/en.md");
    before = plan();
    archive.with("articles/a7/en.md", SmallSite.text("In English now", "New", "In Moscow."));
    PlannedSite again = again("a7/en.md");
    assertThat(pages(again)).isEqualTo(pages(plan()));
    assertThat(pages(again)).containsKey("en/articles/a7.html");
  }

  @Test
  void showsNewRecordsThatReferToEachOther() throws IOException {
    archive
        .with("entities/topics/peace.yaml", "name: {ar: السلام, en: Peace}\n")
        .with("sources/radio.yaml", "name: {ar: إذاعة, en: Radio}\n")
        .with("threads/saga.yaml", "title: {ar: ملحمة, en: Saga}\n")
        .with("events/summit.yaml", "date: 2002-05-06\ntitle: {ar: السلام, en: Peace summit}\n")
        .with(
            "articles/a7/article.yaml",
            """
            published: 2001-01-02
            originalLanguage: ar
            rights: digest
            source: radio
            thread: saga
            events: [summit]
            entities: [peace]
            """);
    PlannedSite again =
        againIn(
            "entities/topics",
            "entities/topics/peace.yaml",
            "sources/radio.yaml",
            "threads/saga.yaml",
            "events/summit.yaml",
            "articles/a7/article.yaml");
    assertThat(pages(again)).isEqualTo(pages(plan()));
    assertThat(pages(again).get("en/sources/radio.html")).contains("Headline a7");
    assertThat(pages(again).get("en/topics/peace.html")).contains("Peace summit", "Headline a7");
    assertThat(pages(again)).containsKeys("en/threads/saga.html", "en/events/summit.html");
  }

  @Test
  void linksTheWordsOfAPageAnew() throws IOException {
    String text = "---\ntitle: About us\n---\nOf Seoul. [A story](../../articles/a7/en.md).\n";
    archive.with("pages/about/en.md", text);
    PlannedSite again = againIn("pages/about/en.md");
    assertThat(pages(again)).isEqualTo(pages(plan()));
    assertThat(pages(again).get("en/about.html")).contains("About us", "articles/a7.html");
  }

  @Test
  void leadsToANewPageFromEveryOther() throws IOException {
    archive
        .with("pages/help/ar.md", "---\ntitle: مساعدة\n---\nمتن\n")
        .with("pages/help/en.md", "---\ntitle: Help\n---\nText\n");
    PlannedSite again = againIn("pages/help", "pages/help/ar.md", "pages/help/en.md");
    assertThat(pages(again)).isEqualTo(pages(plan()));
    assertThat(pages(again).get("en/articles/a7.html")).contains("help.html");
  }

  /** An editor writes files beside the one that it saves, and takes them away again. */
  @Test
  void doesNotMindWhatEditorsLeave() throws IOException {
    archive
        .with("articles/a7/en.md", SmallSite.text("Saved", "New", "In Moscow."))
        .with("articles/a7/.en.md.swp", "x")
        .with("entities/places/.moscow.yaml.swp", "x");
    PlannedSite again =
        againIn(
            "articles/a7/en.md",
            "articles/a7/en.md~",
            "articles/a7/.en.md.swp",
            "entities/places/.moscow.yaml.swp",
            "entities/places/moscow.yaml~");
    assertThat(pages(again)).isEqualTo(pages(plan()));
  }

  @Test
  void keepsTheSiteWhereNothingOfItChanged() {
    Set<Path> changed = Set.of(file("articles/.DS_Store"), file("events/talks.yaml~"));
    assertThat(build(new Problems()).planAgain(before, changed)).containsSame(before);
  }

  /** Others may refer to what is gone. */
  @Test
  void readsAllWhereARecordOrATextIsGone() {
    archive.without("events/talks.yaml").without("articles/a7/en.md");
    for (String gone : List.of("events/talks.yaml", "articles/a7/en.md")) {
      PlannedSite again = build(new Problems()).planAgain(before, Set.of(file(gone))).orElseThrow();
      assertThat(again.isProvisional()).isFalse();
      assertThat(again.plan().pages()).doesNotContainKey(new Address("en/events/talks.html"));
    }
  }

  @Test
  void readsAllWhereManyRecordsChanged() {
    Build build = build(new Problems());
    Set<Path> changed = Set.copyOf(build.someRecords(before, ARTICLES));
    assertThat(build.planAgain(before, changed).orElseThrow().isProvisional()).isFalse();
  }

  /** Nothing that is wrong with what is new slips in because it is read alone. */
  @ParameterizedTest
  @CsvSource({
    "articles/Bad_Id/ar.md, articles/Bad_Id",
    "articles/half/ar.md, articles/half",
    "articles/stray.txt, articles/stray.txt",
    "articles/a7/fr.md, articles/a7/fr.md",
    "articles/a7/more/en.md, articles/a7/more",
    "entities/places/Bad_Id.yaml, entities/places/Bad_Id.yaml",
    "entities/places/moscow, entities/places/moscow",
    "entities/people/moscow.yaml, entities/people/moscow.yaml",
    "entities/topics/empty.yaml, entities/topics/empty.yaml",
    "entities/things/a.yaml, entities/things",
    "pages/new/en.md, pages/new",
    "stray.yaml, stray.yaml",
  })
  void reportsWhatAFullReadReports(String file, String changed) throws IOException {
    archive.with(file, "");
    Problems all = new Problems();
    assertThat(build(all).plan()).isEmpty();
    Problems alone = new Problems();
    assertThat(build(alone).planAgain(before, Set.of(file(changed)))).isEmpty();
    assertThat(alone.sorted()).isEqualTo(all.sorted()).isNotEmpty();

    archive.without(file);
    if (!file.equals(changed)) {
      Files.delete(file(file).getParent());
    }
    assertThat(build(new Problems()).planAgain(before, Set.of(file(changed)))).isPresent();
  }

  @Test
  void followsNoLinkToANewRecord() throws IOException {
    Files.createSymbolicLink(file("sources/other.yaml"), file("sources/paper.yaml"));
    Problems problems = new Problems();
    assertThat(build(problems).planAgain(before, Set.of(file("sources/other.yaml")))).isEmpty();
    assertThat(problems.sorted()).extracting(Problem::rule).containsExactly(Rule.SYMBOLIC_LINK);
  }

  @Test
  void missesTheSectionToWhichAnEventRefers() {
    archive
        .with("articles/a7/ar.md", SmallSite.text("عنوان", "ملخص", "## قسم"))
        .with("articles/a7/en.md", SmallSite.text("Headline", "Summary", "## Section"))
        .with(
            "events/talks.yaml",
            """
            date: 2023-09-13
            title: {ar: محادثات, en: Talks}
            points:
              - question: {ar: من؟, en: Who?}
                accounts:
                  - {article: a7, section: 1, stance: reports, says: {ar: نعم, en: Yes}}
            """);
    before = plan();
    archive.with("articles/a7/en.md", SmallSite.text("Headline", "Summary", "No section."));
    Problems problems = new Problems();
    assertThat(build(problems).planAgain(before, Set.of(file("articles/a7/en.md")))).isEmpty();
    assertThat(problems.sorted()).extracting(Problem::rule).containsExactly(Rule.UNKNOWN_SECTION);
  }

  @Test
  void reportsWhatIsWrongWithAnEntity() {
    archive.with("entities/places/moscow.yaml", "name: {ar: موسكو, en: Moscow}\nnmae: x\n");
    Problems problems = new Problems();
    assertThat(build(problems).planAgain(before, Set.of(file("entities/places/moscow.yaml"))))
        .isEmpty();
    assertThat(problems.sorted()).hasSize(1);
  }

  private Path file(String path) {
    return archive.content().toAbsolutePath().resolve(path);
  }

  private PlannedSite plan() {
    Problems problems = new Problems();
    Optional<PlannedSite> planned = build(problems).plan();
    assertThat(problems.sorted()).isEmpty();
    return planned.orElseThrow();
  }

  private PlannedSite again(String... files) {
    return againIn(Arrays.stream(files).map(file -> "articles/" + file).toArray(String[]::new));
  }

  private PlannedSite againIn(String... files) {
    Set<Path> changed = Arrays.stream(files).map(this::file).collect(Collectors.toSet());
    PlannedSite again = build(new Problems()).planAgain(before, changed).orElseThrow();
    assertThat(again.isProvisional()).isTrue();
    return again;
  }

  private Build build(Problems problems) {
    try {
      return new Build(archive.content(), TemplateSource.packed(), problems, Progress.NONE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SortedMap<String, String> pages(PlannedSite site) throws IOException {
    SortedMap<String, String> pages = new TreeMap<>();
    for (Address address : site.plan().pages().keySet()) {
      byte[] bytes = site.file(address.path(), new Problems()).orElseThrow().bytes();
      Document page = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
      page.select(".related").remove();
      pages.put(address.path(), page.html());
    }
    return pages;
  }
}
