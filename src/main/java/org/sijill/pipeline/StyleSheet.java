package org.sijill.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A style sheet without what only its authors read: comments, and white space that separates
 * nothing. A fifth of its weight, on every page.
 */
final class StyleSheet {

  private static final String SPACE = "(?:\\s++|/\\*[\\s\\S]*?\\*/)";

  /** Strings stay; around marks, and behind a colon, no space is needed (CSS Syntax, 4.3). */
  private static final Pattern TOKEN =
      Pattern.compile(
          "\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)*+'"
              + "|"
              + SPACE
              + "*+(?:;"
              + SPACE
              + "*+}|[{};,])"
              + SPACE
              + "*+|:"
              + SPACE
              + "++"
              + "|"
              + SPACE
              + "++");

  private StyleSheet() {}

  static byte[] compact(byte[] css) {
    String whole = new String(css, StandardCharsets.UTF_8);
    return TOKEN
        .matcher(whole)
        .replaceAll(token -> Matcher.quoteReplacement(compact(token.group())))
        .strip()
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String compact(String token) {
    char first = token.charAt(0);
    if (first == '"' || first == '\'') {
      return token;
    }
    String bare = token.replaceAll(SPACE, "");
    return bare.isEmpty() ? " " : bare.equals(";}") ? "}" : bare;
  }
}
