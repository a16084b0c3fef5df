package org.sijill.build;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A script without what only its authors read: comments that have lines of their own, indentation,
 * and empty lines. Line breaks stay, since they may end a statement (ECMA-262, 12.10); no string of
 * a script goes over several lines.
 */
final class Script {

  private static final Pattern IDLE =
      Pattern.compile(
          "^\\h*+(?:/\\*(?:(?!\\*/)[\\s\\S])*+\\*/\\h*+$\\R?|//.*+$\\R?|\\R)?", Pattern.MULTILINE);

  private Script() {}

  static byte[] compact(byte[] script) {
    String whole = new String(script, StandardCharsets.UTF_8);
    String bare = IDLE.matcher(whole).replaceAll("");
    return bare.getBytes(StandardCharsets.UTF_8);
  }
}
