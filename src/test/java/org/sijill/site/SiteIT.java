package org.sijill.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import nu.validator.validation.SimpleDocumentValidator;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** What holds for every page of the archive in this repository. */
class SiteIT {

  /** Pages that no other page leads to. */
  private static final Set<String> ENTRANCES = Set.of("index.html", "404.html");

  private static final Map<String, String> DIRECTIONS =
      Map.of("ar", "rtl", "en", "ltr", "ru", "ltr", "ko", "ltr");

  @TempDir static Path folder;
  private static BuiltArchive archive;

  @BeforeAll
  static void build() throws IOException {
    archive = BuiltArchive.in(folder);
  }

  @Test
  void isValidHtml() throws Exception {
    List<String> messages = new ArrayList<>();
    SimpleDocumentValidator validator = new SimpleDocumentValidator();
    validator.setUpMainSchema(
        "http://s.validator.nu/html5-rdfalite.rnc", collecting("schema", messages));
    for (String path : archive.pages().keySet()) {
      validator.setUpValidatorAndParsers(collecting(path, messages), false, false);
      validator.checkHtmlFile(archive.site().resolve(path).toFile(), true);
    }

    assertThat(messages).isEmpty();
  }

  @Test
  void everyLinkLeadsToAFileAndAPlaceInIt() {
    assertThat(faults(SiteIT::brokenLinks)).isEmpty();
  }

  @Test
  void everyPageCanBeReached() {
    Set<String> reached = new TreeSet<>(ENTRANCES);
    Deque<String> next = new ArrayDeque<>(ENTRANCES);
    while (!next.isEmpty()) {
      String path = next.remove();
      for (Element link : archive.pages().get(path).select("a[href]")) {
        String target = target(path, link.attr("href"));
        if (archive.pages().containsKey(target) && reached.add(target)) {
          next.add(target);
        }
      }
    }

    assertThat(reached).isEqualTo(archive.pages().keySet());
  }

  /** A server shows it at any depth, from where a relative reference leads astray. */
  @Test
  void thePageForAnUnknownAddressIsWholeByItself() {
    assertThat(archive.pages().get("404.html").select("[href], [src]")).isEmpty();
  }

  /** No page is a dead end: its text or its lists lead to another page, not its frame only. */
  @Test
  void everyPageLeadsOn() {
    assertThat(
            faults(
                (path, page, faults) -> {
                  if (!path.equals("404.html")
                      && page.select("main a[href], .breadcrumb a[href]").stream()
                          .map(link -> target(path, link.attr("href")))
                          .allMatch(target -> target.equals(path))) {
                    faults.add("leads nowhere");
                  }
                }))
        .isEmpty();
  }

  @Test
  void idsAreUnique() {
    assertThat(
            faults(
                (path, page, faults) -> {
                  Set<String> seen = new TreeSet<>();
                  for (Element element : page.select("[id]")) {
                    if (element.id().isEmpty() || !seen.add(element.id())) {
                      faults.add("two elements have the id '" + element.id() + "'");
                    }
                  }
                }))
        .isEmpty();
  }

  @Test
  void headingsAreInOrder() {
    assertThat(
            faults(
                (path, page, faults) -> {
                  List<Integer> levels =
                      page.select("h1, h2, h3, h4, h5, h6").stream()
                          .map(heading -> heading.normalName().charAt(1) - '0')
                          .toList();
                  if (levels.isEmpty() || levels.get(0) != 1 || levels.lastIndexOf(1) != 0) {
                    faults.add("headings " + levels + " do not begin with the only h1");
                  }
                  for (int i = 1; i < levels.size(); i++) {
                    if (levels.get(i) > levels.get(i - 1) + 1) {
                      faults.add("heading " + i + " of " + levels + " leaves out a level");
                    }
                  }
                  page.select("h1, h2, h3, h4, h5, h6").stream()
                      .filter(heading -> heading.text().isBlank())
                      .forEach(heading -> faults.add("an empty " + heading.normalName()));
                }))
        .isEmpty();
  }

  @Test
  void languageAndDirectionAreStated() {
    assertThat(
            faults(
                (path, page, faults) -> {
                  String folder = path.contains("/") ? path.substring(0, path.indexOf('/')) : "ar";
                  Element html = page.expectFirst("html");
                  if (!html.attr("lang").equals(folder)) {
                    faults.add("lang=" + html.attr("lang"));
                  }
                  for (Element element : page.select("html, main")) {
                    if (!element.attr("dir").equals(DIRECTIONS.get(element.attr("lang")))) {
                      faults.add("<" + element.normalName() + "> " + element.attributes());
                    }
                  }
                  if (page.select("main").size() != 1) {
                    faults.add("not one <main>");
                  }
                }))
        .isEmpty();
  }

  /** A language that is stated inside a page brings its direction along. */
  @Test
  void foreignWordsBringTheirDirection() {
    assertThat(
            faults(
                (path, page, faults) -> {
                  // SVG knows no such attribute: its texts are isolated by characters.
                  for (Element element : page.select("[lang]:not([dir]):not(text)")) {
                    faults.add(element.outerHtml());
                  }
                }))
        .isEmpty();
  }

