package org.sijill.markup;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteBlockParser;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteOptions;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Begins a footnote at {@code [^label]:}. flexmark-java looks for the last {@code ]:} of the line
 * instead of the first, and in time that grows with the cube of the blanks before it.
 */
final class NoteStart implements CustomBlockParserFactory {

  private static final Pattern MARK = Pattern.compile("\\[\\^([^\\[\\]\\s]{1,999}+)]:");

  /** The columns by which code, and what else belongs to a footnote, is indented. */
  private static final int INDENT = 4;

  @Override
  public BlockParserFactory apply(DataHolder options) {
    FootnoteOptions footnotes = new FootnoteOptions(options);
    return (state, above) -> start(state, footnotes);
  }

  private static @Nullable BlockStart start(ParserState state, FootnoteOptions options) {
    BasedSequence line = state.getLine();
    int start = state.getNextNonSpaceIndex();
    if (state.getIndent() >= INDENT || start >= line.length() || line.charAt(start) != '[') {
      return BlockStart.none();
    }
    Matcher mark = MARK.matcher(line).region(start, line.length());
    if (!mark.lookingAt()) {
      return BlockStart.none();
    }
    FootnoteBlockParser parser = new FootnoteBlockParser(options, INDENT);
    FootnoteBlock note = (FootnoteBlock) parser.getBlock();
    note.setOpeningMarker(line.subSequence(start, mark.start(1)));
    note.setText(line.subSequence(mark.start(1), mark.end(1)));
    note.setClosingMarker(line.subSequence(mark.end(1), mark.end()));
    return BlockStart.of(parser).atIndex(mark.end());
  }

  @Override
  public @Nullable Set<Class<?>> getAfterDependents() {
    return null;
  }

  @Override
  public @Nullable Set<Class<?>> getBeforeDependents() {
    return null;
  }

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }
}
