package org.sijill.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sijill.diagnostics.Position;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Quote;
import org.sijill.diagnostics.Rule;
import org.sijill.model.Language;
import org.sijill.text.Folding;

/** Collects the names of entities, which must be unique within a language. For one thread. */
final class EntityNames {

  private record Name(Position position, Language language, String name, String id) {}

  private record Folded(Language language, String name) {}

  private final List<Name> names = new ArrayList<>();

  void note(Position position, Language language, String name, String id) {
    names.add(new Name(position, language, name, id));
  }

  void addAll(EntityNames others) {
    names.addAll(others.names);
  }

  /** Reports the names that more than one entity has. */
  void check(Problems problems) {
    names.sort(Comparator.comparing(Name::position));
    Map<Folded, String> first = new HashMap<>();
    for (Name name : names) {
      Folded folded = new Folded(name.language(), Folding.fold(name.name()));
      String other = first.putIfAbsent(folded, name.id());
      if (other != null && !other.equals(name.id())) {
        problems.report(
            name.position(),
            Rule.DUPLICATE_NAME,
            "'" + other + "' is called " + Quote.of(name.name()) + " too",
            "tell them apart: add an office, a place or a year to one name");
      }
    }
  }
}
