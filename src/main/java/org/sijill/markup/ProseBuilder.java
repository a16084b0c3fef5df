package org.sijill.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Rule;
import org.sijill.model.MarkdownSource;

/** Walks a CommonMark tree once, and lays its parts in a row. */
final class ProseBuilder extends AbstractVisitor {

  /** Emphasis nested deeper is nothing that a writer means; the walk is recursive. */
  private static final int MAX_DEPTH = 200;

  private static final Pattern FOOTNOTE_MARK = Pattern.compile("\\[\\^([^\\]\\s]+)\\]");

  private final MarkdownSource source;
  private final Problems problems;
  private final Parts parts = new Parts();
  private final Slugs slugs = new Slugs();
  private final Map<String, FootnoteDefinition> definitions = new LinkedHashMap<>();
  private final List<FootnoteDefinition> cited = new ArrayList<>();
  private final Map<FootnoteDefinition, Integer> marks = new HashMap<>();
  private int lastHeading = 1;
  private int unlinkable;
  private int depth;

  ProseBuilder(MarkdownSource source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  Prose build(Node document) {
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof FootnoteDefinition definition) {
        definitions.putIfAbsent(definition.getLabel(), definition);
      }
    }
    document.accept(this);
    List<Part> text = parts.take();
    return new Prose(source, text, notes());
  }

  /** Footnotes may cite footnotes, so that the list may grow while it is walked. */
  private List<Prose.Note> notes() {
    List<List<Part>> texts = new ArrayList<>();
    for (int i = 0; i < cited.size(); i++) {
      visitChildren(cited.get(i));
      texts.add(parts.take());
    }
    List<Prose.Note> notes = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      notes.add(new Prose.Note(i + 1, texts.get(i), marks.getOrDefault(cited.get(i), 0)));
    }
    for (FootnoteDefinition definition : definitions.values()) {
      if (!cited.contains(definition)) {
        report(
            definition,
            Rule.UNKNOWN_FOOTNOTE,
            "nothing refers to the footnote '" + definition.getLabel() + "'",
            "refer to it with [^" + definition.getLabel() + "], or remove it");
      }
    }
    return notes;
  }

  @Override
  protected void visitChildren(Node parent) {
    if (depth >= MAX_DEPTH) {
      return;
    }
    depth++;
    super.visitChildren(parent);
    depth--;
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
    } else {
      element("p", paragraph);
    }
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
    parts.add(new Part.HeadingStart(lastHeading, slugs.of(PlainText.of(heading))));
    unlinkable++;
    visitChildren(heading);
    unlinkable--;
    parts.add(new Part.HeadingEnd(lastHeading));
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
    parts.html(start == null || start == 1 ? "<ol>" : "<ol start=\"" + start + "\">");
    visitChildren(list);
    parts.html("</ol>\n");
  }

  @Override
  public void visit(ListItem item) {
    element("li", item);
  }

  @Override
  public void visit(ThematicBreak rule) {
    parts.html("<hr>\n");
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
    parts.html("<pre dir=\"auto\"><code>" + HtmlText.escape(code) + "</code></pre>\n");
  }

  @Override
  public void visit(Code code) {
    parts.html("<code dir=\"auto\">" + HtmlText.escape(code.getLiteral()) + "</code>");
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
    parts.html("<br>\n");
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    parts.words("\n", offset(lineBreak), unlinkable == 0);
  }

  @Override
  public void visit(Text text) {
    String literal = text.getLiteral();
    Matcher mark = FOOTNOTE_MARK.matcher(literal);
    if (mark.find()) {
      report(
          text,
          Rule.UNKNOWN_FOOTNOTE,
          "no footnote '" + mark.group(1) + "'",
          "add '[^" + mark.group(1) + "]: …', or put a backslash before the bracket");
    }
    parts.words(literal, offset(text), unlinkable == 0);
  }

  @Override
  public void visit(Link link) {
    if (!Destinations.isSafe(link.getDestination())) {
      report(
          link,
          Rule.UNSAFE_LINK,
          "a link to '" + Destinations.shortened(link.getDestination()) + "'",
          "link to http, https or mailto, or to a record's file by its relative path");
    }
    parts.add(new Part.LinkStart(link.getDestination(), offset(link)));
    unlinkable++;
    visitChildren(link);
    unlinkable--;
    parts.add(new Part.LinkEnd());
  }

  @Override
  public void visit(Image image) {
    String alt = PlainText.of(image);
    if (alt.isBlank()) {
      report(
          image, Rule.MISSING_ALT, "a picture without words", "describe it: ![what it shows](…)");
    }
    String caption = image.getTitle() == null ? "" : image.getTitle();
    boolean alone =
        image.getParent() instanceof Paragraph
            && image.getPrevious() == null
            && image.getNext() == null;
    parts.add(new Part.Picture(image.getDestination(), alt, caption, alone, offset(image)));
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
    parts.html(HtmlText.escape(html));
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
      noteMark(reference);
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
    parts.html("<" + name + scope + align + ">");
    visitChildren(cell);
    parts.html("</" + name + ">");
  }

  private void noteMark(FootnoteReference reference) {
    FootnoteDefinition definition = definitions.get(reference.getLabel());
    if (definition == null) {
      return;
    }
    if (!cited.contains(definition)) {
      cited.add(definition);
    }
    int occurrence = marks.merge(definition, 1, Integer::sum);
    parts.add(new Part.NoteMark(cited.indexOf(definition) + 1, occurrence));
  }

  private void element(String name, Node node) {
    parts.html("<" + name + ">");
    visitChildren(node);
    parts.html("</" + name + ">\n");
  }

  private void inline(String name, Node node) {
    parts.html("<" + name + ">");
    visitChildren(node);
    parts.html("</" + name + ">");
  }

  private void report(Node node, Rule rule, String cause, String remedy) {
    problems.report(Markdown.position(source, offset(node)), rule, cause, remedy);
  }

  private static int offset(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      List<SourceSpan> spans = at.getSourceSpans();
      if (!spans.isEmpty()) {
        return spans.get(0).getInputIndex();
      }
    }
    return 0;
  }
}
