package org.sijill.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.testing.SmallSite;

class IsolationTest {

  @TempDir Path folder;

  @Test
  void aNoteMarkBehindANumberDoesNotJoinIt() {
    SmallSite site =
        SmallSite.in(folder)
            .with(
                "articles/first/ar.md",
                SmallSite.text("عنوان", "ملخص", "في عام 2023[^1]\n\n[^1]: حاشية"))
            .build();

    assertThat(site.page("ar/articles/first.html").select("bdi > .note-mark")).hasSize(1);
  }

  @Test
  void anEntranceShowsATitleOfAnotherLanguageInItsOwnDirection() {
    SmallSite site = inArabicOnly();

    Element title =
        site.page("index.html").expectFirst(".entrances li[lang=en] .entrance-title > bdi");
    assertThat(title.attr("lang")).isEqualTo("ar");
    assertThat(title.attr("dir")).isEqualTo("rtl");
    assertThat(title.text()).isEqualTo("أرشيف 2023–2024");
  }

  @Test
  void aPageShowsATitleOfAnotherLanguageInItsOwnDirection() {
    Element home = inArabicOnly().page("en/index.html");

    Element title = home.expectFirst("h1 > bdi");
    assertThat(title.attr("lang")).isEqualTo("ar");
    assertThat(title.attr("dir")).isEqualTo("rtl");
    assertThat(home.select(".lead > bdi, .site-name > bdi, .site-footer a > bdi").eachAttr("dir"))
        .containsExactly("rtl", "rtl", "rtl");
    assertThat(home.expectFirst("title").text())
        .as("isolated from right to left, as no markup can say it")
        .isEqualTo("\u2067أرشيف 2023–2024\u2069");
  }

  /** An archive whose own texts have no English. */
  private SmallSite inArabicOnly() {
    return SmallSite.in(folder)
        .with(
            "archive.yaml",
            """
            title: {ar: أرشيف 2023–2024}
            description: {ar: أرشيف صغير.}
            languages: [ar, en]
            edition: {number: "1", date: 2024-01-02}
            rights: {licence: https://creativecommons.org/licenses/by/4.0/, holder: {ar: نحن}}
            """)
        .build();
  }
}
