package org.sijill.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Progress;
import org.sijill.testing.SmallSite;
import org.sijill.verify.Verification;

/** The page that a server shows at any depth: its addresses begin at the server's root. */
class NotFoundTest {

  @TempDir Path folder;

  @Test
  void itsAddressesBeginInTheFolderThatTheArchiveNames() throws IOException {
    SmallSite site = SmallSite.in(folder);
    String settings = Files.readString(site.content().resolve("archive.yaml"));
    site.with("archive.yaml", settings + "baseUrl: https://paper.example/archive/\n").build();

    assertThat(site.page("404.html").select("link[rel=stylesheet]").eachAttr("href"))
        .containsExactly("/archive/assets/sijill.css");
    assertThat(site.page("404.html").select("a").eachAttr("href"))
        .containsExactly(
            "/archive/ar/index.html",
            "/archive/ar/search.html",
            "/archive/en/index.html",
            "/archive/en/search.html");
    assertThat(faults(site)).isEmpty();
  }

  /** A site mostly has a server of its own; elsewhere the archive names its folder. */
  @Test
  void withoutAnAddressTheSiteIsTheWholeServer() throws IOException {
    SmallSite site =
        SmallSite.in(folder)
            .with("events/talks.yaml", "date: 2023\ntitle: {ar: لقاء, en: Talks}\n")
            .build();

    assertThat(site.page("404.html").select("link[rel=stylesheet]").eachAttr("href"))
        .containsExactly("/assets/sijill.css");
    assertThat(site.page("404.html").select("[lang=en] a").eachText())
        .containsExactly("Archive", "Chronology", "Search");
    assertThat(site.page("404.html").select("[lang=en] a").eachAttr("href"))
        .containsExactly("/en/index.html", "/en/chronology/index.html", "/en/search.html");
    assertThat(site.page("404.html").select("h1").text()).isEqualTo("لا صفحة بهذا العنوان");
    assertThat(faults(site)).isEmpty();
  }

  private static Iterable<?> faults(SmallSite site) throws IOException {
    Problems problems = new Problems();
    Verification.of(site.site(), problems, Progress.NONE);
    return problems.sorted();
  }
}
