package org.sijill.markup;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Makes a heading's anchor from its words as code hosts do: lower case, letters, marks, digits,
 * hyphens and underscores kept, spaces to hyphens, a number behind a slug that is taken.
 */
final class Slugs {

  private final Set<String> taken = new HashSet<>();

  String of(String heading) {
    StringBuilder slug = new StringBuilder();
    heading.strip().toLowerCase(Locale.ROOT).codePoints().forEach(c -> append(c, slug));
    String base = slug.isEmpty() ? "section" : slug.toString();
    String free = base;
    for (int i = 1; !taken.add(free); i++) {
      free = base + "-" + i;
    }
    return free;
  }

  private static void append(int c, StringBuilder slug) {
    if (c == ' ' || c == '\n') {
      slug.append('-');
    } else if (Character.isLetterOrDigit(c) || c == '-' || c == '_' || isMark(c)) {
      slug.appendCodePoint(c);
    }
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
