package org.sijill.markup;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import java.util.Set;
import org.sijill.diagnostics.Rule;
import org.sijill.text.Blank;
import org.sijill.text.UnparsedMarkup;

/** Writes headings, with their anchors. */
final class HeadingWriter {

  private final Document document;
  private final Parts parts;
  private final InlineWriter inlines;
  private final ProseWarnings warnings;
  private final MarkdownFaults faults;
  private final Slugs slugs = new Slugs();
  private int lastLevel = 1;

  HeadingWriter(
      Document document,
      Parts parts,
      InlineWriter inlines,
      ProseWarnings warnings,
      MarkdownFaults faults) {
    this.document = document;
    this.parts = parts;
    this.inlines = inlines;
    this.warnings = warnings;
    this.faults = faults;
  }

  void write(Heading heading) {
    warnings.endOfSection();
    checkLevel(heading);
    lastLevel = Math.max(2, heading.getLevel());
    String words = PlainText.of(heading, document);
    if (Blank.is(words)) {
      faults.report(
          heading, Rule.EMPTY_VALUE, "a heading without words", "write some, or remove it");
    }
    boolean nested = !(heading.getParent() instanceof Document);
    parts.add(new Part.HeadingStart(lastLevel, slugs.of(words), words, nested));
    inlines.writeUnlinked(heading);
    warnings.endOfBlock(UnparsedMarkup.Place.LINE);
    warnings.endOfSection();
    parts.end(new Part.HeadingEnd(lastLevel));
  }

  /** Returns the anchors of all headings that were written. */
  Set<String> anchors() {
    return slugs.all();
  }

  private void checkLevel(Heading heading) {
    int level = heading.getLevel();
    if (level < 2) {
      faults.report(
          heading, Rule.HEADING_LEVEL, "a heading of level 1", "the title is one; write '##'");
    } else if (level > lastLevel + 1) {
      faults.report(
          heading,
          Rule.HEADING_LEVEL,
          "a heading of level " + level + " below one of level " + lastLevel,
          "write '" + "#".repeat(lastLevel + 1) + "'");
    }
  }
}
