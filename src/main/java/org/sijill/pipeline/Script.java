package org.sijill.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sijill.text.Unicode;

/**
 * A script without what only its authors read: comments, indentation, and spaces and line breaks
 * that part what is parted anyway. Names stay, and so do line breaks that may end a statement
 * (ECMA-262, 12.10).
 */
final class Script {

  /**
   * The tokens of a script (ECMA-262, 12). A slash begins a regular expression where no value has
   * just ended; after a parenthesis or a brace, one has.
   */
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<space>(?:\\s++|//.*+|/\\*(?:(?!\\*/)[\\s\\S])*+\\*/)++)"
              + "|\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"|'[^'\\\\]*+(?:\\\\.[^'\\\\]*+)*+'"
              + "|`[^`\\\\]*+(?:\\\\.[^`\\\\]*+)*+`"
              + "|(?<regex>/(?:[^/\\\\\\[\\n]|\\\\.|\\[(?:[^\\]\\\\\\n]|\\\\.)*+\\])++/\\w*+)"
              + "|[\\w$.]++|[\\s\\S]");

  /** A line break before or after these ends no statement. */
  private static final String OPENING = "{([,;=:?&|<>*";

  private static final String CLOSING = "})],;=:?.&|<>*";

  private Script() {}

  static byte[] compact(byte[] script) {
    return compact(new String(script, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
  }

  static String compact(String script) {
    StringBuilder compact = new StringBuilder(script.length());
    Matcher token = TOKEN.matcher(script);
    String space = "";
    int at = 0;
    while (token.find(at)) {
      String own = token.group();
      if (token.group("regex") != null && endsValue(compact)) {
        own = "/";
      }
      at = token.start() + own.length();
      if (token.group("space") != null) {
        space = own.contains("\n") ? "\n" : " ";
      } else {
        compact.append(needed(space, compact, own)).append(own);
        space = "";
      }
    }
    return compact.length() == 0 ? "" : compact.append('\n').toString();
  }

  /** Returns whether the script as far as it goes ends with a value, which a slash would divide. */
  private static boolean endsValue(StringBuilder script) {
    int end = script.length();
    return end > 0
        && (isName(script.charAt(end - 1)) || ")]}\"'`".indexOf(script.charAt(end - 1)) >= 0)
        && !script.substring(Math.max(0, end - 6)).equals("return");
  }

  /** Returns what of the space before a token has to stay. */
  private static String needed(String space, StringBuilder before, String token) {
    if (space.isEmpty() || before.length() == 0) {
      return "";
    }
    char last = before.charAt(before.length() - 1);
    char next = token.charAt(0);
    if (space.equals("\n")) {
      return OPENING.indexOf(last) >= 0 || CLOSING.indexOf(next) >= 0 ? "" : space;
    }
    // "+ +" is not "++", and "<!--" would begin a comment.
    boolean joins =
        (isName(last) && isName(next))
            || (last == next && "+-/".indexOf(last) >= 0)
            || (last == '<' && next == '!');
    return joins ? space : "";
  }

  private static boolean isName(char c) {
    return c == '.' || Unicode.isIdentifierPart(c) || c == '$';
  }
}
