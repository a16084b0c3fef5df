package org.sijill.markup;

import java.util.List;
import java.util.Locale;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.sijill.diagnostics.Lines;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Quote;
import org.sijill.diagnostics.Rule;
import org.sijill.model.MarkdownSource;
import org.sijill.text.Blank;
import org.sijill.text.ForbiddenCharacters;

/** Walks a CommonMark tree once, and lays its parts in a row. */
final class ProseBuilder extends AbstractVisitor {

  /** In UTF-16 code units. A reference of three characters may stand for a long address. */
  private static final long MAX_DESTINATIONS = 4L << 20;

  private final Lines lines;
  private final Problems problems;

  /** Whether the file holds no forbidden character itself. */
  private final boolean clean;

  private final Parts parts = new Parts();
  private final Slugs slugs = new Slugs();
  private final Footnotes footnotes;
  private int lastHeading = 1;
  private int unlinkable;
  private long destinations;

  ProseBuilder(MarkdownSource source, Lines lines, Problems problems) {
    this.lines = lines;
    this.problems = problems;
    this.clean = ForbiddenCharacters.first(source.markdown()) < 0;
    this.footnotes = new Footnotes(source.markdown(), lines, problems);
  }

  Prose build(Node document) {
    footnotes.define(document);
    document.accept(this);
    List<Part> text = parts.take();
    return new Prose(lines, text, footnotes.notes(this::textOf), slugs.all());
  }

  private List<Part> textOf(FootnoteDefinition footnote) {
    visitChildren(footnote);
    return parts.take();
  }

  @Override
  public void visit(Paragraph paragraph) {
    boolean tight =
        paragraph.getParent() instanceof ListItem item
            && item.getParent() instanceof ListBlock list
            && list.isTight();
    boolean picture = paragraph.getFirstChild() instanceof Image image && image.getNext() == null;
    if (tight || picture) {
      visitChildren(paragraph);
    } else if (isSourceOfQuotation(paragraph)) {
      unlinkable++;
      element("p", paragraph);
      unlinkable--;
    } else {
      element("p", paragraph);
    }
  }

  /** The last paragraph of a quotation that begins with a dash says whose words it quotes. */
  private static boolean isSourceOfQuotation(Paragraph paragraph) {
    return paragraph.getParent() instanceof BlockQuote
        && paragraph.getPrevious() != null
        && paragraph.getNext() == null
        && paragraph.getFirstChild() instanceof Text text
        && (text.getLiteral().startsWith("—") || text.getLiteral().startsWith("–"));
  }

  @Override
  public void visit(Heading heading) {
    int level = heading.getLevel();
    if (level < 2) {
      report(heading, Rule.HEADING_LEVEL, "a heading of level 1", "the title is one; write '##'");
    } else if (level > lastHeading + 1) {
      String expected = "#".repeat(lastHeading + 1);
      report(
          heading,
          Rule.HEADING_LEVEL,
          "a heading of level " + level + " below one of level " + lastHeading,
          "write '" + expected + "'");
    }
    lastHeading = Math.max(2, level);
    String words = PlainText.of(heading);
    if (Blank.is(words)) {
      report(heading, Rule.EMPTY_VALUE, "a heading without words", "write some, or remove it");
    }
    parts.add(new Part.HeadingStart(lastHeading, slugs.of(words), words));
    unlinkable++;
    visitChildren(heading);
    unlinkable--;
    parts.end(new Part.HeadingEnd(lastHeading));
  }

  @Override
  public void visit(BlockQuote quote) {
    element("blockquote", quote);
  }

  @Override
  public void visit(BulletList list) {
    element("ul", list);
  }

  @Override
  public void visit(OrderedList list) {
    Integer start = list.getMarkerStartNumber();
    parts.block(start == null || start == 1 ? "<ol>" : "<ol start=\"" + start + "\">");
    visitChildren(list);
    parts.block("</ol>\n");
  }

  @Override
  public void visit(ListItem item) {
    element("li", item);
  }

  @Override
  public void visit(ThematicBreak rule) {
    parts.block("<hr>\n");
  }

  @Override
  public void visit(FencedCodeBlock code) {
    codeBlock(code.getLiteral());
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    codeBlock(code.getLiteral());
  }

  private void codeBlock(String code) {
    parts.block("<pre dir=\"auto\"><code>" + HtmlText.escape(code) + "</code></pre>\n");
  }

  @Override
  public void visit(Code code) {
    parts.inline("<code dir=\"auto\">" + HtmlText.escape(code.getLiteral()) + "</code>");
  }

  @Override
  public void visit(Emphasis emphasis) {
    inline("em", emphasis);
  }

  @Override
  public void visit(StrongEmphasis strong) {
    inline("strong", strong);
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    parts.block("<br>\n");
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    parts.words("\n", Offsets.of(lineBreak), unlinkable == 0);
  }

  @Override
  public void visit(Text text) {
    for (SourceSpan span : text.getSourceSpans()) {
      footnotes.reportUnknown(span.getInputIndex(), span.getInputIndex() + span.getLength());
    }
    refuseForbidden(text, text.getLiteral());
    parts.words(text.getLiteral(), Offsets.of(text), unlinkable == 0);
  }

