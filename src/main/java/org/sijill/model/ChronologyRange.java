package org.sijill.model;

/**
 * The events between which the chronology tells its story.
 *
 * @param from the id of the first event
 * @param to the id of the last event
 */
public record ChronologyRange(String from, String to) {}
