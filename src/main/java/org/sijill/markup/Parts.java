package org.sijill.markup;

import java.util.ArrayList;
import java.util.List;

/** Collects parts; neighbours of one kind become one. */
final class Parts {

  private final List<Part> done = new ArrayList<>();
  private final StringBuilder html = new StringBuilder();
  private final StringBuilder words = new StringBuilder();
  private boolean htmlInline;
  private int wordsOffset;
  private boolean wordsLinkable;

  /** Adds markup of blocks. */
  void block(String more) {
    html(more, false);
  }

  /** Adds markup within a line. */
  void inline(String more) {
    html(more, true);
  }

  private void html(String more, boolean inline) {
    flushWords();
    if (htmlInline != inline) {
      flushHtml();
      htmlInline = inline;
    }
    html.append(more);
  }

  void words(String more, int offset, boolean linkable) {
    flushHtml();
    if (words.isEmpty() || wordsLinkable != linkable) {
      flushWords();
      wordsOffset = offset;
      wordsLinkable = linkable;
    }
    words.append(more);
  }

  void add(Part part) {
    flushHtml();
    flushWords();
    done.add(part);
  }

  /** Returns what was collected, and begins anew. */
  List<Part> take() {
    flushHtml();
    flushWords();
    List<Part> taken = List.copyOf(done);
    done.clear();
    return taken;
  }

  private void flushHtml() {
    if (!html.isEmpty()) {
      done.add(new Part.Markup(html.toString(), htmlInline));
      html.setLength(0);
    }
  }

  private void flushWords() {
    if (!words.isEmpty()) {
      done.add(new Part.Words(words.toString(), wordsOffset, wordsLinkable));
      words.setLength(0);
    }
  }
}
