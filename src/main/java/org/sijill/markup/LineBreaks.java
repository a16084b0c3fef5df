package org.sijill.markup;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;
import org.sijill.text.Spacing;

/** Tells line breaks that are spaces from those that only end a line of Chinese or Japanese. */
final class LineBreaks {

  /** How many UTF-16 code units beside a line break tell what it is. */
  private static final int BESIDE = 8;

  private LineBreaks() {}

  static boolean isSpace(Node lineBreak) {
    String before = words(before(lineBreak), false);
    String after = words(lineBreak.getNext(), true);
    return before.isEmpty() || after.isEmpty() || !Spacing.isBrokenWithoutSpace(before, after);
  }

  /**
   * Returns the node whose words end before a line break: no footnote, and no mark of a language.
   */
  private static @Nullable Node before(Node lineBreak) {
    Node node = lineBreak.getPrevious();
    while (node instanceof Footnote || (node instanceof Text && InlineWalk.isLanguageMark(node))) {
      node = node.getPrevious();
    }
    return node;
  }

  /** Returns the words at the begin or the end of a node. */
  private static String words(@Nullable Node node, boolean first) {
    Node leaf = node;
    while (leaf != null && leaf.hasChildren()) {
      leaf = first ? leaf.getFirstChild() : leaf.getLastChild();
    }
    if (!(leaf instanceof Text)) {
      return "";
    }
    BasedSequence words = leaf.getChars();
    int length = words.length();
    return first
        ? words.subSequence(0, Math.min(BESIDE, length)).toString()
        : words.subSequence(Math.max(0, length - BESIDE)).toString();
  }
}
