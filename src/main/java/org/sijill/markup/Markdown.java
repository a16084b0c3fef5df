package org.sijill.markup;

import java.util.List;
import java.util.Set;
import org.sijill.diagnostics.Lines;
import org.sijill.diagnostics.Problems;
import org.sijill.model.MarkdownSource;

/**
 * Parses CommonMark 0.28, the version that flexmark-java follows, with tables and footnotes.
 * Thread-safe.
 *
 * <p>Of later versions it has blanks in addresses that stand in angle brackets (0.29). HTML is
 * refused. What is nested deeper, or longer, than {@link BlockLimits} and {@link InlineLimits} say
 * is refused, too; all else is parsed in time that grows with its length.
 */
public final class Markdown {

  private Markdown() {}

  /** Parses a text; raw HTML, unsafe links, misplaced headings and the like are reported. */
  public static Prose parse(MarkdownSource source, Problems problems) {
    Lines lines = SourceLines.of(source);
    if (!new BlockLimits(source.markdown(), lines, problems).allow()) {
      return new Prose(lines, List.of(), List.of(), Set.of());
    }
    return new ProseBuilder(source, MarkdownParser.parse(source.markdown()), lines, problems)
        .build();
  }
}
