package org.sijill.markup;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.diagnostics.Lines;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Rule;
import org.sijill.model.MarkdownSource;
import org.sijill.text.ForbiddenCharacters;
import org.sijill.text.UnparsedMarkup;

/** Walks the tree of a text once, and lays its parts in a row. */
final class ProseBuilder {

  private final Document document;
  private final MarkdownFaults faults;
  private final Parts parts = new Parts();
  private final Footnotes footnotes;
  private final ProseWarnings warnings;
  private final InlineWriter inlines;
  private final HeadingWriter headings;
  private final TableWriter tables;
  private final CodeWriter code;

  /** The number of an item, to be written into its first paragraph; otherwise 0. */
  private int number;

  /** The line that was written as part of the paragraph above it. */
  private @Nullable ListItem joined;

  ProseBuilder(MarkdownSource source, Document document, Lines lines, Problems problems) {
    this.document = document;
    this.faults = new MarkdownFaults(lines, problems);
    this.footnotes = new Footnotes(document, faults);
    boolean clean = ForbiddenCharacters.first(source.markdown()) < 0;
    this.warnings = new ProseWarnings(faults);
    this.inlines = new InlineWriter(document, parts, footnotes, faults, warnings.block(), clean);
    this.headings = new HeadingWriter(document, parts, inlines, warnings, faults);
    this.tables = new TableWriter(parts, inlines, warnings, faults);
    this.code = new CodeWriter(parts, faults);
  }

  Prose build() {
    blocks(document);
    warnings.endOfSection();
    List<Part> text = parts.take();
    return new Prose(faults.lines(), text, footnotes.notes(this::textOf), headings.anchors());
  }

  private List<Part> textOf(FootnoteBlock footnote) {
    blocks(footnote);
    warnings.endOfSection();
    return parts.take();
  }

