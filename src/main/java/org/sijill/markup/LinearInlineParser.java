package org.sijill.markup;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parses what stands inside a paragraph, a heading or a row of a table, in time that grows with its
 * length, if {@link InlineLimits} allows it.
 *
 * <p>The patterns of flexmark-java give back what they matched and try again, a level of recursion
 * for each character: a title of 4,000 characters overflows the stack, and thirty backslashes in a
 * label take an hour. Those here never give back.
 */
final class LinearInlineParser extends CommonmarkInlineParser {

  private static final String LABEL_OF_HOST = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";

  private static final Pattern LABEL = Pattern.compile("(?s)^\\[(?:[^\\[\\]\\\\]|\\\\.){0,999}+]");

  private static final Pattern TITLE =
      Pattern.compile(
          "(?s)^(?:\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)*+'|\\((?:[^()\\\\]|\\\\.)*+\\))");

  /** With blanks, as CommonMark allows them since 0.29. */
  private static final Pattern DESTINATION_IN_ANGLES =
      Pattern.compile("^<(?:[^<>\\\\\n]|\\\\.)*+>");

  /** CommonMark 0.28, section 6.7. */
  private static final Pattern ADDRESS =
      Pattern.compile("^<[A-Za-z][A-Za-z0-9+.-]{1,31}+:[^<>\\x00-\\x20]*+>");

  private static final Pattern MAIL_ADDRESS =
      Pattern.compile(
          "^<[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]++@LABEL(?:\\.LABEL)*+>"
              .replace("LABEL", LABEL_OF_HOST));

  /** CommonMark 0.28, section 6.8. */
  private static final Pattern HTML =
      Pattern.compile(
          "(?s)^<(?:[A-Za-z][A-Za-z0-9-]*+"
              + "(?:\\s++[A-Za-z_:][A-Za-z0-9_.:-]*+"
              + "(?:\\s*+=\\s*+(?:[^\\s\"'=<>`]++|'[^']*+'|\"[^\"]*+\"))?+)*+\\s*+/?+>"
              + "|/[A-Za-z][A-Za-z0-9-]*+\\s*+>"
              + "|!--(?:(?!-->).)*+-->"
              + "|\\?(?:(?!\\?>).)*+\\?>"
              + "|![A-Za-z][^>]*+>"
              + "|!\\[CDATA\\[(?:(?!]]>).)*+]]>)");

  /** As many parentheses may be open in a link's address, as in cmark. */
  private static final int MAX_PARENTHESES = 32;

  LinearInlineParser(
      DataHolder options,
      BitSet specialCharacters,
      BitSet delimiterCharacters,
      Map<Character, DelimiterProcessor> delimiters,
      LinkRefProcessorData linkReferences,
      List<InlineParserExtensionFactory> extensions) {
    super(options, specialCharacters, delimiterCharacters, delimiters, linkReferences, extensions);
  }

  @Override
  public void initializeDocument(Document document) {
    document.set(Parser.REFERENCES, new LinkDefinitions(document));
    super.initializeDocument(document);
  }

  @Override
  public void parse(BasedSequence content, Node block) {
    if (InlineLimits.allow(content)) {
      super.parse(content, block);
    } else {
      block.appendChild(new Overlong(content));
    }
  }

  @Override
  public int preProcessBlock(Paragraph block, ParserState state) {
    return InlineLimits.allow(block.getChars()) ? super.preProcessBlock(block, state) : 0;
  }

  /** Java before 20 copies the whole text for each {@code MatchResult}, so that none is taken. */
  @Override
  public @Nullable BasedSequence match(Pattern pattern) {
    Matcher matcher = pattern.matcher(input).region(index, input.length());
    if (!matcher.find()) {
      return null;
    }
    index = matcher.end();
    return input.subSequence(matcher.start(), matcher.end());
  }

  /** Leaves the words of a link alone that stand right behind other brackets. */
  @Override
  public int parseLinkLabel() {
    int start = index;
    BasedSequence label = match(LABEL);
    if (label == null) {
      return 0;
    }
    if (peek() == '('
        && !referenceRepository.containsKey(Escaping.normalizeReferenceChars(label, true))) {
      index = start;
      return 0;
    }
    return label.length();
  }

  @Override
  public @Nullable BasedSequence parseLinkTitle() {
    return match(TITLE);
  }

  @Override
  public @Nullable BasedSequence parseLinkDestination() {
    if (peek() == '<') {
      return match(DESTINATION_IN_ANGLES);
    }
    int start = index;
    int end = endOfDestination();
    index = end < 0 ? start : end;
    return end < 0 ? null : input.subSequence(start, end);
  }

  /** Returns where the destination ends that begins here, or -1 where there is none. */
  private int endOfDestination() {
    int open = 0;
    int at = index;
    while (at < input.length() && input.charAt(at) > ' ') {
      char c = input.charAt(at);
      if (c == '\\' && at + 1 < input.length() && input.charAt(at + 1) > ' ') {
        at++;
      } else if (c == '(') {
        open++;
      } else if (c == ')' && --open < 0) {
        return at;
      }
      if (open > MAX_PARENTHESES) {
        return -1;
      }
      at++;
    }
    return open == 0 ? at : -1;
  }

  @Override
  public boolean parseAutolink() {
    BasedSequence mail = match(MAIL_ADDRESS);
    BasedSequence address = mail == null ? match(ADDRESS) : mail;
    if (address == null) {
      return false;
    }
    BasedSequence open = address.subSequence(0, 1);
    BasedSequence text = address.midSequence(1, -1);
    BasedSequence close = address.endSequence(1);
    appendNode(mail == null ? new AutoLink(open, text, close) : new MailLink(open, text, close));
    return true;
  }

  @Override
  public boolean parseHtmlInline() {
    BasedSequence html = match(HTML);
    if (html != null) {
      appendNode(new HtmlInline(html));
    }
    return html != null;
  }
}
