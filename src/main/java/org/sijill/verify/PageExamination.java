package org.sijill.verify;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import org.sijill.diagnostics.Lines;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Rule;

/** Reads a page, and checks what can be seen on it alone. */
final class PageExamination {

  private PageExamination() {}

  /** Returns what the site as a whole needs of a page, or empty if it cannot be read. */
  static Optional<PageFacts> of(String path, SiteFiles files, Problems problems) {
    return SiteText.read(path, files, problems).map(text -> examined(path, text, files, problems));
  }

  private static PageFacts examined(String path, String text, SiteFiles files, Problems problems) {
    Parser parser = Parser.htmlParser().setTrackPosition(true).setTrackErrors(1);
    Document html = parser.parseInput(text, "");
    String name = files.name(path);
    parser.getErrors().forEach(error -> report(error, new Lines(name, 1, text), problems));
    PageFile page = PageFile.of(path, name, html, problems);
    PageCheck.ALL.forEach(check -> check.check(page));
    return new ReferenceCheck(page, files).facts();
  }

  /** The first error of a page only: most others follow from it. */
  private static void report(ParseError error, Lines lines, Problems problems) {
    problems.report(
        lines.at(error.getPosition()),
        Rule.HTML_SYNTAX,
        "the HTML is wrong before here: "
            + error.getErrorMessage().replaceFirst(" when in state \\[.*", ""),
        "close what was opened, in its order; quote attributes, and write & as &amp;");
  }
}
