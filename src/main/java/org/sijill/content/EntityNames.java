package org.sijill.content;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.sijill.diagnostics.Position;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Quote;
import org.sijill.diagnostics.Rule;
import org.sijill.model.Language;
import org.sijill.text.Folding;
import org.sijill.text.NameForms;
import org.sijill.text.Unicode;
import org.sijill.text.Words;

/** The names of entities, no two of which may have the same in one language. Safe to share. */
final class EntityNames {

  /** A spelling of one letter would be found everywhere. */
  private static final int SHORTEST = 2;

  private record Name(Language language, String name, String id) {}

  private final SortedMap<Position, Name> names = new ConcurrentSkipListMap<>();
  private final Problems problems;

  EntityNames(Problems problems) {
    this.problems = problems;
  }

  void note(Position position, Language language, String name, String id) {
    checkWords(position, name);
    names.put(position, new Name(language, name, id));
  }

  /** Reports a spelling that is too short or too long to be looked for. */
  void checkLength(Position position, String spelling) {
    checkWords(position, spelling);
    if (Folding.fold(spelling).codePoints().filter(Unicode::isLetterOrDigit).count() < SHORTEST) {
      problems.report(
          position,
          Rule.SHORT_ALIAS,
          Quote.of(spelling) + " is too short for a name",
          "write at least two letters");
    }
  }

  private void checkWords(Position position, String spelling) {
    if (Words.of(spelling).size() > NameForms.MOST_WORDS) {
      problems.report(
          position,
          Rule.VALUE_TOO_LONG,
          "a name of more than " + NameForms.MOST_WORDS + " words",
          "write a shorter one");
    }
  }

  /** Reports the names that a second entity has. */
  void check() {
    Map<Name, String> first = new HashMap<>();
    names.forEach(
        (position, name) -> {
          Name folded = new Name(name.language(), Folding.fold(name.name()), "");
          String other = first.putIfAbsent(folded, name.id());
          if (other != null && !other.equals(name.id())) {
            problems.report(
                position,
                Rule.DUPLICATE_NAME,
                "'" + other + "' is called " + Quote.of(name.name()) + " too",
                "tell them apart: add an office, a place or a year to one name");
          }
        });
  }
}
