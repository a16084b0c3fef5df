package org.sijill.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Collects parts; neighbours of one kind become one. */
final class Parts {

  /** In UTF-16 code units: tags, and not blocks of code. */
  private static final int SHORT = 64;

  private static final int MOST_KNOWN = 1_000;

  /** Half of an archive's parts are the same few tags. */
  private static final Map<Part, Part> KNOWN = new ConcurrentHashMap<>();

  private final List<Part> done = new ArrayList<>();
  private final StringBuilder html = new StringBuilder();
  private String first = "";
  private final StringBuilder more = new StringBuilder();
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

  void words(String piece, int offset, boolean linkable) {
    flushHtml();
    if (first.isEmpty() || wordsLinkable != linkable) {
      flushWords();
      first = piece;
      wordsOffset = offset;
      wordsLinkable = linkable;
    } else {
      more.append(piece);
    }
  }

  void add(Part part) {
    flushHtml();
    flushWords();
    done.add(part);
  }

  /** Adds the end of a heading or a link, which is the same in every text. */
  void end(Part part) {
    add(shared(part));
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
      Part markup = new Part.Markup(html.toString(), htmlInline);
      done.add(html.length() <= SHORT ? shared(markup) : markup);
      html.setLength(0);
    }
  }

  private static Part shared(Part part) {
    Part known = KNOWN.get(part);
    if (known == null && KNOWN.size() < MOST_KNOWN) {
      KNOWN.put(part, part);
    }
    return known == null ? part : known;
  }

  /** Most words come in one piece, which need not be copied. */
  private void flushWords() {
    if (!first.isEmpty()) {
      String words = more.isEmpty() ? first : first + more;
      done.add(new Part.Words(words, wordsOffset, wordsLinkable));
      first = "";
      more.setLength(0);
    }
  }
}
