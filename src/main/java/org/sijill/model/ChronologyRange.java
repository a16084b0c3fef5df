package org.sijill.model;

import java.util.List;

/**
 * The events between which the chronology tells its story, and those on which it turns.
 *
 * @param from the id of the first event
 * @param to the id of the last event
 * @param spine the ids of the turning points, in the order of the archive's file; empty where the
 *     archive names none
 */
public record ChronologyRange(String from, String to, List<String> spine) {

  /** Copies the list. */
  public ChronologyRange {
    spine = List.copyOf(spine);
  }
}
