/** Characters, words, folding, bidirectional text, sentences: what scripts need. */
@NullMarked
package org.sijill.text;

import org.jspecify.annotations.NullMarked;
