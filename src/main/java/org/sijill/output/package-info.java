/** Atomic publication, assets and the manifest. */
@NullMarked
package org.sijill.output;

import org.jspecify.annotations.NullMarked;