  @Test
  void thePolicyAllowsNothingFromElsewhereAndNothingInline() {
    assertThat(
            faults(
                (path, page, faults) -> {
                  String policy =
                      page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
                  if (!policy.contains("default-src 'none'")
                      || policy.contains("unsafe")
                      || policy.contains("http")
                      || policy.contains("*")) {
                    faults.add("policy: " + policy);
                  }
                  for (Element style : page.select("style")) {
                    if (!policy.contains("style-src '" + hash(style.data()) + "'")) {
                      faults.add("a style sheet that the policy does not name");
                    }
                  }
                  for (Element element :
                      page.select(
                          "script:not([src]):not([type=application/ld+json]), [style],"
                              + " iframe, object, embed, base")) {
                    faults.add(element.outerHtml());
                  }
                  for (Element element : page.getAllElements()) {
                    for (Attribute attribute : element.attributes()) {
                      if (attribute.getKey().startsWith("on")) {
                        faults.add(element.outerHtml());
                      }
                    }
                  }
                }))
        .isEmpty();
  }

  /** CSP, level 3, section 2.3.1: the hash of what stands between the tags. */
  private static String hash(String style) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void titlesAreDifferent() {
    Map<String, String> byTitle = new HashMap<>();
    assertThat(
            faults(
                (path, page, faults) -> {
                  String other = byTitle.put(page.title(), path);
                  if (page.title().isBlank() || other != null) {
                    faults.add("title '" + page.title() + "' is also that of " + other);
                  }
                }))
        .isEmpty();
  }

  @Test
  void nothingUnresolvedIsPrinted() {
    Pattern unresolved =
        Pattern.compile("\uFFFD|[$#*@~]\\{|\\?\\?|\\bth:|\\bnull\\b|\\{[a-z]+[,}]");
    assertThat(
            faults(
                (path, page, faults) -> {
                  var matcher = unresolved.matcher(page.outerHtml());
                  if (matcher.find()) {
                    faults.add(matcher.group());
                  }
                }))
        .isEmpty();
  }

  private interface Check {
    void check(String path, Document page, List<String> faults);
  }

  /** Returns what a check finds, each fault after the path of its page. */
  private static List<String> faults(Check check) {
    List<String> all = new ArrayList<>();
    archive
        .pages()
        .forEach(
            (path, page) -> {
              List<String> faults = new ArrayList<>();
              check.check(path, page, faults);
              faults.forEach(fault -> all.add(path + ": " + fault));
            });
    return all;
  }

  private static void brokenLinks(String path, Document page, List<String> faults) {
    references(
        page,
        (element, reference) -> {
          if (reference.matches("[a-z][a-z0-9+.-]*:.*")) {
            Set<String> rel = Set.of(element.attr("rel").split(" ", -1));
            if (!reference.startsWith("https://")
                || !(rel.contains("external") || rel.contains("license"))
                || !element.normalName().equals("a")) {
              faults.add("leads elsewhere, unmarked: " + reference);
            }
          } else if (!leadsSomewhere(path, reference)) {
            faults.add("leads to nothing: " + reference);
          }
        });
  }

  private static void references(Document page, BiConsumer<Element, String> consumer) {
    for (String name : List.of("href", "src", "poster", "data", "action", "cite")) {
      for (Element element : page.select("[" + name + "]")) {
        consumer.accept(element, element.attr(name));
      }
    }
    for (Element element : page.select("[srcset]")) {
      for (String candidate : element.attr("srcset").split(",", -1)) {
        consumer.accept(element, candidate.strip().split(" ", -1)[0]);
      }
    }
    for (Element element : page.select("meta[http-equiv=refresh]")) {
      consumer.accept(element, element.attr("content").replaceFirst("^0; url=", ""));
    }
  }

  /** Relative, no query, a file of the site by its own name, and an id that it has. */
  private static boolean leadsSomewhere(String path, String reference) {
    String target = target(path, reference);
    if (reference.isEmpty()
        || reference.startsWith("/")
        || reference.contains("?")
        || target.startsWith("..")
        || !Files.isRegularFile(archive.site().resolve(target))) {
      return false;
    }
    int hash = reference.indexOf('#');
    Document page = archive.pages().get(target);
    return hash < 0
        || (page != null && page.getElementById(decoded(reference.substring(hash + 1))) != null);
  }

  /** Returns the path below the site's root of what a page's reference leads to. */
  private static String target(String path, String reference) {
    String file = reference.replaceFirst("#.*", "");
    if (file.isEmpty()) {
      return path;
    }
    return Path.of("/" + path)
        .resolveSibling(decoded(file))
        .normalize()
        .toString()
        .replace('\\', '/')
        .substring(1);
  }

  private static String decoded(String reference) {
    return URLDecoder.decode(reference.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static ErrorHandler collecting(String path, List<String> messages) {
    return new ErrorHandler() {
      @Override
      public void warning(SAXParseException e) {
        // The checker knows neither the site's origin, and so not what 'self' allows, nor hashes;
        // and
        // it takes data blocks, which no policy concerns (HTML, 4.12.1), for scripts.
        if (!e.getMessage()
            .matches("(Resource|Inline (script|style)) violates Content Security Policy(?s).*")) {
          messages.add(path + ":" + e.getLineNumber() + ": warning: " + e.getMessage());
        }
      }

      @Override
      public void error(SAXParseException e) {
        messages.add(path + ":" + e.getLineNumber() + ": error: " + e.getMessage());
      }

      @Override
      public void fatalError(SAXParseException e) {
        error(e);
      }
    };
  }
}
