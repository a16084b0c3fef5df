package org.sijill.markup;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.sijill.model.Direction;
import org.sijill.model.Language;
import org.sijill.text.BidiRuns;

/**
 * Writes the words of one block, with emphasis, links and the like among them. Their runs are those
 * of the whole: {@code Kim *Jong* Un} in an Arabic text is one run, and isolated word by word it
 * would read Un Jong Kim.
 */
final class InlineRuns {

  private final List<Part> parts;
  private final Direction direction;
  private final Function<Part.Words, List<NameLink>> names;
  private final Iterator<BidiRuns.Run> runs;
  private BidiRuns.Run run = new BidiRuns.Run("", false);
  private int used;

  InlineRuns(List<Part> parts, Direction direction, Function<Part.Words, List<NameLink>> names) {
    this.parts = parts;
    this.direction = direction;
    this.names = names;
    this.runs = BidiRuns.of(text(ownParts(parts)), direction).iterator();
  }

  /** Returns the words of a block. Most blocks are nothing else, and are not to be copied. */
  static String text(List<Part> parts) {
    if (parts.size() == 1 && parts.get(0) instanceof Part.Words words) {
      return words.text();
    }
    StringBuilder text = new StringBuilder();
    for (Part part : parts) {
      if (part instanceof Part.Words words) {
        text.append(words.text());
      }
    }
    return text.toString();
  }

  /** Returns the parts that are not in another language, whose words have runs of their own. */
  private static List<Part> ownParts(List<Part> parts) {
    if (parts.stream().noneMatch(Part.ForeignStart.class::isInstance)) {
      return parts;
    }
    List<Part> own = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      i = parts.get(i) instanceof Part.ForeignStart ? endOfForeign(parts, i) : i;
      own.add(parts.get(i));
    }
    return own;
  }

  private static int endOfForeign(List<Part> parts, int start) {
    int end = start;
    while (!(parts.get(end) instanceof Part.ForeignEnd)) {
      end++;
    }
    return end;
  }

  /** Returns whether a run may go on beyond a part. */
  static boolean runsThrough(Part part) {
    return part instanceof Part.Words
        || part instanceof Part.LinkStart
        || part instanceof Part.LinkEnd
        || part instanceof Part.NoteMark
        || part instanceof Part.ForeignStart
        || part instanceof Part.ForeignEnd
        || (part instanceof Part.Markup markup && markup.inline())
        || (part instanceof Part.Picture picture && !picture.alone());
  }

  void append(StringBuilder out, BiConsumer<Part, StringBuilder> markup) {
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (part instanceof Part.Words words) {
        appendWords(words.text(), names.apply(words), out);
      } else if (part instanceof Part.ForeignStart foreign) {
        int end = endOfForeign(parts, i);
        appendForeign(foreign.language(), parts.subList(i + 1, end), out, markup);
        i = end;
      } else {
        markup.accept(part, out);
      }
    }
  }

  private void appendForeign(
      Language language,
      List<Part> inside,
      StringBuilder out,
      BiConsumer<Part, StringBuilder> markup) {
    Direction direction = language.direction();
    out.append("<span lang=\"").append(language.tag()).append("\" dir=\"");
    out.append(direction.html()).append("\">");
    new InlineRuns(inside, direction, names).append(out, markup);
    out.append("</span>");
  }

  private void appendWords(String words, List<NameLink> links, StringBuilder out) {
    int from = 0;
    while (from < words.length()) {
      if (used == run.text().length()) {
        run = runs.next();
        used = 0;
      }
      int to = from + Math.min(words.length() - from, run.text().length() - used);
      appendPiece(words, from, to, links, out);
      used += to - from;
      from = to;
    }
  }

  /** A run that crosses markup cannot be put into one element; the text itself orders it. */
  private void appendPiece(
      String words, int from, int to, List<NameLink> links, StringBuilder out) {
    boolean isolated = run.opposite() && to - from == run.text().length();
    if (!isolated) {
      appendLinked(words, from, to, links, out);
      return;
    }
    out.append(HtmlText.bdi(run));
    int at = from;
    for (BidiRuns.Run inner : BidiRuns.within(run, direction)) {
      int end = at + inner.text().length();
      out.append(inner.opposite() ? HtmlText.bdi(inner) : "");
      appendLinked(words, at, end, links, out);
      out.append(inner.opposite() ? "</bdi>" : "");
      at = end;
    }
    out.append("</bdi>");
  }

  /** A name that goes beyond the run stays without a link. */
  private static void appendLinked(
      String words, int from, int to, List<NameLink> links, StringBuilder out) {
    int at = from;
    for (NameLink link : links) {
      if (link.start() >= at && link.end() <= to) {
        out.append(HtmlText.escape(words.substring(at, link.start())));
        out.append("<a href=\"").append(HtmlText.escape(link.href())).append("\">");
        out.append(HtmlText.escape(words.substring(link.start(), link.end()))).append("</a>");
        at = link.end();
      }
    }
    out.append(HtmlText.escape(words.substring(at, to)));
  }
}
