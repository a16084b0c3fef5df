package org.sijill.markup;

import java.util.List;
import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.sijill.text.CodeUnits;
import org.sijill.text.Unicode;

/**
 * Parses what stands inside a paragraph, a heading or a table's cell, if there is not too much of
 * it: time may grow with the square of its length, and recursion with the number of its marks.
 */
final class LimitedInlineParser implements InlineParser {

  /** In UTF-16 code units. */
  static final int MAX_LENGTH = 1 << 15;

  /** Marks that may open something: emphasis, links, pictures, HTML. */
  static final int MAX_MARKS = 1000;

  /** 1 for the ASCII characters that mean nothing but themselves. */
  private static final byte[] PLAIN = plainCharacters();

  private final InlineParser parser;

  LimitedInlineParser(InlineParserContext context) {
    this.parser = new InlineParserImpl(context);
  }

  @Override
  public void parse(SourceLines lines, Node block) {
    List<SourceLine> all = lines.getLines();
    String content = all.size() == 1 ? all.get(0).getContent().toString() : lines.getContent();
    char[] units = content.toCharArray();
    int plain = plain(units);
    if (units.length > MAX_LENGTH || marks(units, plain) > MAX_MARKS) {
      Overlong overlong = new Overlong();
      overlong.setSourceSpans(lines.getSourceSpans());
      block.appendChild(overlong);
      return;
    }
    if (plain > 0 && plain == units.length && units[plain - 1] != ' ') {
      block.appendChild(text(content, lines.getSourceSpans()));
      return;
    }
    int space = content.lastIndexOf(' ', plain - 1);
    if (all.size() == 1 && space > 0 && plain < units.length) {
      SourceLine before = all.get(0).substring(0, space + 1);
      SourceLine rest = all.get(0).substring(space + 1, units.length);
      block.appendChild(text(content.substring(0, space + 1), spans(before)));
      parser.parse(SourceLines.of(rest), block);
    } else {
      parser.parse(lines, block);
    }
  }

  private static Text text(String literal, List<SourceSpan> spans) {
    Text text = new Text(literal);
    text.setSourceSpans(spans);
    return text;
  }

  private static List<SourceSpan> spans(SourceLine line) {
    return SourceLines.of(line).getSourceSpans();
  }

  /**
   * Returns how much at the begin is nothing but words. Most paragraphs are one line of them, and
   * in most others what the parser has to look at comes late; a mark behind a space means what it
   * means at the begin of a line.
   */
  private static int plain(char[] units) {
    int plain = 0;
    while (plain < units.length && isPlain(units[plain])) {
      plain++;
    }
    return plain;
  }

  private static boolean isPlain(char c) {
    int isNoAscii = CodeUnits.isOutside(c, 0, 0x7F);
    return (isNoAscii | PLAIN[c & 0x7F]) != 0;
  }

  /** Counts marks from a place on before which there are none. */
  private static int marks(char[] units, int from) {
    int marks = 0;
    for (int i = from; i < units.length; i++) {
      char c = units[i];
      marks += c == '*' || c == '_' || c == '[' || c == '<' ? 1 : 0;
    }
    return marks;
  }

  private static byte[] plainCharacters() {
    byte[] plain = new byte[0x80];
    for (char c = 0; c < plain.length; c++) {
      boolean isPlain = Unicode.isLetterOrDigit(c) || " .,;?()\"'-".indexOf(c) >= 0;
      plain[c] = (byte) (isPlain ? 1 : 0);
    }
    return plain;
  }
}
