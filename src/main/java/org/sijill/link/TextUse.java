package org.sijill.link;

import org.sijill.markup.Part;

/**
 * How one text uses an entity's name.
 *
 * @param count how often
 * @param words the words that hold the first mention
 * @param first the first mention
 */
public record TextUse(int count, Part.Words words, Mention first) {}
