/** Positioned findings: what is wrong with an archive, where, why, and what to do about it. */
@NullMarked
package org.sijill.diagnostics;

import org.jspecify.annotations.NullMarked;
