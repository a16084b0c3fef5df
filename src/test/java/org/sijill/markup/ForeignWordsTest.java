package org.sijill.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sijill.testing.SmallSite.text;

import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.testing.SmallSite;

/** Words in another language are marked: {@code [words]{lang=ar}}. */
class ForeignWordsTest {

  @TempDir Path folder;

  @Test
  void wordsHaveTheirLanguageAndItsDirection() {
    assertThat(prose("كتب [Ким Чен Ын, 2023]{lang=ru} أنه").html())
        .isEqualTo("<p>كتب <span lang=\"ru\" dir=\"ltr\">Ким Чен Ын, 2023</span> أنه</p>\n");
  }

  @Test
  void theirOwnRunsAreIsolatedInThem() {
    assertThat(prose("كتب [Kim (كيم) said]{lang=en} أنه").html())
        .isEqualTo(
            "<p>كتب <span lang=\"en\" dir=\"ltr\">Kim (<bdi>كيم</bdi>) said</span> أنه</p>\n");
  }

  @Test
  void theyMayBeMarkedUpAndStandInHeadingsItemsAndNotes() {
    Document page =
        page(
            "## عن [*Pravda*]{lang=ru-Latn}\n\n- [a `b`]{lang=en}[^1]\n\n[^1]: [c\n    d]{lang=fa}\n");

    assertThat(page.select(".prose h2 span[lang=ru-Latn] em").text()).isEqualTo("Pravda");
    assertThat(page.select(".prose h2").attr("id")).isEqualTo("عن-pravda");
    assertThat(page.select(".prose li span[lang=en] code").text()).isEqualTo("b");
    assertThat(page.select(".notes span[lang=fa]").attr("dir")).isEqualTo("rtl");
    assertThat(page.select(".contents a").text()).isEqualTo("عن Pravda");
  }

  @Test
  void aLineBreakBehindThemIsNoSpaceBetweenIdeographs() {
    assertThat(prose("[東京]{lang=ja}\n市[^1]\n是\n\n[^1]: 注").text()).isEqualTo("東京市1是");
  }

  @Test
  void aTagThatIsNoneIsAnError() {
    SmallSite site = site("كتب [Kim]{lang=EN} أنه");

    assertThat(site.problems())
        .containsExactly(
            "content/articles/first/ar.md:6:10: error: 'EN' is not a language tag (write it as BCP"
                + " 47 does: ar, en, zh-Hant, xx-Arab) [bad-language]");
  }

  @Test
  void aTagWhoseScriptIsNotKnownIsAnErrorThatOffersOne() {
    assertThat(site("كتب [Qo']{lang=tlh} أنه").problems())
        .containsExactly(
            "content/articles/first/ar.md:6:10: error: the script of the language 'tlh' is not known"
                + " (write it with its script: tlh-Arab) [bad-language]");
  }

  private Element prose(String body) {
    return page(body).select(".prose").get(0);
  }

  private Document page(String body) {
    SmallSite site = site(body);
    assertThat(site.problems()).isEmpty();
    return site.page("ar/articles/first.html");
  }

  private SmallSite site(String body) {
    return SmallSite.in(folder).with("articles/first/ar.md", text("عنوان", "ملخص", body)).build();
  }
}
