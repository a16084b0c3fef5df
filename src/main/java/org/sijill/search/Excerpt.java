package org.sijill.search;

import java.util.regex.Pattern;

/** What of a document is kept to be shown where it is found. */
final class Excerpt {

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Cc}]+");

  private Excerpt() {}

  /**
   * Returns the summary, and in a line of its own as much of the body as there is room for, in
   * bytes of UTF-8.
   */
  static String of(Fields fields, int room) {
    if (room == 0) {
      return "";
    }
    String body = fields.body().length() > room ? fields.body().substring(0, room) : fields.body();
    String text = (plain(fields.summary()) + "\n" + plain(body)).strip();
    int end = fitting(text, room);
    if (end == text.length()) {
      return text;
    }
    int space = text.lastIndexOf(' ', end);
    return text.substring(0, Math.max(space, 0)) + "…";
  }

  private static String plain(String text) {
    return SPACES.matcher(text).replaceAll(" ").strip();
  }

  private static int fitting(String text, int room) {
    int bytes = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
      if (bytes > room) {
        return i;
      }
    }
    return text.length();
  }
}
