package org.sijill.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sijill.diagnostics.FaultyFiles;
import org.sijill.diagnostics.Position;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Quote;
import org.sijill.model.RecordKey;
import org.sijill.model.RecordKind;
import org.sijill.text.Nearest;

/**
 * Collects the ids that records refer to, to be checked once every record is known. For one thread.
 */
final class References {

  private record Reference(Position position, Target target, String id) {}

  /** How many faults get a suggestion, as searching all ids for the nearest takes time. */
  private static final int SUGGESTIONS = 1_000;

  private final List<Reference> noted = new ArrayList<>();

  void note(Position position, Target target, String id) {
    noted.add(new Reference(position, target, id));
  }

  void addAll(References others) {
    noted.addAll(others.noted);
  }

  /**
   * Reports every id that does not name a record, given the ids of all records; not those of
   * records that are there and have errors.
   */
  void check(Map<RecordKind, Set<String>> known, RecordFiles files, Problems problems) {
    FaultyFiles faulty = new FaultyFiles(problems);
    Map<Target, Set<String>> ids = new EnumMap<>(Target.class);
    for (Target target : Target.values()) {
      ids.put(target, ids(target, known));
    }
    List<Reference> wrong =
        noted.stream()
            .filter(noted -> !idsOf(noted, ids).contains(noted.id()))
            .filter(noted -> !hasErrors(noted, files, faulty))
            .sorted(Comparator.comparing(Reference::position).thenComparing(Reference::id))
            .toList();
    for (int i = 0; i < wrong.size(); i++) {
      report(wrong.get(i), i < SUGGESTIONS ? idsOf(wrong.get(i), ids) : Set.of(), problems);
    }
  }

  private static boolean hasErrors(Reference noted, RecordFiles files, FaultyFiles faulty) {
    return noted.target().kinds().stream()
        .map(kind -> files.name(new RecordKey(kind, noted.id()).contentPath()))
        .anyMatch(faulty::has);
  }

  private static void report(Reference wrong, Set<String> candidates, Problems problems) {
    problems.report(
        wrong.position(),
        wrong.target().rule(),
        "no " + wrong.target().noun() + " " + Quote.of(wrong.id()),
        Nearest.suggestion(wrong.id(), candidates, "add its file, or remove the id"));
  }

  private static Set<String> idsOf(Reference reference, Map<Target, Set<String>> ids) {
    return ids.getOrDefault(reference.target(), Set.of());
  }

  private static Set<String> ids(Target target, Map<RecordKind, Set<String>> known) {
    Set<String> ids = new HashSet<>();
    target.kinds().forEach(kind -> ids.addAll(known.getOrDefault(kind, Set.of())));
    return ids;
  }
}
