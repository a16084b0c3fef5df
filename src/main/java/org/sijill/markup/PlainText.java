package org.sijill.markup;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Collects the words below a node, without their markup. */
final class PlainText extends AbstractVisitor {

  private final StringBuilder words = new StringBuilder();

  private PlainText() {}

  /** Returns the words; most nodes hold one piece of them, which need not be copied. */
  static String of(Node node) {
    if (node.getFirstChild() instanceof Text only && only.getNext() == null) {
      return only.getLiteral();
    }
    PlainText text = new PlainText();
    text.visitChildren(node);
    return text.words.toString();
  }

  @Override
  public void visit(Text text) {
    words.append(text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    words.append(code.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    words.append(' ');
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    words.append(' ');
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof Overlong) {
      words.append('…');
    }
    visitChildren(node);
  }
}
