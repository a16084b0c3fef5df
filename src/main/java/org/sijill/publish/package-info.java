/** Atomic publication, assets and the manifest. */
@NullMarked
package org.sijill.publish;

import org.jspecify.annotations.NullMarked;
