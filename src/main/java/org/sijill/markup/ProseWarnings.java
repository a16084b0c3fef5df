package org.sijill.markup;

import java.util.List;
import org.sijill.diagnostics.Quote;
import org.sijill.diagnostics.Rule;
import org.sijill.text.Finding;
import org.sijill.text.PairedMarks;
import org.sijill.text.TypedWords;
import org.sijill.text.UnparsedMarkup;
import org.sijill.text.ZeroWidthSpaces;

/** Warns about words of a text that look mistyped, one block at a time. */
final class ProseWarnings {

  private final MarkdownFaults faults;
  private final TypedBlock block = new TypedBlock();
  private final PairedMarks marks = new PairedMarks();

  ProseWarnings(MarkdownFaults faults) {
    this.faults = faults;
  }

  /** Returns the block that is being written. */
  TypedBlock block() {
    return block;
  }

  void endOfBlock(UnparsedMarkup.Place place) {
    if (!block.isEmpty()) {
      TypedWords words = block.words();
      List<Finding> markup = UnparsedMarkup.in(words, place);
      reportAll(Rule.UNPARSED_MARKUP, markup);
      reportAll(Rule.ZERO_WIDTH_SPACE, ZeroWidthSpaces.in(words));
      marks.add(Finding.blankOut(markup, words.printed()), block::offset);
      block.clear();
    }
  }

  /** Ends the section, over which no quotation runs. */
  void endOfSection() {
    for (Finding mark : marks.end()) {
      // Markdown lets a backslash stand before ASCII punctuation only.
      String orElse = mark.text().charAt(0) < 0x7F ? "put a backslash before it" : "remove it";
      report(Rule.UNPAIRED_MARK, mark, mark.offset(), mark.remedy() + ", or " + orElse);
    }
  }

  private void reportAll(Rule rule, List<Finding> findings) {
    for (Finding finding : findings) {
      report(rule, finding, block.offset(finding.offset()), finding.remedy());
    }
  }

  private void report(Rule rule, Finding finding, int offset, String remedy) {
    faults.report(offset, rule, Quote.of(finding.text()) + " " + finding.cause(), remedy);
  }
}
