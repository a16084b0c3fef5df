package org.sijill.content;

import java.util.Optional;
import org.sijill.diagnostics.Lines;
import org.sijill.diagnostics.Position;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Rule;
import org.sijill.model.MarkdownSource;
import org.sijill.text.Blank;
import org.sijill.text.Nfc;

/**
 * A Markdown file, split into the keys between two lines of {@code ---} and the text below.
 *
 * @param keys the keys; empty, with a problem reported, if they cannot be read
 */
record FrontMatter(Optional<YamlNode.Mapping> keys, MarkdownSource body) {

  private static final String FENCE = "---";

  /** Splits a file. Faults in one part do not hide those in the other. */
  static FrontMatter split(String file, String text, Problems problems) {
    int begin = fenceEnd(text, 0);
    boolean begun = begin >= 0 && begin < text.length();
    int end = begun ? closingFence(text) : -1;
    if (end < 0) {
      problems.report(
          Position.start(file),
          Rule.MISSING_FRONT_MATTER,
          begun ? "the front matter does not end" : "the file does not begin with front matter",
          "write its keys between two lines of '---'");
      return new FrontMatter(Optional.empty(), source(file, 1, begun ? "" : text));
    }
    String yaml = text.substring(begin + 1, end + 1);
    int bodyStart = Math.min(text.length(), fenceEnd(text, end + 1) + 1);
    String markdown = text.substring(bodyStart);
    int bodyLine = 2 + new Lines(file, 2, yaml).count();
    Characters.checkLines(markdown, file, bodyLine, problems);
    return new FrontMatter(
        YamlReader.read(file, 2, yaml, problems), source(file, bodyLine, markdown));
  }

  private static MarkdownSource source(String file, int firstLine, String written) {
    String composed = Nfc.of(written);
    return new MarkdownSource(
        file, firstLine, composed, composed.equals(written) ? composed : written);
  }

  /** Returns a placeholder for a file that cannot be read, which is reported elsewhere. */
  static FrontMatter unreadable(String file) {
    return new FrontMatter(Optional.empty(), new MarkdownSource(file, 1, ""));
  }

  /** Returns the index of the line break before the closing fence, or -1. */
  private static int closingFence(String text) {
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      if (fenceEnd(text, i + 1) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the index of the end of the line if it is a fence, blanks behind it allowed, or -1. */
  private static int fenceEnd(String text, int start) {
    int end = text.indexOf('\n', start);
    int lineEnd = end < 0 ? text.length() : end;
    boolean fence =
        text.startsWith(FENCE, start) && Blank.is(text.substring(start + FENCE.length(), lineEnd));
    return fence ? lineEnd : -1;
  }
}
