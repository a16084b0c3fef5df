package org.sijill.text;

import com.ibm.icu.lang.UScript;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Pairs the quotation marks of a block that may be the same at both ends: {@code "these"}, “these”,
 * ”these”, „these“. Which of them opens is told by what stands open.
 */
final class DoubleQuotes {

  private final String text;

  DoubleQuotes(String text) {
    this.text = text;
  }

  /** Returns the index of the first unpaired curly mark, or -1. */
  int loneCurly(boolean repeated) {
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = repeated ? 1 : 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '“' || c > '‟' || (open.isEmpty() && c == '”' && isBehindDigit(i))) {
        continue;
      }
      // A quotation in another may have the same marks; ” alone is at both ends in some countries.
      if (open.isEmpty() || (c == text.charAt(open.getLast()) && c != '”')) {
        open.add(i);
      } else {
        open.removeLast();
      }
    }
    return open.isEmpty() ? -1 : open.getFirst();
  }

  /** Returns the index of the first unpaired straight mark, or -1. */
  int loneStraight(boolean repeated) {
    boolean odd = false;
    int open = -1;
    int lone = -1;
    for (int i = text.indexOf('"', repeated ? 1 : 0); i >= 0; i = text.indexOf('"', i + 1)) {
      if (mayBeOther(i)) {
        return -1;
      }
      odd = !odd;
      if (open >= 0 && begins(i)) {
        lone = lone < 0 ? open : lone;
        open = i;
      } else {
        open = open < 0 ? i : -1;
      }
    }
    return odd ? (lone < 0 ? open : lone) : -1;
  }

  /** A mark may be that of inches, gershayim in a Hebrew word, or meant by its backslash. */
  private boolean mayBeOther(int at) {
    boolean gershayim =
        at > 0
            && at + 1 < text.length()
            && isHebrew(text.charAt(at - 1))
            && isHebrew(text.charAt(at + 1));
    return gershayim
        || isBehindDigit(at)
        || text.startsWith(String.valueOf(TypedWords.ESCAPE), at - 1);
  }

  private boolean isBehindDigit(int at) {
    return at > 0 && Unicode.isDigit(text.codePointBefore(at));
  }

  private static boolean isHebrew(char c) {
    return UScript.getScript(c) == UScript.HEBREW;
  }

  private boolean begins(int at) {
    return (at == 0 || Character.isWhitespace(text.charAt(at - 1)))
        && at + 1 < text.length()
        && !Character.isWhitespace(text.charAt(at + 1));
  }
}
