/**
 * Positioned findings: what is wrong with an archive, where, why, and what to do about it. And how
 * far the work on it has come.
 */
@NullMarked
package org.sijill.diagnostics;

import org.jspecify.annotations.NullMarked;
