package org.sijill.markup;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Pattern;

/**
 * Asks flexmark-java for a heading only at a line that can be one, or underline one. It copies the
 * whole paragraph above each line that it is asked about, so that a paragraph would take time that
 * grows with the square of its lines.
 */
final class HeadingFactory extends HeadingParser.Factory {

  private static final Pattern HEADING =
      Pattern.compile("(?s)#{1,6}(?:[ \t].*)?|(?:=++|-++)[ \t]*");

  @Override
  public BlockParserFactory apply(DataHolder options) {
    BlockParserFactory headings = super.apply(options);
    return (state, above) ->
        mayBeHeading(state) ? headings.tryStart(state, above) : BlockStart.none();
  }

  private static boolean mayBeHeading(ParserState state) {
    BasedSequence line = state.getLine();
    int start = state.getNextNonSpaceIndex();
    return start < line.length()
        && "#=-".indexOf(line.charAt(start)) >= 0
        && HEADING.matcher(line.subSequence(start)).matches();
  }
}
