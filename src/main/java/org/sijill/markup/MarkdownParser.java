package org.sijill.markup;

import com.vladsch.flexmark.ext.footnotes.internal.FootnoteLinkRefProcessor;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/** flexmark-java, set up for CommonMark with tables and footnotes. Thread-safe. */
final class MarkdownParser {

  private static final DataHolder OPTIONS =
      new MutableDataSet()
          // Tables as GitHub Flavored Markdown has them.
          .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
          .set(TablesExtension.MAX_HEADER_ROWS, 1)
          .set(TablesExtension.COLUMN_SPANS, false)
          .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
          // TableWriter refuses cells without a column; what is discarded here would be lost.
          .set(TablesExtension.DISCARD_EXTRA_COLUMNS, false)
          .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
          .set(TablesExtension.WITH_CAPTION, false)
          // In their place stand HeadingFactory and Asterisks.
          .set(Parser.HEADING_PARSER, false)
          .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
          .toImmutable();

  private static final Parser PARSER =
      Parser.builder(OPTIONS)
          .extensions(List.of(TablesExtension.create()))
          .customBlockParserFactory(new HeadingFactory())
          .customBlockParserFactory(new NoteStart())
          .customDelimiterProcessor(new Asterisks())
          .linkRefProcessorFactory(new FootnoteLinkRefProcessor.Factory())
          .customInlineParserFactory(LinearInlineParser::new)
          .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
          .build();

  static {
    // The first table adds to a set of characters that all threads share.
    PARSER.parse("a|b\n-|-\nc|d\n");
  }

  private MarkdownParser() {}

  /** Parses a text that {@link BlockLimits} allows. */
  static Document parse(String markdown) {
    // The parser takes NUL for the end of a paragraph. That it stands in the file is reported.
    return PARSER.parse(markdown.replace('\0', '\uFFFD'));
  }
}
