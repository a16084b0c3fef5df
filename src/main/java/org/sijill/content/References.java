package org.sijill.content;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.sijill.diagnostics.Position;
import org.sijill.diagnostics.Problems;
import org.sijill.model.RecordKind;
import org.sijill.text.Nearest;

/** The ids that records name, to be checked once every record is known. Safe to share. */
final class References {

  private record Reference(Position position, Target target, String id) {}

  private final Collection<Reference> noted = new ConcurrentLinkedQueue<>();

  void note(Position position, Target target, String id) {
    noted.add(new Reference(position, target, id));
  }

  /** Reports every id that names no record, given the ids of all records. */
  void check(Map<RecordKind, Set<String>> known, Problems problems) {
    for (Reference reference : noted) {
      Target target = reference.target();
      boolean found =
          target.kinds().stream()
              .anyMatch(kind -> known.getOrDefault(kind, Set.of()).contains(reference.id()));
      if (!found) {
        Set<String> ids = new TreeSet<>();
        target.kinds().forEach(kind -> ids.addAll(known.getOrDefault(kind, Set.of())));
        problems.report(
            reference.position(),
            target.rule(),
            "no " + target.noun() + " '" + reference.id() + "'",
            Nearest.suggestion(reference.id(), ids, "add its file, or remove the id"));
      }
    }
  }
}
