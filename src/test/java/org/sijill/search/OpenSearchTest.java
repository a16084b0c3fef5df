package org.sijill.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.testing.SmallSite;
import org.w3c.dom.Document;

/** What lets a browser offer the archive among its search engines: OpenSearch 1.1, Draft 6. */
class OpenSearchTest {

  private static final String NAMESPACE = "http://a9.com/-/spec/opensearch/1.1/";

  private static final String ARCHIVE =
      """
      title: {ar: أرشيف & <سجل> طويل العنوان, en: "A long & <tagged> title of an archive"}
      description: {ar: أرشيف صغير., en: A small archive.}
      languages: [ar, en]
      baseUrl: https://archive.example.org/sub/
      edition: {number: "1", date: 2024-01-02}
      rights: {licence: https://creativecommons.org/licenses/by/4.0/, holder: {ar: نحن, en: We}}
      """;

  @TempDir Path folder;

  /** Every element that the draft demands, within its limits. */
  @Test
  void theDescriptionIsWhatTheDraftSays() throws Exception {
    SmallSite site = SmallSite.in(folder).with("archive.yaml", ARCHIVE).build();
    assertThat(site.problems()).isEmpty();

    for (String language : new String[] {"ar", "en"}) {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      Document document =
          factory
              .newDocumentBuilder()
              .parse(
                  new ByteArrayInputStream(
                      site.read(language + "/opensearch.xml").getBytes(StandardCharsets.UTF_8)));
      assertThat(document.getDocumentElement().getNamespaceURI()).isEqualTo(NAMESPACE);
      assertThat(document.getDocumentElement().getLocalName()).isEqualTo("OpenSearchDescription");
      assertThat(only(document, "ShortName").getTextContent()).hasSizeBetween(1, 16);
      assertThat(only(document, "LongName").getTextContent()).hasSizeBetween(1, 48);
      assertThat(only(document, "Description").getTextContent()).hasSizeBetween(1, 1024);
      assertThat(only(document, "Language").getTextContent()).isEqualTo(language);
      assertThat(only(document, "InputEncoding").getTextContent()).isEqualTo("UTF-8");
      assertThat(only(document, "Url").getAttribute("type")).isEqualTo("text/html");
      assertThat(only(document, "Url").getAttribute("template"))
          .isEqualTo(
              "https://archive.example.org/sub/" + language + "/search.html#q={searchTerms}");
    }
  }

  private static org.w3c.dom.Element only(Document document, String name) {
    assertThat(document.getElementsByTagNameNS(NAMESPACE, name).getLength()).as(name).isOne();
    return (org.w3c.dom.Element) document.getElementsByTagNameNS(NAMESPACE, name).item(0);
  }

  /** Whichever page it is, what the browser adds is the archive. */
  @Test
  void theArchiveIsOfferedByItsOwnTitle() {
    SmallSite site = SmallSite.in(folder).with("archive.yaml", ARCHIVE).build();

    for (String page : new String[] {"index", "search"}) {
      Element link = site.page("en/" + page + ".html").select("link[rel=search]").get(0);
      assertThat(link.attr("title")).isEqualTo("A long & <tagged> title of an archive");
      assertThat(link.attr("href")).endsWith("opensearch.xml");
    }
  }

  /** A browser cannot be led to a place that nobody knows. */
  @Test
  void anArchiveWithoutAnAddressOffersNothing() {
    SmallSite site = SmallSite.in(folder).build();

    assertThat(site.has("en/opensearch.xml")).isFalse();
    assertThat(site.page("en/index.html").select("link[rel=search]")).isEmpty();
  }
}
