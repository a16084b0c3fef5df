package org.sijill.link;

import org.sijill.model.RecordKey;

/**
 * A name in a text.
 *
 * @param entity the entity that has the name
 * @param start where it begins in the words, in UTF-16 code units
 * @param end where it ends, exclusive; attached particles and endings are included
 */
public record Mention(RecordKey entity, int start, int end) {}
