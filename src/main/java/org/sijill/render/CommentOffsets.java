package org.sijill.render;

/**
 * Tells where something stands in a template's file. Thymeleaf takes out {@code <!--/* … *}{@code
 * /-->} and the marks of {@code <!--/*}{@code / … /*}{@code /-->} before it counts lines.
 */
final class CommentOffsets {

  private static final String OPEN = "<!--/*";
  private static final String CLOSE = "*/-->";
  private static final String OPEN_PROTOTYPE = "<!--/*/";
  private static final String CLOSE_PROTOTYPE = "/*/-->";

  /** A place in a file, both from 1. */
  record Place(int line, int column) {}

  private CommentOffsets() {}

  /**
   * Returns a place in the file.
   *
   * @param text the file
   * @param line as Thymeleaf counts it
   * @param column as Thymeleaf counts it
   */
  static Place written(String text, int line, int column) {
    int readLine = 1;
    int readColumn = 1;
    int writtenLine = 1;
    int lineStart = 0;
    int i = skip(text, 0);
    for (int at = 0; at < text.length(); at++) {
      if (at == i) {
        if (readLine == line && readColumn == column) {
          return new Place(writtenLine, at - lineStart + 1);
        }
        boolean end = text.charAt(at) == '\n';
        readLine += end ? 1 : 0;
        readColumn = end ? 1 : readColumn + 1;
        i = skip(text, at + 1);
      }
      if (text.charAt(at) == '\n') {
        writtenLine++;
        lineStart = at + 1;
      }
    }
    return new Place(line, column);
  }

  /** Returns where the next character stands that Thymeleaf reads. */
  private static int skip(String text, int from) {
    int at = from;
    while (true) {
      if (text.startsWith(OPEN_PROTOTYPE, at)) {
        at += OPEN_PROTOTYPE.length();
      } else if (text.startsWith(CLOSE_PROTOTYPE, at)) {
        at += CLOSE_PROTOTYPE.length();
      } else if (text.startsWith(OPEN, at) && text.indexOf(CLOSE, at) >= 0) {
        at = text.indexOf(CLOSE, at) + CLOSE.length();
      } else {
        return at;
      }
    }
  }
}
