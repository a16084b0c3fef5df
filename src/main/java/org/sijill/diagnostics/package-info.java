/**
 * Problems of an archive, each with its position, cause and remedy; and the progress of the work on
 * it.
 */
@NullMarked
package org.sijill.diagnostics;

import org.jspecify.annotations.NullMarked;
