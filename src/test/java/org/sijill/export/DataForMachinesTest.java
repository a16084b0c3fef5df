package org.sijill.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.model.OutputFile;
import org.sijill.testing.SmallSite;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What TimelineJS, search engines and feed readers are given. */
class DataForMachinesTest {

  private static final String DATA = "script[type=application/ld+json]";

  private static final String BASE = "https://archive.example.org/";

  @TempDir Path folder;

  private SmallSite site(String baseUrl) {
    SmallSite site = HostileChronology.in(folder, baseUrl).build();
    assertThat(site.problems()).allMatch(HostileChronology::isOfItsTitle);
    return site;
  }

  /** TimelineJS takes texts for HTML. */
  @Test
  void timelineJsGetsNoMarkupOfTheArchivesWords() {
    JsonNode data = JsonMapper.shared().readTree(site(BASE).read("data/timelinejs.en.json"));
    JsonNode summit =
        data.get("events")
            .valueStream()
            .filter(e -> e.get("unique_id").asString().equals("summit"))
            .findFirst()
            .orElseThrow();

    Document headline = org.jsoup.Jsoup.parseBodyFragment(summit.at("/text/headline").asString());
    assertThat(headline.select("script, b")).isEmpty();
    assertThat(headline.body().wholeText()).isEqualTo(HostileChronology.TITLE);
    assertThat(summit.at("/text/text").asString())
        .contains("href=\"https://archive.example.org/en/events/summit.html\"");
    assertThat(summit.at("/start_date/day").asInt()).isEqualTo(13);
    assertThat(summit.has("end_date")).isFalse();
    assertThat(summit.at("/display_date").asString()).isEqualTo("13 September 2023");
    assertThat(data.get("events").valueStream().map(e -> e.get("unique_id").asString()))
        .containsExactly("ancient", "month", "span", "summit", "formula", "open", "doubt");
  }

  @Test
  void anEventsPageHoldsItInTheWordsOfSchemaOrg() {
    SmallSite site = site(BASE);
    Element script = site.page("en/events/summit.html").expectFirst(DATA);
    JsonNode data = JsonMapper.shared().readTree(script.data());

    assertThat(script.data()).doesNotContain("<", ">", "&");
    assertThat(data.get("@type").asString()).isEqualTo("Event");
    assertThat(data.get("name").asString()).isEqualTo(HostileChronology.TITLE);
    assertThat(data.get("startDate").asString()).isEqualTo("2023-09-13");
    assertThat(data.get("url").asString()).isEqualTo(BASE + "en/events/summit.html");
    assertThat(data.at("/location/0/sameAs").asString()).endsWith("/Q1");
    assertThat(data.at("/subjectOf/0/headline").asString()).isEqualTo("Headline");
  }

  @Test
  void aDateThatSchemaOrgCannotSayIsNotSaid() {
    SmallSite site = site("");

    assertThat(dates(site, "month")).isEqualTo("2023-07 ");
    assertThat(dates(site, "span")).isEqualTo("2023-08 2024-02");
    assertThat(dates(site, "open")).isEqualTo("2023-10-01 ");
    for (String event : List.of("doubt", "since", "ancient", "far")) {
      assertThat(site.page("en/events/" + event + ".html").select(DATA)).as(event).isEmpty();
    }
  }

  private static String dates(SmallSite site, String event) {
    Element script = site.page("en/events/" + event + ".html").expectFirst(DATA);
    JsonNode data = JsonMapper.shared().readTree(script.data());
    return data.path("startDate").asString("") + " " + data.path("endDate").asString("");
  }

  @Test
  void theFeedHasTheNewestArticlesAndIsolatesTheirTitles() throws Exception {
    SmallSite site =
        HostileChronology.in(folder, BASE)
            .with("articles/first/ar.md", SmallSite.text("عنوان & <1>", "ملخص", "متن"))
            .build();
    var feed = xml(site.read("ar/feed.xml"));

    assertThat(texts(feed, "title"))
        .containsExactly("\u2067أرشيف\u2069: أحدث المقالات", "\u2067عنوان & <1>\u2069");
    assertThat(texts(feed, "id"))
        .containsExactly(BASE + "ar/feed.xml", BASE + "ar/articles/first.html");
    assertThat(texts(feed, "published")).containsExactly("2023-09-14T00:00:00Z");
    assertThat(texts(feed, "updated")).containsOnly("2024-01-02T00:00:00Z");
  }

  @Test
  void withoutABaseAddressTheFeedHasNamesThatStayAndLinksFromItself() throws Exception {
    SmallSite site = site("");
    var feed = xml(site.read("en/feed.xml"));

    assertThat(texts(feed, "id")).allMatch(id -> id.matches("urn:uuid:[0-9a-f-]{36}"));
    assertThat(site.read("en/feed.xml")).contains("href=\"articles/first.html\"");
    assertThat(site.has("sitemap.xml")).isFalse();
  }

  @Test
  void theSitemapListsEveryPage() throws Exception {
    var sitemap = xml(site(BASE).read("sitemap.xml"));

    assertThat(texts(sitemap, "loc"))
        .contains(BASE + "index.html", BASE + "ar/events/summit.html")
        .doesNotContain(BASE + "404.html");
  }

  @Test
  void aLongSitemapIsDivided() throws Exception {
    List<String> urls = IntStream.range(0, 5).mapToObj(i -> BASE + i + ".html").toList();
    List<OutputFile> files = Sitemap.of(urls, URI.create(BASE), "sitemap.xml", 150);

    assertThat(files)
        .extracting(OutputFile::path)
        .containsExactly("sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml");
    String index = new String(files.get(0).bytes(), StandardCharsets.UTF_8);
    assertThat(texts(xml(index), "loc"))
        .containsExactly(BASE + "sitemap-1.xml", BASE + "sitemap-2.xml", BASE + "sitemap-3.xml");
    String last = new String(files.get(3).bytes(), StandardCharsets.UTF_8);
    assertThat(texts(xml(last), "loc")).containsExactly(BASE + "4.html");
  }

  @Test
  void anArchiveWithoutEventsHasNoChronologyInItsData() {
    SmallSite site = SmallSite.in(folder).build();

    assertThat(site.has("ar/feed.xml")).isTrue();
    assertThat(site.has("data/chronology.json")).isFalse();
  }

  @Test
  void theChronologyLeadsToItsData() {
    SmallSite site = site("");

    for (String href : site.page("ar/chronology/index.html").select(".data a").eachAttr("href")) {
      assertThat(site.has(href.replace("../../", ""))).as(href).isTrue();
    }
    assertThat(site.page("ar/chronology/index.html").select(".data a")).hasSize(6);
  }

  private static org.w3c.dom.Document xml(String file) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> texts(org.w3c.dom.Document document, String element) {
    NodeList found = document.getElementsByTagName(element);
    return IntStream.range(0, found.getLength())
        .mapToObj(i -> found.item(i).getTextContent())
        .toList();
  }
}
