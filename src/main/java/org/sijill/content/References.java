package org.sijill.content;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.sijill.diagnostics.Position;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Quote;
import org.sijill.model.RecordKind;
import org.sijill.text.Nearest;

/** The ids that records name, to be checked once every record is known. Safe to share. */
final class References {

  private record Reference(Position position, Target target, String id) {}

  private record Wrong(Target target, String id) {}

  private final Collection<Reference> noted = new ConcurrentLinkedQueue<>();

  void note(Position position, Target target, String id) {
    noted.add(new Reference(position, target, id));
  }

  /** Reports every id that names no record, given the ids of all records. */
  void check(Map<RecordKind, Set<String>> known, Problems problems) {
    Map<Target, Set<String>> idsOf = new EnumMap<>(Target.class);
    Map<Wrong, String> remedies = new HashMap<>();
    for (Reference reference : noted) {
      Target target = reference.target();
      Set<String> ids = idsOf.computeIfAbsent(target, t -> ids(t, known));
      if (!ids.contains(reference.id())) {
        // A record that was renamed may be named a thousand times.
        String remedy =
            remedies.computeIfAbsent(
                new Wrong(target, reference.id()), wrong -> remedy(reference.id(), ids));
        problems.report(
            reference.position(),
            target.rule(),
            "no " + target.noun() + " " + Quote.of(reference.id()),
            remedy);
      }
    }
  }

  private static Set<String> ids(Target target, Map<RecordKind, Set<String>> known) {
    Set<String> ids = new TreeSet<>();
    target.kinds().forEach(kind -> ids.addAll(known.getOrDefault(kind, Set.of())));
    return ids;
  }

  private static String remedy(String id, Set<String> ids) {
    return Nearest.suggestion(id, ids, "add its file, or remove the id");
  }
}
