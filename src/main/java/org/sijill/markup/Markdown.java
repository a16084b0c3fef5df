package org.sijill.markup;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.sijill.diagnostics.Position;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Rule;
import org.sijill.model.MarkdownSource;

/** Parses CommonMark 0.31 with tables and footnotes. Thread-safe. */
public final class Markdown {

  /** In UTF-16 code units. The parser's time may grow with the square of a paragraph. */
  private static final int MAX_PARAGRAPH = 1 << 16;

  /** Quotations and lists nested deeper are read as plain text. */
  private static final int MAX_OPEN_BLOCKS = 100;

  private static final List<Extension> EXTENSIONS =
      List.of(TablesExtension.create(), FootnotesExtension.create());

  private static final Parser PARSER =
      Parser.builder()
          .extensions(EXTENSIONS)
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(MAX_OPEN_BLOCKS)
          .build();

  private Markdown() {}

  /** Parses a text; raw HTML, unsafe links, misplaced headings and the like are reported. */
  public static Prose parse(MarkdownSource source, Problems problems) {
    int longParagraph = longParagraph(source.markdown());
    if (longParagraph >= 0) {
      problems.report(
          position(source, longParagraph),
          Rule.PARAGRAPH_TOO_LONG,
          "a paragraph of more than " + MAX_PARAGRAPH + " characters",
          "divide it with empty lines");
      return new Prose(source, List.of(), List.of());
    }
    Node document = PARSER.parse(source.markdown());
    return new ProseBuilder(source, problems).build(document);
  }

  /** Returns where an offset into the Markdown stands in its file. */
  public static Position position(MarkdownSource source, int offset) {
    String before = source.markdown().substring(0, offset);
    int line = (int) before.chars().filter(c -> c == '\n').count();
    int column = offset - before.lastIndexOf('\n');
    return new Position(source.file(), source.firstLine() + line, column);
  }

  private static int longParagraph(String markdown) {
    int start = 0;
    while (start < markdown.length()) {
      int end = markdown.indexOf("\n\n", start);
      end = end < 0 ? markdown.length() : end;
      if (end - start > MAX_PARAGRAPH) {
        return start;
      }
      start = end + 1;
    }
    return -1;
  }
}
