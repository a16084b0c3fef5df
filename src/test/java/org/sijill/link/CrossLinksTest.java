package org.sijill.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.testing.SmallSite;

/** Threads, continuations, citations, entity pages, indexes and the map of links. */
class CrossLinksTest {

  private static final String RECORD = "originalLanguage: ar\nrights: digest\n";

  @TempDir Path folder;

  private SmallSite site;

  @BeforeEach
  void buildSite() {
    site =
        SmallSite.in(folder)
            .withArticle(
                "second",
                "published: 2023-09-15\nthread: story\nfollows: [first]\n" + RECORD,
                "رأى أحمد القاهرة. ثم عاد أحمد إليها.",
                "It follows [the first](../first/en.md), and Ahmad[^1] *saw* Cairo.\n\n[^1]: Him.")
            .withArticle(
                "third",
                "published: 2023-10\nthread: story\nentities: [ahmad]\n" + RECORD,
                "متن في القاهرة",
                "Cairo")
            .with(
                "entities/people/ahmad.yaml",
                """
                name: {ar: أحمد, en: Ahmad}
                aliases: {ar: [احمد], en: [Ahmed]}
                description: {ar: رجل., en: A man.}
                """)
            .with("entities/people/basma.yaml", "name: {ar: بسمة, en: Basma}\n")
            .with("entities/people/alain.yaml", "name: {en: Alain}\n")
            .with(
                "entities/places/cairo.yaml",
                "name: {ar: القاهرة, en: Cairo}\nlocation: {lat: 30.04, lon: 31.24}\n")
            .build();
    assertThat(site.problems()).isEmpty();
  }

  @Test
  void anArticleLeadsToThePreviousAndTheNextOfItsThread() {
    Document page = site.page("en/articles/second.html");

    assertThat(page.select(".thread-place .previous a").eachAttr("href"))
        .containsExactly("first.html");
    assertThat(page.select(".thread-place .next a").eachAttr("href")).containsExactly("third.html");
    assertThat(page.select(".thread-place h2 a").attr("href")).isEqualTo("../threads/story.html");
  }

  @Test
  void continuationsAndCitationsLeadBothWays() {
    assertThat(reason("en/articles/second.html", "first.html")).contains("continues it");
    assertThat(reason("en/articles/first.html", "second.html")).contains("continues this article");
  }

  private String reason(String page, String related) {
    return site.page(page).select(".related li:has(a[href=" + related + "]) .reason").text();
  }

  @Test
  void anEntityPageTellsWhereAndHowOftenItIsNamed() {
    Document page = site.page("ar/people/ahmad.html");

    assertThat(page.select("h1").text()).isEqualTo("أحمد");
    assertThat(page.select(".lead").text()).isEqualTo("رجل.");
    assertThat(page.select(".facts").text()).contains("احمد").contains("Ahmad").contains("Ahmed");
    assertThat(page.select(".item h4 a").eachAttr("href"))
        .containsExactly("../articles/third.html", "../articles/second.html");
    assertThat(page.select(".item").get(1).text()).contains("ورد الاسم مرتين");
    assertThat(page.select(".snippet").html()).contains("رأى <mark>أحمد</mark> القاهرة.");
    assertThat(page.select(".beside").text()).contains("القاهرة مقالان");
  }

  @Test
  void theSentenceAroundANameIsWholeWhateverIsMarkedUpInIt() {
    assertThat(site.page("en/people/ahmad.html").select(".snippet").text())
        .isEqualTo("It follows the first, and Ahmad saw Cairo.");
  }

  @Test
  void anIndexIsSorted() {
    Document page = site.page("ar/people/index.html");

    assertThat(page.select(".index a").eachText()).containsExactly("أحمد", "بسمة", "Alain");
    assertThat(page.select(".index a[lang=en]").attr("dir")).isEqualTo("ltr");
  }

  @Test
  void anEntityThatNobodyNamesHasItsPageAllTheSame() {
    assertThat(site.page("en/people/basma.html").select(".uses").text()).contains("no articles");
  }

  @Test
  void theMapDrawsWhatArticlesShareAndListsIt() {
    Document page = site.page("ar/map.html");

    assertThat(page.select("svg a").eachAttr("href"))
        .contains("articles/second.html", "articles/third.html", "places/cairo.html");
    assertThat(page.select(".map-list a").eachText()).contains("عنوان second", "القاهرة");
    assertThat(Integer.parseInt(page.select("svg a[href^=articles] text").attr("x")))
        .as("in Arabic articles stand on the right")
        .isGreaterThan(Integer.parseInt(page.select("svg a[href^=places] text").attr("x")));
  }
}
