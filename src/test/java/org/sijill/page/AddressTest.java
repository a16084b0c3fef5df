package org.sijill.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class AddressTest {

  private static final List<String> PAGES =
      List.of(
          "index.html",
          "404.html",
          "ar/index.html",
          "ar/articles/index.html",
          "ar/articles/a.html",
          "ar/articles2/a.html",
          "ar/people/kim.html",
          "ar/people/kim/2023.html",
          "ar/people/kim-2/2023.html",
          "en/people/kim/2023-2.html",
          "assets/sijill.css");

  @Test
  void aReferenceGoesUpNoFurtherThanItMust() {
    Address page = new Address("ar/people/kim/2023.html");

    assertThat(page.to(page)).isEqualTo("2023.html");
    assertThat(page.to(new Address("ar/people/kim.html"))).isEqualTo("../kim.html");
    assertThat(page.to(new Address("ar/people/kim-2/2023.html"))).isEqualTo("../kim-2/2023.html");
    assertThat(page.to(new Address("en/index.html"))).isEqualTo("../../../en/index.html");
    assertThat(page.toRoot()).isEqualTo("../../../");
    assertThat(new Address("index.html").toRoot()).isEmpty();
  }

  /** As RFC 3986, section 5.2, resolves it. */
  @Test
  void everyReferenceLeadsWhereItShould() {
    URI root = URI.create("https://archive.example.org/");
    for (String from : PAGES) {
      for (String to : PAGES) {
        String reference = new Address(from).to(new Address(to));
        assertThat(root.resolve(from).resolve(reference)).isEqualTo(root.resolve(to));
      }
      assertThat(root.resolve(from).resolve(new Address(from).toRoot())).isEqualTo(root);
    }
  }
}
