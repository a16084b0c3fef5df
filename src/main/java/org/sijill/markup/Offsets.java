package org.sijill.markup;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Where the nodes of a CommonMark tree stand in the text. */
final class Offsets {

  private Offsets() {}

  /** Returns where a node begins, or else what it stands in, in UTF-16 code units. */
  static int of(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      List<SourceSpan> spans = at.getSourceSpans();
      if (!spans.isEmpty()) {
        return spans.get(0).getInputIndex();
      }
    }
    return 0;
  }
}
