package org.sijill.search;

/** What of a document is kept to be shown where it is found. */
final class Excerpt {

  private Excerpt() {}

  /**
   * Returns the summary, and in a line of its own as much of the body as there is room for.
   *
   * @param room the most characters, in UTF-16 code units
   */
  static String of(SearchedFields fields, int room) {
    if (room == 0) {
      return "";
    }
    String body = fields.body().length() > room ? fields.body().substring(0, room) : fields.body();
    String text = (plain(fields.summary()) + "\n" + plain(body)).strip();
    return text.length() <= room ? text : cut(text, room);
  }

  /** Returns as much of a text as so many bytes of an alphabet hold. */
  static String fitting(String text, int room, Alphabet alphabet) {
    int bytes = 0;
    for (int i = 0; i < text.length(); i++) {
      bytes += alphabet.bytes(text.charAt(i));
      if (bytes > room) {
        return cut(text, i);
      }
    }
    return text;
  }

  /** Cuts a text after its last whole word. */
  private static String cut(String text, int end) {
    int space = Math.max(text.lastIndexOf(' ', end), text.lastIndexOf('\n', end));
    return text.substring(0, Math.max(space, 0)) + "…";
  }

  /** A text whose controls, and runs of spaces, are single spaces. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c > ' ' && c < '\u007f') || c > '\u009f') {
        plain.append(c);
      } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
    }
    return plain.toString().stripTrailing();
  }
}