  private void blocks(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      block(child);
    }
  }

  // Java 17 has no pattern switch; the order is that of frequency.
  private void block(Node node) {
    if (node instanceof Paragraph paragraph) {
      paragraph(paragraph);
    } else if (node instanceof Heading heading) {
      headings.write(heading);
    } else if (node instanceof ListItem item) {
      element("li", item);
    } else if (node instanceof BulletList list) {
      element("ul", list);
    } else if (node instanceof OrderedList list) {
      orderedList(list);
    } else if (node instanceof BlockQuote quote) {
      element("blockquote", quote);
    } else if (node instanceof TableBlock table) {
      tables.write(table);
    } else if (node instanceof ThematicBreak) {
      parts.block("<hr>\n");
    } else if (node instanceof FencedCodeBlock block) {
      code.fenced(block);
    } else if (node instanceof IndentedCodeBlock block) {
      code.write(block);
    } else if (node instanceof HtmlBlockBase html) {
      inlines.refuseHtml(html, html.getContentChars().toString());
    } else if (!(node instanceof FootnoteBlock || node instanceof Reference)) {
      // Footnotes are walked after the text that cites them; definitions of links print nothing.
      throw new IllegalStateException("a block that is not expected: " + node);
    }
  }

  private void element(String name, Node node) {
    parts.block("<" + name + ">");
    blocks(node);
    parts.block("</" + name + ">\n");
  }

  private void paragraph(Paragraph paragraph) {
    if (isBare(paragraph)) {
      words(paragraph, "");
      warnings.endOfBlock(placeOf(paragraph));
    } else if (isSourceOfQuotation(paragraph)) {
      parts.block("<p>");
      inlines.writeUnlinked(paragraph);
      warnings.endOfBlock(UnparsedMarkup.Place.LINE);
      parts.block("</p>\n");
    } else {
      paragraph(paragraph, "");
    }
  }

  /** Returns whether a paragraph is printed without an element of its own. */
  private static boolean isBare(Paragraph paragraph) {
    boolean tight =
        paragraph.getParent() instanceof ListItem item
            && item.getParent() instanceof ListBlock list
            && list.isTight();
    return tight || isPicture(paragraph);
  }

  private void paragraph(Paragraph paragraph, String before) {
    parts.block("<p>");
    if (number > 0) {
      parts.add(new Part.ItemNumber(number));
      number = 0;
    }
    words(paragraph, before);
    warnings.endOfBlock(placeOf(paragraph));
    parts.block("</p>\n");
  }

  private static UnparsedMarkup.Place placeOf(Paragraph paragraph) {
    boolean first = paragraph.getParent() instanceof ListItem && paragraph.getPrevious() == null;
    return first ? UnparsedMarkup.Place.ITEM : UnparsedMarkup.Place.PARAGRAPH;
  }

  private void words(Paragraph paragraph, String before) {
    if (!before.isEmpty()) {
      mark(before, paragraph.getStartOffset() - before.length());
    }
    inlines.write(paragraph);
    if (paragraph.getNext() instanceof OrderedList list
        && ListNumbers.kind(list) == ListNumbers.Kind.TEXT
        && isOnNextLine(list, paragraph)) {
      warnings.block().lineBreak(false, list.getStartOffset() - 1);
      parts.words("\n", list.getStartOffset() - 1, true);
      joinFirstLine(list, "");
    }
  }

  private static boolean isOnNextLine(OrderedList list, Paragraph paragraph) {
    int end = paragraph.getChars().trimEnd().getEndOffset();
    String between = list.baseSubSequence(end, list.getStartOffset()).toString();
    return between.chars().filter(c -> c == '\n').count() == 1;
  }

  /** Goes on with a paragraph in which a line happens to begin with the number 1. */
  private void joinFirstLine(OrderedList list, String before) {
    ListItem item = (ListItem) list.getFirstChild();
    Node first = item.getFirstChild();
    String mark = before + item.getOpeningMarker();
    joined = item;
    if (first instanceof OrderedList more) {
      joinFirstLine(more, mark + between(item, first));
    } else if (first instanceof Paragraph words) {
      words(words, mark + between(item, first));
    } else {
      mark(mark, item.getStartOffset());
    }
  }

  /** Writes the number of an item as plain words. */
  private void mark(String mark, int offset) {
    warnings.block().words(mark, offset);
    parts.words(mark, offset, true);
  }

  private static boolean isPicture(Paragraph paragraph) {
    Node first = paragraph.getFirstChild();
    boolean picture =
        first instanceof Image || (first instanceof ImageRef reference && reference.isDefined());
    return picture && InlineWriter.isAlone(first);
  }

  /** The last paragraph of a quotation that begins with a dash says whose words it quotes. */
  private static boolean isSourceOfQuotation(Paragraph paragraph) {
    return paragraph.getParent() instanceof BlockQuote
        && paragraph.getPrevious() != null
        && paragraph.getNext() == null
        && paragraph.getFirstChild() instanceof Text text
        && (text.getChars().startsWith("—") || text.getChars().startsWith("–"));
  }

  private void orderedList(OrderedList list) {
    ListNumbers.Kind kind = ListNumbers.kind(list);
    if (kind == ListNumbers.Kind.TEXT) {
      lines(list, "", isAllOfTightItem(list));
      return;
    }
    if (kind == ListNumbers.Kind.REPEATED) {
      faults.report(
          list.getFirstChild().getNext(),
          Rule.LIST_NUMBERING,
          "a second item with the number 1",
          "number the items 1, 2, 3; or write '1\\.' where a text begins with a number");
    }
    int start = list.getStartNumber();
    parts.block(start == 1 ? "<ol>" : "<ol start=\"" + start + "\">");
    int number = start;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      numberedItem((ListItem) item, number++);
    }
    parts.block("</ol>\n");
  }

  private void numberedItem(ListItem item, int number) {
    parts.add(new Part.ItemStart(number));
    if (item.getFirstChild() instanceof Paragraph words && !isBare(words)) {
      this.number = number;
    } else {
      parts.add(new Part.ItemNumber(number));
    }
    blocks(item);
    parts.block("</li>\n");
  }

  private static boolean isAllOfTightItem(OrderedList list) {
    return list.getParent() instanceof ListItem item
        && item.getParent() instanceof ListBlock outer
        && outer.isTight()
        && item.getFirstChild() == list
        && list.getNext() == null
        && list.getFirstChild().getNext() == null;
  }

  /**
   * Writes what looks like a list as the lines that it is.
   *
   * @param before what stands before the first of them
   * @param bare whether it is no paragraph
   */
  private void lines(OrderedList list, String before, boolean bare) {
    String start = before;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      line((ListItem) item, start, bare);
      start = "";
    }
  }

  private void line(ListItem item, String before, boolean bare) {
    Node first = item.getFirstChild();
    String mark = before + item.getOpeningMarker();
    if (first instanceof OrderedList more) {
      lines(more, mark + between(item, first), bare);
    } else if (item == joined) {
      joined = null;
    } else if (first instanceof Paragraph words && bare) {
      words(words, mark + between(item, first));
      warnings.endOfBlock(UnparsedMarkup.Place.PARAGRAPH);
    } else if (first instanceof Paragraph words) {
      paragraph(words, mark + between(item, first));
    } else {
      parts.block("<p>");
      parts.words(mark, item.getStartOffset(), true);
      parts.block("</p>\n");
    }
    boolean written = first instanceof OrderedList || first instanceof Paragraph;
    for (Node rest = written ? first.getNext() : first; rest != null; rest = rest.getNext()) {
      block(rest);
    }
  }

  /** Returns the blanks between the mark of an item and what it holds. */
  private static String between(ListItem item, Node first) {
    int end = item.getOpeningMarker().getEndOffset();
    String blanks = item.baseSubSequence(end, first.getStartOffset()).toString();
    return blanks.isBlank() && !blanks.contains("\n") ? blanks : " ";
  }
}
