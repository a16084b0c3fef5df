package org.sijill.markup;

import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.sijill.diagnostics.Lines;
import org.sijill.diagnostics.Problems;
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
    Lines lines = SourceLines.of(source);
    if (!new BlockLimits(source.markdown(), lines, problems).allow()) {
      return new Prose(lines, List.of(), List.of(), Set.of());
    }
    return new ProseBuilder(source, lines, problems).build(PARSER.parse(source.markdown()));
  }
}
