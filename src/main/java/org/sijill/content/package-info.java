/** From files to the model, strictly: every fault is reported where it stands. */
@NullMarked
package org.sijill.content;

import org.jspecify.annotations.NullMarked;
