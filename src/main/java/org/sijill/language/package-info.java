/**
 * Each language's words: the phrasebook, dates in words, plurals, collation, all from ICU's data.
 */
@NullMarked
package org.sijill.language;

import org.jspecify.annotations.NullMarked;
