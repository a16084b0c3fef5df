package org.sijill.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Files that want to take the time or the memory of whoever examines them. */
class HostileSiteTest {

  /** In seconds of all threads; what grows with the square of its length takes minutes. */
  private static final double MOST = 15;

  @TempDir Path folder;

  @TestFactory
  List<DynamicTest> pages() {
    return Map.ofEntries(
            Map.entry("open elements", "<div>".repeat(30_000)),
            Map.entry("open formatting", "<b>".repeat(30_000)),
            Map.entry("text out of its table", "<table>" + "<b>x".repeat(20_000)),
            Map.entry("nested drawings", "<h2><svg>".repeat(20_000)),
            Map.entry("languages", "<i lang=ar>".repeat(20_000)),
            Map.entry("one id", "<i id=x>".repeat(20_000)),
            Map.entry("ids and links", numbered("<a href=#q%1$d id=y%1$d>", 20_000)),
            Map.entry("attributes", "<p " + numbered("b%d ", 100_000) + ">"),
            Map.entry(
                "policies", "<meta http-equiv=Content-Security-Policy content=x>".repeat(10_000)),
            Map.entry(
                "directives",
                "<meta http-equiv=Content-Security-Policy content='"
                    + "a b;".repeat(200_000)
                    + "'>"),
            Map.entry("style sheets", "<style>x</style>".repeat(10_000)),
            Map.entry(
                "refresh", "<meta http-equiv=refresh content='" + "url=".repeat(200_000) + "'>"),
            Map.entry("relations", "<link href=x hreflang=y rel='" + "a ".repeat(200_000) + "'>"),
            Map.entry("candidates", "<img srcset='" + "a 1x, ".repeat(100_000) + "'>"),
            Map.entry("upwards", "<a href='" + "../".repeat(200_000) + "'>"),
            Map.entry("an open comment", "<!--" + "-".repeat(1_000_000)))
        .entrySet()
        .stream()
        .map(
            page ->
                DynamicTest.dynamicTest(
                    page.getKey(),
                    () -> assertThat(faults("old/story.html", page.getValue())).isNotEmpty()))
        .toList();
  }

  @TestFactory
  List<DynamicTest> otherFiles() {
    return Map.of(
            "open addresses", Map.entry("a.css", "url(".repeat(200_000)),
            "open strings", Map.entry("a.css", "url('".repeat(100_000)),
            "open comments", Map.entry("a.css", "/*".repeat(1_000_000)),
            "imports", Map.entry("a.css", "@import ".repeat(100_000)),
            "slashes", Map.entry("sitemap.xml", xml("https://" + "/".repeat(1_000_000))),
            "nested addresses",
                Map.entry("sitemap.xml", xml("<loc>".repeat(20_000) + "</loc>".repeat(20_000))),
            "deep elements", Map.entry("ar/feed.xml", "<a>".repeat(20_000)))
        .entrySet()
        .stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getKey(),
                    () ->
                        assertThat(faults(file.getValue().getKey(), file.getValue().getValue()))
                            .isNotNull()))
        .toList();
  }

  @Test
  void aMonstrousPageIsNotRead() {
    assertThat(faults("old/story.html", "<b>".repeat(200_001)))
        .containsExactly(
            "old/story.html:1:1: error: the file has 200001 tags, and is not examined (divide what"
                + " has more than 200000) [file-too-large]");
    assertThat(faults("old/story.html", "x".repeat(16_000_001)))
        .containsExactly(
            "old/story.html:1:1: error: the file has 16000001 bytes, and is not examined (divide"
                + " what has more than 16000000) [file-too-large]");
  }

  /** Neither what a document type multiplies nor what it names elsewhere is read. */
  @Test
  void entitiesAreNotExpanded() {
    String bomb = "<!DOCTYPE a [<!ENTITY b 'bb'><!ENTITY c '&b;&b;'>]><urlset>&c;</urlset>";
    String outside = "<!DOCTYPE urlset SYSTEM 'http://127.0.0.1:9/a.dtd'><urlset></urlset>";

    assertThat(faults("sitemap.xml", bomb)).singleElement().asString().endsWith("[xml-syntax]");
    assertThat(faults("sitemap.xml", outside)).isEmpty();
  }

  private List<String> faults(String path, String text) {
    FinishedSite site = FinishedSite.in(folder).with(path, text);
    double before = seconds();
    List<String> faults = site.faults();
    assertThat(seconds() - before).isLessThan(MOST);
    return faults;
  }

  private static String xml(String address) {
    return "<urlset><loc>" + address + "</loc></urlset>";
  }

  private static String numbered(String text, int count) {
    return IntStream.range(0, count).mapToObj(i -> text.formatted(i)).collect(Collectors.joining());
  }

  /** Returns the processor time of this JVM: the clock of a busy machine proves nothing. */
  private static double seconds() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
            .getProcessCpuTime()
        / 1e9;
  }
}
