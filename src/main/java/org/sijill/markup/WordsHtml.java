package org.sijill.markup;

import java.util.List;
import org.sijill.model.Direction;
import org.sijill.text.BidiRuns;

/**
 * Writes words with links on the names in them. The isolation of runs comes first: a link stands
 * within a run, and never cuts one in two, which would reorder it.
 */
final class WordsHtml {

  private final StringBuilder out;

  private WordsHtml(StringBuilder out) {
    this.out = out;
  }

  static void append(String words, List<NameLink> links, Direction direction, StringBuilder out) {
    new WordsHtml(out).append(words, links, BidiRuns.of(words, direction));
  }

  private void append(String words, List<NameLink> links, List<BidiRuns.Run> runs) {
    int begin = 0;
    for (BidiRuns.Run run : runs) {
      int end = begin + run.text().length();
      if (run.opposite()) {
        out.append("<bdi>");
        appendRun(words, links, begin, end);
        out.append("</bdi>");
      } else {
        appendRun(words, links, begin, end);
      }
      begin = end;
    }
  }

  /** A name that goes beyond the run stays without a link. */
  private void appendRun(String words, List<NameLink> links, int begin, int end) {
    int at = begin;
    for (NameLink link : links) {
      if (link.start() >= at && link.end() <= end) {
        out.append(HtmlText.escape(words.substring(at, link.start())));
        out.append("<a class=\"name\" href=\"").append(HtmlText.escape(link.href())).append("\">");
        out.append(HtmlText.escape(words.substring(link.start(), link.end()))).append("</a>");
        at = link.end();
      }
    }
    out.append(HtmlText.escape(words.substring(at, end)));
  }
}
