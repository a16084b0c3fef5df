package org.sijill.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nu.validator.validation.SimpleDocumentValidator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Progress;
import org.sijill.verify.Verification;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** What holds for every page of the archive in this repository. */
class SiteIT {

  @TempDir static Path folder;
  private static BuiltArchive archive;

  @BeforeAll
  static void build() throws IOException {
    archive = BuiltArchive.in(folder);
  }

  @Test
  void isSound() throws IOException {
    Problems problems = new Problems();

    Verification.of(archive.site(), problems, Progress.NONE);

    assertThat(problems.sorted()).isEmpty();
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
    // The validator guesses the language of a page from its letters; where a text stands beside its
    // translation, half of them are of another.
    messages.removeIf(
        message -> message.matches("../articles/[^/]+/..\\.html:.* appears to be written in .*"));

    assertThat(messages).isEmpty();
  }

  /** No page is a dead end: its text or its lists lead to another page, not its frame only. */
  @Test
  void everyPageLeadsOn() {
    assertThat(
            faults(
                (path, page, faults) -> {
                  String own = path.substring(path.lastIndexOf('/') + 1);
                  if (!path.equals("404.html")
                      && page.select("main a[href], .breadcrumb a[href]").eachAttr("href").stream()
                          .allMatch(href -> href.startsWith("#") || href.startsWith(own))) {
                    faults.add("leads nowhere");
                  }
                }))
        .isEmpty();
  }

  /** Whatever leads elsewhere is a link to a secure address, and says so. */
  @Test
  void linksToOtherSitesAreMarked() {
    assertThat(
            faults(
                (path, page, faults) -> {
                  for (Element element : page.select("[href~=^[a-z][a-z0-9+.-]*:]")) {
                    Set<String> rel = Set.of(element.attr("rel").split(" ", -1));
                    if (!element.nameIs("a")
                        || !element.attr("href").startsWith("https://")
                        || !(rel.contains("external") || rel.contains("license"))) {
                      faults.add(element.outerHtml());
                    }
                  }
                }))
        .isEmpty();
  }

  /** The folder names the language; and one that is stated inside a page brings its direction. */
  @Test
  void languageAndDirectionAreStated() {
    assertThat(
            faults(
                (path, page, faults) -> {
                  String language = path.replaceFirst("^(?:([a-z]+)/)?.*", "$1");
                  if (!page.expectFirst("html")
                      .attr("lang")
                      .equals(language.isEmpty() ? "ar" : language)) {
                    faults.add("is in another language");
                  }
                  // SVG knows no such attribute: its texts are isolated by characters.
                  for (Element element :
                      page.select("[lang]:not([dir]):not(text), main:not([dir])")) {
                    faults.add(element.outerHtml());
                  }
                }))
        .isEmpty();
  }

  /** In all languages together. */
  @Test
  void titlesAreDifferent() {
    Set<String> titles = new HashSet<>();
    assertThat(
            faults(
                (path, page, faults) -> {
                  if (!titles.add(page.title())) {
                    faults.add("is not the only '" + page.title() + "'");
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
                  Matcher matcher = unresolved.matcher(page.outerHtml());
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

  private static ErrorHandler collecting(String path, List<String> messages) {
    return new ErrorHandler() {
      @Override
      public void warning(SAXParseException e) {
        // The checker knows neither the site's origin, and so not what 'self' allows, nor hashes;
        // and it takes data blocks, which no policy concerns (HTML, 4.12.1), for scripts.
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
