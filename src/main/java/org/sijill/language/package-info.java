/** What a language says: the phrasebook, dates in words, plurals, collation; all data are ICU's. */
@NullMarked
package org.sijill.language;

import org.jspecify.annotations.NullMarked;
