package org.sijill.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.testing.SmallSite;

/** How a page says that it is to be cited: nobody is named for what another wrote. */
class CitationTest {

  @TempDir Path folder;

  @Test
  void aDigestIsTheArchivesAndNamesWhatItTellsOf() {
    SmallSite site = site("rights: digest\n");

    assertThat(citation(site, "ar"))
        .isEqualTo(
            "«عنوان»، خلاصة عن: نجيب، «العنوان الأصلي»، صحيفة، 14 سبتمبر 2023، أرشيف، الطبعة 1،"
                + " ar/articles/first.html");
    assertThat(citation(site, "en"))
        .isEqualTo(
            "“Headline”, digest of: نجيب, “العنوان الأصلي”, Paper, 14 September 2023, Archive,"
                + " Edition 1, en/articles/first.html");
  }

  @Test
  void aFullTextIsItsAuthors() {
    assertThat(citation(site("rights: full-text\n"), "en"))
        .isEqualTo(
            "نجيب, “Headline”, Paper, 14 September 2023, Archive, Edition 1,"
                + " en/articles/first.html");
  }

  @Test
  void marksWithinATitleAreTheInnerOnesOfTheLanguage() {
    SmallSite site =
        site("rights: digest\n")
            .with("articles/first/ar.md", SmallSite.text("«نعم» و\\\"لا\\\"", "ملخص", "متن"))
            .with(
                "articles/first/en.md", SmallSite.text("Kim’s “yes, ‘perhaps’”", "Summary", "Text"))
            .build();

    assertThat(citation(site, "ar")).startsWith("«“نعم” و\"لا\"»، خلاصة");
    assertThat(citation(site, "en")).startsWith("“Kim’s ‘yes, “perhaps”’”, digest of: نجيب");
  }

  private SmallSite site(String rights) {
    return SmallSite.in(folder)
        .with(
            "articles/first/article.yaml",
            """
            source: paper
            published: 2023-09-14
            originalLanguage: ar
            originalTitle: العنوان الأصلي
            authors: [نجيب]
            """
                + rights)
        .build();
  }

  /** Returns the text as a reader sees it, without the marks that keep directions apart. */
  private static String citation(SmallSite site, String language) {
    return site.page(language + "/articles/first.html")
        .select("#site\\:cite")
        .text()
        .replaceAll("[\\u2066-\\u2069\\u200E\\u200F]", "");
  }
}
