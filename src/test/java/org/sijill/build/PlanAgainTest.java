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

  private PlannedSite plan() {
    Problems problems = new Problems();
    Optional<PlannedSite> planned = build(problems).plan();
    assertThat(problems.sorted()).isEmpty();
    return planned.orElseThrow();
  }

  private PlannedSite again(String... files) {
    Path articles = archive.content().toAbsolutePath().resolve("articles");
    Set<Path> changed = Arrays.stream(files).map(articles::resolve).collect(Collectors.toSet());
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