  /** What stands in the file itself was reported when it was read; this came by a reference. */
  private void refuseForbidden(Node node, String decoded) {
    int at = clean ? ForbiddenCharacters.first(decoded) : -1;
    if (at >= 0) {
      int character = decoded.codePointAt(at);
      report(
          node,
          ForbiddenCharacters.isBidiControl(character) ? Rule.BIDI_CONTROL : Rule.CONTROL_CHARACTER,
          String.format(Locale.ROOT, "a reference to the character U+%04X", character),
          "remove it");
    }
  }

  @Override
  public void visit(Link link) {
    if (!Destinations.isSafe(link.getDestination())) {
      report(
          link,
          Rule.UNSAFE_LINK,
          "a link to " + Quote.of(link.getDestination()),
          "link to http, https or mailto, or to a record's file by its relative path");
    } else if (!Destinations.isWhole(link.getDestination())) {
      report(
          link,
          Rule.BAD_URL,
          Quote.of(link.getDestination()) + " is not an address",
          "write it whole: https://example.org/, mailto:name@example.org");
    }
    refuseForbidden(link, link.getDestination());
    if (Blank.is(PlainText.of(link))) {
      report(link, Rule.EMPTY_VALUE, "a link without words", "say where it leads: [words](…)");
    }
    measure(link, link.getDestination());
    parts.add(new Part.LinkStart(link.getDestination(), Offsets.of(link)));
    unlinkable++;
    visitChildren(link);
    unlinkable--;
    parts.end(new Part.LinkEnd());
  }

  @Override
  public void visit(Image image) {
    String alt = PlainText.of(image);
    if (Blank.is(alt)) {
      report(
          image, Rule.MISSING_ALT, "a picture without words", "describe it: ![what it shows](…)");
    }
    String caption = image.getTitle() == null ? "" : image.getTitle();
    refuseForbidden(image, alt + caption + image.getDestination());
    measure(image, image.getDestination() + caption);
    boolean alone =
        image.getParent() instanceof Paragraph
            && image.getPrevious() == null
            && image.getNext() == null;
    parts.add(new Part.Picture(image.getDestination(), alt, caption, alone, Offsets.of(image)));
  }

  private void measure(Node node, String destination) {
    boolean within = destinations <= MAX_DESTINATIONS;
    destinations += destination.length();
    if (within && destinations > MAX_DESTINATIONS) {
      report(
          node,
          Rule.FILE_TOO_LARGE,
          "the addresses of the links add up to more than " + (MAX_DESTINATIONS >> 20) + " MiB",
          "divide the text");
    }
  }

  @Override
  public void visit(HtmlBlock html) {
    rawHtml(html, html.getLiteral());
  }

  @Override
  public void visit(HtmlInline html) {
    rawHtml(html, html.getLiteral());
  }

  private void rawHtml(Node node, String html) {
    report(
        node,
        Rule.RAW_HTML,
        "HTML in the text",
        "write Markdown, or a backslash before '<' where the character itself is meant");
    parts.block(HtmlText.escape(html));
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof TableBlock) {
      parts.add(new Part.TableStart());
      visitChildren(block);
      parts.add(new Part.TableEnd());
    }
    // Footnote definitions are walked after the text that cites them.
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof TableHead) {
      element("thead", node);
    } else if (node instanceof TableBody) {
      element("tbody", node);
    } else if (node instanceof TableRow) {
      element("tr", node);
    } else if (node instanceof TableCell cell) {
      cell(cell);
    } else if (node instanceof FootnoteReference reference) {
      parts.add(footnotes.mark(reference));
    } else if (node instanceof Overlong) {
      report(
          node,
          Rule.PARAGRAPH_TOO_LONG,
          "a paragraph of more than "
              + LimitedInlineParser.MAX_LENGTH
              + " characters, or "
              + LimitedInlineParser.MAX_MARKS
              + " marks of Markdown",
          "divide it with empty lines");
    }
  }

  private void cell(TableCell cell) {
    String name = cell.isHeader() ? "th" : "td";
    String scope = cell.isHeader() ? " scope=\"col\"" : "";
    // Markdown says left and right; on a page that runs the other way these are start and end.
    String align =
        cell.getAlignment() == null
            ? ""
            : switch (cell.getAlignment()) {
              case LEFT -> " class=\"align-start\"";
              case CENTER -> " class=\"align-center\"";
              case RIGHT -> " class=\"align-end\"";
            };
    parts.block("<" + name + scope + align + ">");
    visitChildren(cell);
    parts.block("</" + name + ">");
  }

  private void element(String name, Node node) {
    parts.block("<" + name + ">");
    visitChildren(node);
    parts.block("</" + name + ">\n");
  }

  private void inline(String name, Node node) {
    parts.inline("<" + name + ">");
    visitChildren(node);
    parts.inline("</" + name + ">");
  }

  private void report(Node node, Rule rule, String cause, String remedy) {
    problems.report(lines.at(Offsets.of(node)), rule, cause, remedy);
  }
}
