package org.sijill.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sijill.testing.SmallSite;

/** Former addresses in any script go on leading to their article. */
class AliasesTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "2014/03/قمة-فوستوتشني.html, 2014/03/قمة-فوستوتشني.html, ../../ar/articles/first.html",
    "2014/03/%D9%82%D9%85%D8%A9.html, 2014/03/قمة.html, ../../ar/articles/first.html",
    "2014/03/%d9%82%d9%85%d8%a9/, 2014/03/قمة/index.html, ../../../ar/articles/first.html",
    "2014/03/some-post/, 2014/03/some-post/index.html, ../../../ar/articles/first.html",
    "node/1234, node/1234/index.html, ../../ar/articles/first.html",
    "Old_Page.html, Old_Page.html, ar/articles/first.html",
    "v1.2.html, v1.2.html, ar/articles/first.html",
    "архив/статья-1.html, архив/статья-1.html, ../ar/articles/first.html",
    "뉴스/%ED%95%9C%EA%B5%AD/, 뉴스/한국/index.html, ../../ar/articles/first.html",
    "新闻/2014年.html, 新闻/2014年.html, ../ar/articles/first.html",
    "می%E2%80%8Cخواهم/, می\u200Cخواهم/index.html, ../ar/articles/first.html",
    "caf%65%CC%81.html, cafe\u0301.html, ar/articles/first.html",
    "a+b_(c).html, a+b_(c).html, ar/articles/first.html"
  })
  void aFormerAddressLeadsToItsArticle(String alias, String file, String target) {
    String record =
        "source: paper\npublished: 2023-09-14\noriginalLanguage: ar\nrights: digest\n"
            + "thread: story\naliases: ['"
            + alias
            + "']\n";
    SmallSite site = SmallSite.in(folder).with("articles/first/article.yaml", record).build();

    assertThat(site.problems()).isEmpty();
    Document page = site.page(Normalizer.normalize(file, Normalizer.Form.NFC));
    assertThat(page.select("meta[http-equiv=refresh]").attr("content")).endsWith("=" + target);
    assertThat(page.select("a[href='" + target + "']")).isNotEmpty();
    assertThat(site.read("manifest-sha256.txt"))
        .contains(Normalizer.normalize(file, Normalizer.Form.NFC));
  }
}
