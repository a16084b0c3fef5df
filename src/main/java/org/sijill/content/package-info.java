/** Reads files into the model, strictly: every fault is reported with its position. */
@NullMarked
package org.sijill.content;

import org.jspecify.annotations.NullMarked;
