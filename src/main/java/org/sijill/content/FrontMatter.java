package org.sijill.content;

import java.util.Optional;
import org.sijill.diagnostics.Position;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Rule;
import org.sijill.model.MarkdownSource;

/** A Markdown file, taken apart: the keys between two lines of {@code ---}, and the text below. */
record FrontMatter(YamlNode.Mapping keys, MarkdownSource body) {

  private static final String FENCE = "---";

  /** Takes a file apart; empty, with a problem reported, where it has no front matter. */
  static Optional<FrontMatter> split(String file, String text, Problems problems) {
    int end = text.startsWith(FENCE + "\n") ? closingFence(text) : -1;
    if (end < 0) {
      problems.report(
          Position.start(file),
          Rule.MISSING_FRONT_MATTER,
          "the file does not begin with front matter",
          "write its keys between two lines of '---'");
      return Optional.empty();
    }
    String yaml = text.substring(FENCE.length() + 1, end + 1);
    int bodyStart = Math.min(text.length(), end + FENCE.length() + 2);
    String markdown = text.substring(bodyStart);
    int bodyLine = 3 + (int) yaml.chars().filter(c -> c == '\n').count();
    Characters.checkLines(markdown, file, bodyLine, problems);
    return YamlReader.read(file, 2, yaml, problems)
        .map(keys -> new FrontMatter(keys, new MarkdownSource(file, bodyLine, markdown)));
  }

  /** Returns the index of the line break before the closing fence, or -1. */
  private static int closingFence(String text) {
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      boolean fence = text.startsWith(FENCE, i + 1);
      int after = i + 1 + FENCE.length();
      if (fence && (after == text.length() || text.charAt(after) == '\n')) {
        return i;
      }
    }
    return -1;
  }
}
