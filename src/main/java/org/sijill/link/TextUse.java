package org.sijill.link;

import org.sijill.markup.Prose;

/**
 * How one text uses an entity's name.
 *
 * @param count how often
 * @param block the block, such as a paragraph, that contains the first mention
 * @param start the index in the block at which the first mention begins
 * @param end the index at which it ends, exclusive
 */
public record TextUse(int count, Prose.Block block, int start, int end) {}
