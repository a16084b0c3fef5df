/** Text in any script: characters, words, folding, bidirectional text, sentences. */
@NullMarked
package org.sijill.text;

import org.jspecify.annotations.NullMarked;
