package org.sijill.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.testing.SmallSite;

/** The map of links shows what is strong, and says what it leaves out. */
class LinkMapTest {

  private static final String RECORD = "published: 2024\noriginalLanguage: ar\nrights: digest\n";

  @TempDir Path folder;

  private SmallSite site() {
    SmallSite site = SmallSite.in(folder);
    for (String id : List.of("kim", "lee", "noh")) {
      site.with("entities/people/" + id + ".yaml", "name: {ar: " + id + ", en: " + id + "}\n");
    }
    return site;
  }

  @Test
  void whoIsInEveryArticleIsNamedAndNotDrawn() {
    SmallSite site =
        site()
            .with("articles/first/en.md", SmallSite.text("Headline", "Summary", "kim alone"))
            .withArticle("a", RECORD, "نص", "kim and lee")
            .withArticle("b", RECORD, "نص", "lee and kim")
            .build();
    Document page = site.page("en/map.html");

    assertThat(page.select(".everywhere").eachText()).containsExactly("kim");
    assertThat(page.select("svg a[href^=people]").eachAttr("href"))
        .containsExactly("people/lee.html");
    assertThat(page.select(".page-header .count").text())
        .as("who shares nothing else is not drawn")
        .isEqualTo("1 article with weaker connections is left out.");
  }

  @Test
  void ofManyArticlesThoseWithMostInCommonAreDrawn() {
    SmallSite site = site();
    for (int i = 0; i < 40; i++) {
      String names = i < 3 ? "lee and noh" : i < 20 ? "kim" : "nobody";
      site.withArticle("a" + i, RECORD, "نص", names);
    }
    Document page = site.build().page("en/map.html");

    assertThat(page.select("svg a[href^=articles]").eachAttr("href"))
        .contains("articles/a0.html", "articles/a1.html", "articles/a2.html")
        .hasSizeLessThanOrEqualTo(24);
    int drawn = page.select("svg a[href^=articles]").size();
    assertThat(page.select(".page-header .count").text())
        .isEqualTo((41 - drawn) + " articles with weaker connections are left out.");
  }

  @Test
  void eachKindHasAShapeAndAnArticleLeadsToTheMap() {
    SmallSite site =
        site()
            .with("entities/places/cairo.yaml", "name: {ar: القاهرة, en: Cairo}\n")
            .with("articles/first/en.md", SmallSite.text("Headline", "Summary", "lee in Cairo"))
            .withArticle("a", RECORD, "نص", "lee in Cairo")
            .withArticle("b", RECORD, "نص", "noh")
            .build();
    Document page = site.page("en/map.html");

    assertThat(page.select(".map-keys path").eachAttr("d")).hasSize(2).doesNotHaveDuplicates();
    assertThat(page.select("[data-node=e0], [data-node=e1]")).hasSize(2);
    assertThat(page.select("[data-to=e0]")).hasSize(2);
    assertThat(site.page("en/articles/a.html").select(".related > p a").attr("href"))
        .isEqualTo("../map.html");
  }
}
