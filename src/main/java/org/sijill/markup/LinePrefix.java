package org.sijill.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands on a line before its words: the marks of quotations, list items and footnotes, and
 * blanks.
 *
 * @param end where the prefix ends
 * @param quotes how many marks of quotations
 * @param items how many marks of list items and footnotes
 * @param blanks how many columns of blanks; a tab has four
 */
record LinePrefix(int end, int quotes, int items, int blanks) {

  private static final Pattern ITEM =
      Pattern.compile("(?:[-+*]|[0-9]{1,9}+[.)])(?=[ \t]|$)|\\[\\^[^\\[\\]\\s]{1,999}+]:");

  static LinePrefix of(String text, int start, int end) {
    Matcher item = ITEM.matcher(text).region(start, end);
    int at = start;
    int quotes = 0;
    int items = 0;
    int blanks = 0;
    while (at < end) {
      char c = text.charAt(at);
      if (c == ' ' || c == '\t') {
        blanks += c == ' ' ? 1 : 4;
        at++;
      } else if (c == '>') {
        quotes++;
        at++;
      } else if (item.region(at, end).lookingAt()) {
        items++;
        at = item.end();
      } else {
        break;
      }
    }
    return new LinePrefix(at, quotes, items, blanks);
  }

  /** Returns in how many lists the line may stand at most: one in another is two columns in. */
  int lists() {
    return items == 0 ? 0 : items + Math.max(0, blanks - quotes - items) / 2;
  }

  /** Returns whether the words are part of a paragraph, and stand behind blanks of their own. */
  boolean isIndented() {
    return items == 0 && blanks > quotes;
  }
}
