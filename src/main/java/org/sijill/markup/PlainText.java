package org.sijill.markup;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;

/** Collects the words below a node, without their markup. */
final class PlainText extends InlineWalk {

  private final StringBuilder words = new StringBuilder();

  private PlainText(Document document) {
    super(document);
  }

  /** Returns the words. */
  static String of(Node node, Document document) {
    PlainText text = new PlainText(document);
    text.walkChildren(node);
    return text.words.toString();
  }

  /** Returns the words of a link. */
  static String ofLink(Node link, Document document) {
    PlainText text = new PlainText(document);
    text.walkWordsOf(link);
    return text.words.toString();
  }

  @Override
  void words(String more, Node node, int offset) {
    words.append(more);
  }

  @Override
  void code(Code node, String code) {
    words.append(code);
  }

  @Override
  void foreign(LinkRef node, String tag, int offset) {
    walkWordsOf(node);
  }

  @Override
  void softBreak(SoftLineBreak node, boolean space) {
    words.append(space ? " " : "");
  }

  @Override
  void hardBreak(HardLineBreak node) {
    words.append(' ');
  }

  @Override
  void emphasis(String element, Node node) {
    walkChildren(node);
  }

  @Override
  void link(Node node, LinkNodeBase target) {
    walkWordsOf(node);
  }

  @Override
  void picture(Node node, LinkNodeBase target) {
    walkChildren(node);
  }

  @Override
  void html(HtmlInlineBase node) {}

  @Override
  void note(Footnote node) {}

  @Override
  void overlong(Overlong node) {
    words.append('…');
  }
}
