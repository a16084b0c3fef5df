package org.sijill.link;

import org.sijill.markup.Prose;

/**
 * How one text uses an entity's name.
 *
 * @param count how often
 * @param block the paragraph or the like that holds the first mention
 * @param start where in the block the first mention begins
 * @param end where it ends, exclusive
 */
public record TextUse(int count, Prose.Block block, int start, int end) {}
