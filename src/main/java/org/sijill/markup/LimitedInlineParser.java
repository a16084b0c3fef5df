package org.sijill.markup;

import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLines;

/**
 * Parses what stands inside a paragraph, a heading or a table's cell, if there is not too much of
 * it: time may grow with the square of its length, and recursion with the number of its marks.
 */
final class LimitedInlineParser implements InlineParser {

  /** In UTF-16 code units. */
  static final int MAX_LENGTH = 1 << 15;

  /** Marks that may open something: emphasis, links, pictures, HTML. */
  static final int MAX_MARKS = 1000;

  private final InlineParser parser;

  LimitedInlineParser(InlineParserContext context) {
    this.parser = new InlineParserImpl(context);
  }

  @Override
  public void parse(SourceLines lines, Node block) {
    String content = lines.getContent();
    if (isPlain(content)) {
      Text text = new Text(content);
      text.setSourceSpans(lines.getSourceSpans());
      block.appendChild(text);
      return;
    }
    if (content.length() <= MAX_LENGTH && marks(content) <= MAX_MARKS) {
      parser.parse(lines, block);
      return;
    }
    Overlong overlong = new Overlong();
    overlong.setSourceSpans(lines.getSourceSpans());
    block.appendChild(overlong);
  }

  /** Most paragraphs are one line of nothing but words: there is nothing in them to parse. */
  private static boolean isPlain(String content) {
    int length = content.length();
    for (int i = 0; i < length; i++) {
      char c = content.charAt(i);
      if (c < 0x80 && !Character.isLetterOrDigit(c) && " .,;?()\"'-".indexOf(c) < 0) {
        return false;
      }
    }
    return length > 0 && length <= MAX_LENGTH && content.charAt(length - 1) != ' ';
  }

  private static int marks(String content) {
    int marks = 0;
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      marks += c == '*' || c == '_' || c == '[' || c == '<' ? 1 : 0;
    }
    return marks;
  }
}
