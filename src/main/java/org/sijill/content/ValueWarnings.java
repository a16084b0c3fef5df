package org.sijill.content;

import java.util.List;
import org.sijill.diagnostics.Position;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Quote;
import org.sijill.diagnostics.Rule;
import org.sijill.text.Finding;
import org.sijill.text.PairedMarks;
import org.sijill.text.TypedWords;
import org.sijill.text.UnparsedMarkup;
import org.sijill.text.ZeroWidthSpaces;

/** Warns about titles, names and the like that look mistyped. A value cannot hold markup. */
final class ValueWarnings {

  private ValueWarnings() {}

  static void check(String value, Position position, Problems problems) {
    TypedWords words = TypedWords.plain(value);
    List<Finding> markup = UnparsedMarkup.in(words, UnparsedMarkup.Place.LINE);
    for (Finding finding : markup) {
      String remedy = "write what is to be printed: a value has no markup";
      report(Rule.UNPARSED_MARKUP, finding, remedy, position, problems);
    }
    for (Finding space : ZeroWidthSpaces.in(words)) {
      report(Rule.ZERO_WIDTH_SPACE, space, space.remedy(), position, problems);
    }
    for (Finding mark : PairedMarks.in(Finding.blankOut(markup, value))) {
      report(Rule.UNPAIRED_MARK, mark, mark.remedy() + ", or remove it", position, problems);
    }
  }

  private static void report(
      Rule rule, Finding finding, String remedy, Position position, Problems problems) {
    problems.report(position, rule, Quote.of(finding.text()) + " " + finding.cause(), remedy);
  }
}
