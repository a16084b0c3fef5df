package org.sijill.markup;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.sijill.diagnostics.Lines;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Rule;
import org.sijill.model.MarkdownSource;

/** Parses CommonMark 0.31 with tables and footnotes. Thread-safe. */
public final class Markdown {

  /** Quotations and lists nested deeper are read as plain text. */
  private static final int MAX_OPEN_BLOCKS = 100;

  private static final List<Extension> EXTENSIONS =
      List.of(TablesExtension.create(), FootnotesExtension.create());

  private static final Parser PARSER =
      Parser.builder()
          .extensions(EXTENSIONS)
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(MAX_OPEN_BLOCKS)
          .inlineParserFactory(LimitedInlineParser::new)
          .build();

  private Markdown() {}

  /** Parses a text; raw HTML, unsafe links, misplaced headings and the like are reported. */
  public static Prose parse(MarkdownSource source, Problems problems) {
    Lines lines = new Lines(source.file(), source.firstLine(), source.markdown());
    int wideTable = WideTables.find(source.markdown());
    if (wideTable >= 0) {
      problems.report(
          lines.at(wideTable),
          Rule.TABLE_TOO_WIDE,
          "a table with many more columns than its rows fill",
          "remove the empty columns");
      return new Prose(source, lines, List.of(), List.of());
    }
    return new ProseBuilder(source, lines, problems).build(PARSER.parse(source.markdown()));
  }
}
