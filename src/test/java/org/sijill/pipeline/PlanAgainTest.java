package org.sijill.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.diagnostics.Problem;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Progress;
import org.sijill.diagnostics.Rule;
import org.sijill.link.Related;
import org.sijill.page.Address;
import org.sijill.testing.SmallSite;

/**
 * What an edit shows at once is what a build would show, but for the related stories, which follow
 * later. The archive is long enough for lists and a chronology of many pages.
 */
class PlanAgainTest {

  private static final int ARTICLES = 260;
  private static final int MANY = 1_001;
  private static final String DIGEST =
      "published: 2001-01-02\noriginalLanguage: ar\nrights: digest\n";

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
    write(0, ARTICLES);
    before = plan();
  }

  private void write(int from, int to) {
    for (int i = from; i < to; i++) {
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
  void redirectsFromOtherAddresses() throws IOException {
    archive.with(
        "articles/a7/article.yaml", DIGEST.replace("2001", "2000") + "aliases: [old/seven.html]\n");
    PlannedSite again = again("a7/article.yaml");
    assertThat(pages(again)).isEqualTo(pages(plan()));
    assertThat(pages(again)).containsKey("old/seven.html").doesNotContainKey("old/7.html");
    archive.with(
        "articles/a7/article.yaml", DIGEST.replace("2001", "2000") + "aliases: [old/8.html]\n");
    Problems problems = new Problems();
    Set<Path> changed = Set.of(file("articles/a7/article.yaml"));
    assertThat(build(problems).planAgain(again, changed)).isEmpty();
    assertThat(problems.sorted()).extracting(Problem::rule).containsExactly(Rule.ADDRESS_COLLISION);
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

  @Test
  void showsOtherSettingsOnEveryPage() throws IOException {
    archive.with(
        "archive.yaml",
        Files.readString(file("archive.yaml"))
                .replace("en: Archive}", "en: Another Archive}")
                .replace("2024-01-02", "2025-03-04")
            + """
            chronology: {from: talks, to: talks}
            months: {ar: both}
            numerals: {ar: arab}
            baseUrl: https://example.org/archive/
            """);
    PlannedSite again = againIn("archive.yaml");
    assertThat(pages(again)).isEqualTo(pages(plan()));
    assertThat(pages(again).get("en/index.html")).contains("Another Archive", "4 March 2025");
    assertThat(pages(again).get("ar/articles/a7.html")).contains("كانون الثاني", "٢٠٠١");
  }

  @Test
  void readsAllWhereTheArchiveHasOtherLanguages() throws IOException {
    archive.with(
        "archive.yaml", Files.readString(file("archive.yaml")).replace("[ar, en]", "[ar, en, ru]"));
    Set<Path> changed = Set.of(file("archive.yaml"));
    PlannedSite again = build(new Problems()).planAgain(before, changed).orElseThrow();
    assertThat(again.isProvisional()).isFalse();
    assertThat(again.plan().pages()).containsKey(new Address("ru/index.html"));
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
  void reportsWhatIsWrongWithTheSettings(String settings) {
    archive.with("archive.yaml", settings);
    Problems all = new Problems();
    assertThat(build(all).plan()).isEmpty();
    Problems alone = new Problems();
    assertThat(build(alone).planAgain(before, Set.of(file("archive.yaml")))).isEmpty();
    assertThat(alone.sorted()).isEqualTo(all.sorted()).isNotEmpty();
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

  @Test
  void leavesOutWhatIsGone() throws IOException {
    archive
        .with("entities/topics/peace.yaml", "name: {ar: السلام, en: Peace}\n")
        .with("sources/radio.yaml", "name: {ar: إذاعة, en: Radio}\n")
        .with("threads/saga.yaml", "title: {ar: ملحمة, en: Saga}\n")
        .with("pages/about/ar.md", "---\ntitle: عنا\n---\nمتن\n")
        .with("pages/about/en.md", "---\ntitle: About\n---\nText\n");
    before = plan();
    for (String gone :
        List.of(
            "entities/topics/peace.yaml",
            "sources/radio.yaml",
            "threads/saga.yaml",
            "events/talks.yaml",
            "pages/about",
            "articles/a7")) {
      archive.without(gone);
      PlannedSite again = againIn(gone);
      assertThat(pages(again)).isEqualTo(pages(plan()));
      before = again;
    }
    assertThat(before.plan().pages())
        .doesNotContainKeys(
            new Address("en/topics/peace.html"),
            new Address("en/sources/radio.html"),
            new Address("en/threads/saga.html"),
            new Address("en/events/talks.html"),
            new Address("en/about.html"),
            new Address("en/articles/a7.html"));
  }

  @Test
  void callsNobodyByANameThatIsGone() throws IOException {
    archive
        .with("articles/a7/en.md", SmallSite.text("Headline", "Summary", "To Seoul."))
        .with("articles/a8/en.md", SmallSite.text("Headline", "To Seoul", "He went."))
        .with("pages/about/ar.md", "---\ntitle: عنا\n---\nفي سيول\n")
        .with("pages/about/en.md", "---\ntitle: About\n---\nIn Seoul\n")
        .with("events/talks.yaml", "date: 2023-09-13\ntitle: {ar: محادثات, en: In Seoul}\n");
    before = plan();
    archive.without("entities/places/seoul.yaml");
    PlannedSite again = againIn("entities/places/seoul.yaml");
    assertThat(pages(again)).isEqualTo(pages(plan()));
    assertThat(pages(again).get("en/articles/a7.html")).contains("To Seoul.");
    assertThat(pages(again).values()).noneMatch(page -> page.contains("places/seoul.html"));
  }

  @Test
  void offersNothingForAReasonThatIsGone() throws IOException {
    String saga = DIGEST + "thread: saga\n";
    archive
        .with("threads/saga.yaml", "title: {ar: ملحمة, en: Saga}\n")
        .withArticle("one", saga, "شاي.", "Tea.")
        .withArticle("two", saga, "قهوة.", "Coffee.");
    before = plan();
    assertThat(related("one")).contains("Saga", "Headline two");
    archive.with("articles/one/article.yaml", DIGEST).with("articles/two/article.yaml", DIGEST);
    before = again("one/article.yaml", "two/article.yaml");
    archive.without("threads/saga.yaml");
    before = againIn("threads/saga.yaml");
    assertThat(related("one")).doesNotContain("Saga", "Headline two");
  }

  @Test
  void offersNoArticleThatIsGone() throws IOException {
    List<Related> offered = before.links().related("a7");
    String gone = offered.get(0).article();
    archive.without("articles/" + gone);
    before = againIn("articles/" + gone);
    assertThat(before.links().related("a7")).isEqualTo(offered.subList(1, offered.size()));
    assertThat(related("a7")).isNotEmpty().doesNotContain(gone + ".html");
  }

  @Test
  void movesARecordToItsNewName() throws IOException {
    archive.without("articles/a7").withArticle("b7", DIGEST, "زار موسكو.", "Went to Moscow.");
    PlannedSite again = againIn("articles/a7", "articles/b7", "articles/a7/en.md");
    assertThat(pages(again)).isEqualTo(pages(plan()));
    before = again;
    String seoul = "name: {ar: سيول, en: Seoul}\n";
    archive.without("entities/places/seoul.yaml").with("entities/topics/seoul.yaml", seoul);
    again = againIn("entities/places/seoul.yaml", "entities/topics/seoul.yaml");
    assertThat(pages(again)).isEqualTo(pages(plan()));
  }

  @Test
  void showsTheOtherTextWhereOneIsGone() throws IOException {
    archive.without("articles/a7/en.md");
    PlannedSite again = again("a7/en.md");
    assertThat(pages(again)).isEqualTo(pages(plan()));
    assertThat(pages(again)).doesNotContainKey("en/articles/a7.html");
  }

  /** Whoever refers to what is gone is reported as if all had been read, until it is back. */
  @ParameterizedTest
  @CsvSource({
    "sources/radio.yaml, articles/user/article.yaml",
    "threads/saga.yaml, articles/user/article.yaml",
    "entities/topics/peace.yaml, articles/user/article.yaml",
    "articles/a1, articles/user/article.yaml",
    "articles/a2, articles/user/en.md",
    "articles/a3/en.md, articles/user/en.md",
    "articles/a4, events/used.yaml",
    "articles/a5, events/used.yaml",
    "entities/people/lee.yaml, events/used.yaml",
    "entities/places/seoul.yaml, events/used.yaml",
    "events/talks.yaml, articles/user/article.yaml",
    "events/used.yaml, archive.yaml",
    "articles/a6, pages/about/en.md",
  })
  void reportsWhoRefersToWhatIsGone(String gone, String referrer) throws IOException {
    archive
        .with("entities/topics/peace.yaml", "name: {ar: السلام, en: Peace}\n")
        .with("entities/people/lee.yaml", "name: {ar: لي, en: Lee}\n")
        .with("sources/radio.yaml", "name: {ar: إذاعة, en: Radio}\n")
        .with("threads/saga.yaml", "title: {ar: ملحمة, en: Saga}\n")
        .with("pages/about/ar.md", "---\ntitle: عنا\n---\nمتن\n")
        .with("pages/about/en.md", "---\ntitle: About\n---\n[This](../../articles/a6/en.md)\n")
        .with(
            "archive.yaml",
            Files.readString(file("archive.yaml")) + "chronology: {from: used, to: used}\n")
        .withArticle(
            "user",
            DIGEST
                + "source: radio\nthread: saga\nentities: [peace]\nevents: [talks]\nfollows: [a1]\n",
            "متن",
            "[One](../a2/en.md) and [two](../a3/en.md).")
        .with(
            "events/used.yaml",
            """
            date: 2023-09-13
            title: {ar: محادثات, en: Talks}
            places: [seoul]
            participants: [lee]
            articles: [a4]
            points:
              - question: {ar: من؟, en: Who?}
                accounts:
                  - {article: a5, stance: reports, says: {ar: نعم, en: Yes}}
            """);
    before = plan();
    Path away = file("../away");
    Files.move(file(gone), away);
    Problems all = new Problems();
    assertThat(build(all).plan()).isEmpty();
    Problems alone = new Problems();
    assertThat(build(alone).planAgain(before, Set.of(file(gone)))).isEmpty();
    assertThat(alone.sorted()).isEqualTo(all.sorted()).isNotEmpty();
    assertThat(alone.sorted())
        .allMatch(problem -> problem.position().file().endsWith("/" + referrer));
    Files.move(away, file(gone));
    assertThat(build(new Problems()).planAgain(before, Set.of(file(gone)))).isPresent();
  }

  @Test
  void readsAllWhereManyReferToWhatIsGone() {
    write(ARTICLES, MANY);
    before = plan();
    archive.without("entities/places/moscow.yaml");
    Set<Path> gone = Set.of(file("entities/places/moscow.yaml"));
    assertThat(build(new Problems()).planAgain(before, gone).orElseThrow().isProvisional())
        .isFalse();
  }

  @Test
  void readsAllWhereManyRecordsChanged() {
    write(ARTICLES, MANY);
    before = plan();
    Build build = build(new Problems());
    Set<Path> changed = Set.copyOf(build.someRecords(before, MANY));
    assertThat(build.planAgain(before, changed).orElseThrow().isProvisional()).isFalse();
  }

  @Test
  void showsABranchThatIsCheckedOut() throws IOException {
    String[] edited = new String[100];
    for (int i = 0; i < edited.length; i++) {
      edited[i] = "a" + i + (i % 2 == 0 ? "/en.md" : "");
      if (i % 2 == 0) {
        String text = SmallSite.text("Edited " + i, "Summary", "To Seoul, see [it](../a1/en.md).");
        archive.with("articles/" + edited[i], text.replace("a1/", "a" + (i + 100) + "/"));
      } else {
        archive.without("articles/" + edited[i]);
      }
    }
    assertThat(pages(again(edited))).isEqualTo(pages(plan()));
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

  /** Returns what an article's English page offers besides it. */
  private String related(String article) throws IOException {
    return PlannedPages.page(before, "en/articles/" + article + ".html").select(".related").html();
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
    return PlannedPages.of(site);
  }
}
