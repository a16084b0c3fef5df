package org.sijill.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.sijill.testing.SmallSite;

/**
 * What must hold of a site whatever its records say: no element or attribute is made of them, and
 * nothing is written elsewhere. Hostile records use the word {@code evil} for what must not appear.
 */
final class HarmlessSite {

  private static final Set<String> ADDRESSES =
      Set.of("href", "src", "srcset", "action", "formaction", "poster", "data", "xlink:href");

  private HarmlessSite() {}

  /** Builds, and asserts that the site is harmless, or that there is none and the errors say so. */
  static void assertHarmless(SmallSite site) {
    site.build();
    List<String> problems = site.problems();
    assertThat(Files.exists(site.site()))
        .isEqualTo(problems.stream().noneMatch(line -> line.contains(": error: ")));
    assertThat(problems).allSatisfy(HarmlessSite::assertReadable);
    assertThat(besides(site)).isEmpty();
    pages(site).forEach(HarmlessSite::assertHarmless);
  }

  /** A problem is a line that a person can take in, however long what it quotes. */
  private static void assertReadable(String problem) {
    assertThat(problem)
        .hasSizeLessThan(1_000)
        .matches("(?s).+:\\d+:\\d+: (error|warning): .+ \\[[a-z0-9-]+]");
    assertThat(problem).doesNotContain("Exception").doesNotContain("\tat ");
  }

  /** Returns what stands beside the records and the site. */
  private static List<Path> besides(SmallSite site) {
    Path folder = site.content().resolveSibling("");
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.filter(p -> !p.equals(site.content()) && !p.equals(site.site())).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Document> pages(SmallSite site) {
    if (!Files.exists(site.site())) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(site.site())) {
      return paths
          .filter(path -> path.toString().endsWith(".html"))
          .map(HarmlessSite::parse)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document parse(Path page) {
    try {
      return Jsoup.parse(Files.readString(page));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertHarmless(Document page) {
    assertThat(page.select("iframe, object, embed, base, style, x-evil")).isEmpty();
    assertThat(page.select("form:not(.filter):not(.search), form[action], form[method]")).isEmpty();
    for (Element element : page.getAllElements()) {
      if (element.attr("type").equals("application/ld+json")) {
        // Data for machines, which nothing in it may end.
        assertThat(element.data()).doesNotContain("<").doesNotContain(">");
      } else if (element.normalName().equals("script")) {
        assertThat(element.attr("src")).matches("[./]*assets/[a-z.-]+\\.js");
        assertThat(element.data()).isEmpty();
      }
      element.attributes().forEach(HarmlessSite::assertHarmless);
    }
  }

  private static void assertHarmless(Attribute attribute) {
    String name = attribute.getKey().toLowerCase(Locale.ROOT);
    assertThat(name).doesNotStartWith("on").doesNotContain("evil").isNotEqualTo("style");
    if (ADDRESSES.contains(name)) {
      // A browser drops controls and spaces before it looks for a scheme.
      String address = attribute.getValue().replaceAll("[\\p{Cntrl}\\s]", "");
      assertThat(address.toLowerCase(Locale.ROOT))
          .doesNotMatch("(javascript|vbscript|data|file|blob):.*")
          // The page of an unknown address alone begins at the server's root.
          .doesNotMatch("//.*|/(?!.*(assets/[a-z]+\\.css|/(index|search)\\.html)$).*")
          .doesNotContain("\\");
    }
  }
}
