package org.sijill.markup;

import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.sijill.model.Direction;
import org.sijill.text.BidiRuns;

/**
 * Writes the words of one block, with emphasis, links and the like among them. Their runs are those
 * of the whole: {@code Kim *Jong* Un} in an Arabic text is one run, and isolated word by word it
 * would read Un Jong Kim.
 */
final class InlineRuns {

  private final List<Part> parts;
  private final Iterator<BidiRuns.Run> runs;
  private BidiRuns.Run run = new BidiRuns.Run("", false);
  private int used;

  InlineRuns(List<Part> parts, Direction direction) {
    this.parts = parts;
    String text =
        parts.stream()
            .filter(Part.Words.class::isInstance)
            .map(part -> ((Part.Words) part).text())
            .collect(Collectors.joining());
    this.runs = BidiRuns.of(text, direction).iterator();
  }

  /** Says whether a run may go on beyond a part. */
  static boolean runsThrough(Part part) {
    return part instanceof Part.Words
        || part instanceof Part.LinkStart
        || part instanceof Part.LinkEnd
        || part instanceof Part.NoteMark
        || (part instanceof Part.Markup markup && markup.inline())
        || (part instanceof Part.Picture picture && !picture.alone());
  }

  void append(StringBuilder out, BiConsumer<Part, StringBuilder> markup) {
    for (Part part : parts) {
      if (part instanceof Part.Words words) {
        appendWords(words.text().length(), out);
      } else {
        markup.accept(part, out);
      }
    }
  }

  private void appendWords(int length, StringBuilder out) {
    int left = length;
    while (left > 0) {
      if (used == run.text().length()) {
        run = runs.next();
        used = 0;
      }
      int taken = Math.min(left, run.text().length() - used);
      appendPiece(run.text().substring(used, used + taken), out);
      used += taken;
      left -= taken;
    }
  }

  /** A run that crosses markup cannot be put into one element; the text itself orders it. */
  private void appendPiece(String piece, StringBuilder out) {
    boolean whole = piece.length() == run.text().length();
    if (run.opposite() && whole) {
      out.append("<bdi>").append(HtmlText.escape(piece)).append("</bdi>");
    } else {
      out.append(HtmlText.escape(piece));
    }
  }
}
