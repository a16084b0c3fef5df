package org.sijill.verify;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.sijill.diagnostics.Position;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Rule;

/**
 * A page while it is examined.
 *
 * @param path below the site's root
 * @param file how diagnostics name it
 * @param html its elements, with their places
 * @param elements all of them, in their order
 * @param problems where faults are reported
 */
record PageFile(
    String path, String file, Document html, List<Element> elements, Problems problems) {

  static PageFile of(String path, String file, Document html, Problems problems) {
    return new PageFile(path, file, html, html.getAllElements(), problems);
  }

  /** Returns whether the page only leads to another one. */
  boolean isRedirect() {
    return elements.stream().anyMatch(PageFile::isRefresh);
  }

  static boolean isRefresh(Element element) {
    return element.nameIs("meta") && element.attr("http-equiv").equalsIgnoreCase("refresh");
  }

  /** Reports a fault where an element begins, or of the page as a whole where it was left out. */
  void report(Element element, Rule rule, String cause, String remedy) {
    problems.report(position(element.sourceRange()), rule, cause, remedy);
  }

  /** Reports a fault of an attribute's value. */
  void report(Element element, String attribute, Rule rule, String cause, String remedy) {
    problems.report(position(element, attribute), rule, cause, remedy);
  }

  /** Reports a fault of the page as a whole. */
  void report(Rule rule, String cause, String remedy) {
    problems.report(Position.start(file), rule, cause, remedy);
  }

  /** Returns where an attribute's value begins. */
  Position position(Element element, String attribute) {
    Range.AttributeRange range = element.attributes().sourceRange(attribute);
    Range value = range.valueRange().isTracked() ? range.valueRange() : range.nameRange();
    return position(value.isTracked() ? value : element.sourceRange());
  }

  private Position position(Range range) {
    return range.isTracked() && range.start().lineNumber() > 0
        ? new Position(file, range.start().lineNumber(), range.start().columnNumber())
        : Position.start(file);
  }
}
