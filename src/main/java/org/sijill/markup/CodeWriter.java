package org.sijill.markup;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.ast.ContentNode;
import org.sijill.diagnostics.Quote;
import org.sijill.diagnostics.Rule;

/** Writes blocks of code. */
final class CodeWriter {

  private final Parts parts;
  private final MarkdownFaults faults;

  CodeWriter(Parts parts, MarkdownFaults faults) {
    this.parts = parts;
    this.faults = faults;
  }

  /** CommonMark lets code run to the end, which nobody means. */
  void fenced(FencedCodeBlock code) {
    if (code.getClosingMarker().isEmpty()) {
      faults.report(
          code,
          Rule.UNPARSED_MARKUP,
          Quote.of(code.getOpeningMarker().toString()) + " begins code that nothing ends",
          "write the same below the code, or a backslash before each mark");
    }
    write(code);
  }

  void write(ContentNode block) {
    StringBuilder lines = new StringBuilder();
    block.getContentLines().forEach(lines::append);
    if (!lines.isEmpty() && lines.charAt(lines.length() - 1) != '\n') {
      lines.append('\n');
    }
    String code = lines.toString();
    String direction = HtmlText.directionOfCode(code);
    parts.block(
        "<pre dir=\"" + direction + "\"><code>" + HtmlText.escape(code) + "</code></pre>\n");
  }
}
