package org.sijill.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
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
import org.sijill.diagnostics.Problems;
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

  /** What is new, or gone, is nothing that can be read alone. */
  @Test
  void readsAllWhereAFileIsNew() {
    archive.with("entities/places/beijing.yaml", "name: {ar: بكين, en: Beijing}\n");
    Set<Path> changed = Set.of(file("entities/places/beijing.yaml"));
    PlannedSite again = build(new Problems()).planAgain(before, changed).orElseThrow();
    assertThat(again.isProvisional()).isFalse();
    assertThat(again.plan().pages()).containsKey(new Address("en/places/beijing.html"));
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
