package org.sijill.model;

import java.util.List;

/**
 * The first and last event of the chronology's story, and its turning points.
 *
 * @param from the id of the first event
 * @param to the id of the last event
 * @param spine the ids of the turning points, in the order of the archive's file; empty if the
 *     archive names none
 */
public record ChronologyRange(String from, String to, List<String> spine) {

  /** Copies the list. */
  public ChronologyRange {
    spine = List.copyOf(spine);
  }
}
