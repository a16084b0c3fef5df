package org.sijill.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which stems are one term: disjoint sets, each named by its least stem, whatever the order. */
final class TermClasses {

  private final Map<String, String> parents = new HashMap<>();

  /** Makes one term of some stems, and of all that are one with any of them. */
  void join(List<String> stems) {
    for (int i = 1; i < stems.size(); i++) {
      String a = of(stems.get(0));
      String b = of(stems.get(i));
      if (!a.equals(b)) {
        boolean first = a.compareTo(b) < 0;
        parents.put(first ? b : a, first ? a : b);
      }
    }
  }

  /** Returns the name of a stem's term. */
  String of(String stem) {
    String name = stem;
    for (String parent = parents.get(name); parent != null; parent = parents.get(name)) {
      name = parent;
    }
    if (!name.equals(stem)) {
      parents.put(stem, name);
    }
    return name;
  }
}
