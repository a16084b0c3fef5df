package org.sijill.markup;

import com.vladsch.flexmark.util.ast.Node;
import org.sijill.diagnostics.Lines;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Rule;

/** Reports what is wrong with a node, at its place in the file. */
record MarkdownFaults(Lines lines, Problems problems) {

  void report(Node node, Rule rule, String cause, String remedy) {
    report(node.getStartOffset(), rule, cause, remedy);
  }

  void report(int offset, Rule rule, String cause, String remedy) {
    problems.report(lines.at(offset), rule, cause, remedy);
  }
}
