package org.sijill.markup;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.sijill.text.Unicode;

/**
 * Makes a heading's anchor from its words as code hosts do: lower case, letters, marks, digits,
 * hyphens and underscores kept, spaces to hyphens, a number behind a slug that is taken.
 */
final class Slugs {

  private final Set<String> taken = new HashSet<>();

  /** The last number tried behind a slug, so that a thousand equal headings cost a thousand. */
  private final Map<String, Integer> numbers = new HashMap<>();

  String of(String heading) {
    StringBuilder slug = new StringBuilder();
    Unicode.toLowerCase(heading.strip()).codePoints().forEach(c -> append(c, slug));
    String base = slug.isEmpty() ? "section" : slug.toString();
    String free = base;
    while (!taken.add(free)) {
      free = base + "-" + numbers.merge(base, 1, Integer::sum);
    }
    return free;
  }

  /** Returns every anchor that was made. */
  Set<String> all() {
    return taken;
  }

  private static void append(int c, StringBuilder slug) {
    if (c == ' ' || c == '\n') {
      slug.append('-');
    } else if (Unicode.isLetterOrDigit(c) || c == '-' || c == '_' || Unicode.isMark(c)) {
      slug.appendCodePoint(c);
    }
  }
}
